import { expect, test } from "./reader";

const FINAL = "england-win-world-cup-at-lords-after-two-ties";
const OTHER = "two-draws-and-an-adding-machine-how-not-to-settle-a-final";
const ENGLISH = "moscow-counts-a-peace-in-syria-idlib-counts-the-displaced";
const ARABIC = "موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين";

test("two tellings stand side by side: what both say, what only one says, figures, voices", async ({
  page,
  reader,
}) => {
  await reader.opens(`/compare/${FINAL}/${OTHER}`);
  await expect(reader.headline()).toHaveText("The Meridian Post and The Tasman Lantern, compared");
  const both = page.getByRole("region", { name: "What both say" });
  expect(await both.getByRole("listitem").count()).toBeGreaterThan(3);
  await expect(both.getByRole("listitem").first().locator("mark").first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Only The Tasman Lantern" })).toContainText("audience");
  const figures = page.getByRole("region", { name: "Figures and dates" });
  await expect(figures.getByRole("link", { name: "50 overs" }).first()).toBeVisible();
  await expect(page.getByRole("region", { name: "Quoted by The Tasman Lantern" })).toContainText(
    "International Cricket Council",
  );
  await reader.seesNoSideways();
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
  page,
  reader,
}) => {
  await reader.opens(`/compare/${ENGLISH}/${encodeURIComponent(ARABIC)}`);
  const both = page.getByRole("region", { name: "What both say" });
  await expect(both).toContainText("312,000");
  await expect(both).toContainText("312 ألف");
  await expect(both.locator('[lang="ar"]').first()).toHaveAttribute("dir", "rtl");
  await expect(page.getByRole("main")).toContainText("Their words cannot be counted against each other");
  await reader.seesNoSideways();
});

test("one article twice says what to do, and offers what it can be compared with", async ({
  page,
  reader,
}) => {
  expect(await reader.opens(`/compare/${FINAL}/${FINAL}`)).toBe(200);
  await expect(reader.headline()).toHaveText("This is one article twice");
  await page
    .getByRole("main")
    .getByRole("link", { name: /Two draws/ })
    .click();
  await expect(page).toHaveURL(new RegExp(`/compare/${FINAL}/${OTHER}`));
  await expect(reader.headline()).toHaveText(/compared$/);
});

test("what is not here is not here", async ({ reader, complaints }) => {
  expect(await reader.opens(`/compare/${FINAL}/no-such-article`)).toBe(404);
  expect(await reader.opens("/compare/outlets/the-meridian-post/no-such-outlet")).toBe(404);
  complaints.splice(0);
});

test("two outlets are compared over a set of articles", async ({ page, reader }) => {
  await reader.opens(
    `/compare/outlets/the-meridian-post/the-tasman-lantern?article=${FINAL}&article=${OTHER}`,
  );
  await expect(reader.headline()).toHaveText("The Meridian Post and The Tasman Lantern, compared");
  await expect(
    page.getByRole("region", { name: "What both say" }).getByRole("listitem").first(),
  ).toBeVisible();
  await reader.opens("/compare/outlets/the-meridian-post/the-tasman-lantern");
  await expect(reader.headline()).toHaveText("There is nothing to compare");
});

test("two outlets of a story are chosen on its page", async ({ page, reader }) => {
  await reader.opens(`/article/${FINAL}`);
  await page
    .getByRole("main")
    .getByRole("link", { name: /./ })
    .and(page.locator('[href^="/story/"]'))
    .first()
    .click();
  await expect(page).toHaveURL(/\/story\//);
  const story = await reader.headline().textContent();
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page).toHaveURL(/\/compare\/outlets\/[^/]+\/[^/]+\?story=/);
  await expect(reader.headline()).toContainText(story ?? "");
  await expect(page.getByRole("region", { name: "What only one says" })).toBeVisible();
});
