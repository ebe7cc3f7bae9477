import { expect, test } from "./reader";
import { textOf } from "./visitor";

const FINAL = "england-win-world-cup-at-lords-after-two-ties";
const OTHER = "two-draws-and-an-adding-machine-how-not-to-settle-a-final";
const ENGLISH = "moscow-counts-a-peace-in-syria-idlib-counts-the-displaced";
const ARABIC = "موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين";

test("two tellings stand side by side: what both say, what only one says, figures, voices", async ({
  visitor,
}) => {
  await visitor.opens(`/compare/${FINAL}/${OTHER}`);
  expect(visitor.headline).toBe("The Meridian Post and The Tasman Lantern, compared");
  const said = visitor.all("li", undefined, visitor.region("What both say"));
  expect(said.length).toBeGreaterThan(3);
  expect(visitor.one("mark", undefined, said[0])).toBeTruthy();
  expect(textOf(visitor.region("Only The Tasman Lantern"))).toContain("audience");
  const figure = visitor.link("50 overs", visitor.region("Figures and dates"));
  // A figure leads to its sentence on the page.
  const sentence = visitor.page.getElementById(figure.getAttribute("href")?.slice(1) ?? "");
  expect(sentence?.textContent).toContain("50 overs");
  expect(textOf(visitor.region("Quoted by The Tasman Lantern"))).toContain("International Cricket Council");
});

test("a figure leads to its sentence on the page", async ({ page, reader }) => {
  await reader.opens(`/compare/${FINAL}/${OTHER}`);
  const link = page
    .getByRole("region", { name: "Figures and dates" })
    .getByRole("link", { name: "50 overs" })
    .first();
  const target = (await link.getAttribute("href"))?.slice(1) ?? "";
  await link.click();
  await expect(page.locator(`[id="${target}"]`)).toBeInViewport();
  await expect(page.locator(`[id="${target}"]`)).toContainText("50 overs");
});

test("English and Arabic meet by names, figures and dates, and the page says that words do not", async ({
  visitor,
}) => {
  await visitor.opens(`/compare/${ENGLISH}/${encodeURIComponent(ARABIC)}`);
  const both = visitor.region("What both say");
  expect(textOf(both)).toContain("312,000");
  expect(textOf(both)).toContain("312 ألف");
  expect(visitor.one('[lang="ar"]', undefined, both).getAttribute("dir")).toBe("rtl");
  expect(textOf(visitor.main)).toContain("but not how often each uses a word");
});

test("one article twice says what to do, and offers what it can be compared with", async ({ visitor }) => {
  expect(await visitor.opens(`/compare/${FINAL}/${FINAL}`)).toBe(200);
  expect(visitor.headline).toBe("You chose the same article twice");
  await visitor.follows(visitor.link(/Two draws/, visitor.main));
  expect(visitor.address).toContain(`/compare/${FINAL}/${OTHER}`);
  expect(visitor.headline).toMatch(/compared$/);
});

test("what is not here is not here", async ({ visitor }) => {
  expect(await visitor.opens(`/compare/${FINAL}/no-such-article`)).toBe(404);
  expect(await visitor.opens("/compare/outlets/the-meridian-post/no-such-outlet")).toBe(404);
});

test("two outlets are compared over a set of articles", async ({ visitor }) => {
  await visitor.opens(
    `/compare/outlets/the-meridian-post/the-tasman-lantern?article=${FINAL}&article=${OTHER}`,
  );
  expect(visitor.headline).toBe("The Meridian Post and The Tasman Lantern, compared");
  expect(visitor.one("li", undefined, visitor.region("What both say"))).toBeTruthy();
  await visitor.opens("/compare/outlets/the-meridian-post/the-tasman-lantern");
  expect(visitor.headline).toBe("There is nothing to compare");
});

test("two outlets of a story are chosen on its page", async ({ visitor }) => {
  await visitor.opens(`/article/${FINAL}`);
  await visitor.follows(visitor.one('main a[href^="/story/"]'));
  const story = visitor.headline;
  await visitor.presses("Compare");
  expect(visitor.address).toMatch(/^\/compare\/outlets\/[^/]+\/[^/]+\?story=/);
  expect(visitor.headline).toContain(story);
  expect(visitor.region("What only one says")).toBeTruthy();
});

test("a reader goes from a story to two of its outlets", async ({ page, reader }) => {
  await reader.opens(`/article/${FINAL}`);
  await page.getByRole("main").locator('a[href^="/story/"]').first().click();
  await expect(page).toHaveURL(/\/story\//);
  const story = await reader.headline().textContent();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\/compare\/outlets\/[^/]+\/[^/]+\?story=/);
  await expect(reader.headline()).toContainText(story ?? "");
});
