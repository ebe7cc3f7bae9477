import { expect, test } from "./reader";
import { textOf } from "./visitor";

const ENGLISH = "/article/moscow-counts-a-peace-in-syria-idlib-counts-the-displaced";
const ARABIC = "/article/موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين";

test("a reader opens the newest article and reads it", async ({ page, reader }) => {
  await reader.opens("/");
  const first = reader.articles().first().getByRole("heading", { level: 3 });
  const headline = (await first.innerText()).replace(/\s+/g, " ");
  await first.getByRole("link").click();
  await expect(page).toHaveURL(/\/article\//);
  expect(headline).toContain(await reader.headline().innerText());
  await expect(page.getByRole("main")).toContainText("min read");
  await expect(page.getByRole("main")).toContainText("A sample article, written for Throughline");
});

test("the article says who, when, and what of it is held", async ({ visitor }) => {
  await visitor.opens(ENGLISH);
  expect(visitor.link("Olive Road Dispatch")).toBeTruthy();
  expect(textOf(visitor.main)).toContain("11 January 2020, 13:30 (UTC+3)");
  expect(visitor.one("h2", "Related articles from Olive Road Dispatch")).toBeTruthy();
  expect(textOf(visitor.main)).toContain("Who guards the Tartus quay?");
  expect(textOf(visitor.main)).toContain("not in this library");
  expect(visitor.link(/the first bombers took off/).getAttribute("href")).toMatch(
    /^\/article\/russian-warplanes/,
  );
});

test("a reader goes over to the Arabic version, set from right to left, and back", async ({
  page,
  reader,
}) => {
  await reader.opens(ENGLISH);
  await page
    .getByRole("link", { name: /موسكو تُحصي/ })
    .first()
    .click();
  await expect(reader.headline()).toHaveText(/موسكو تُحصي سلاماً/);
  await expect(page.locator("[lang=ar][dir=rtl]").filter({ hasText: "غازي عنتاب" })).toBeVisible();
  await expect(page.getByText("12 January 2020", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(reader.headline()).toHaveText(/Moscow counts a peace/);
});

test("the Arabic version is a link of the page, and says its language and direction", async ({ visitor }) => {
  await visitor.opens(ENGLISH);
  await visitor.follows(visitor.link(/موسكو تُحصي/));
  expect(visitor.headline).toMatch(/موسكو تُحصي سلاماً/);
  expect(textOf(visitor.one(".article-text[lang=ar][dir=rtl]"))).toContain("غازي عنتاب");
  expect(textOf(visitor.main)).toContain("12 January 2020");
});

test("text size and theme hold from page to page", async ({ page, reader }) => {
  await reader.opens(ENGLISH);
  const paragraph = page.getByText("GAZIANTEP", { exact: false }).first();
  const size = () => paragraph.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  const before = await size();
  await reader.opensLooks();
  await reader.marks(page.getByRole("button", { name: "Largest text" }), "**/settings/reading");
  await reader.marks(page.getByRole("button", { name: "Night" }), "**/settings/reading");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  expect(await size()).toBeGreaterThan(before * 1.2);
  await reader.opens(ARABIC);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await expect(page.locator("html")).toHaveAttribute("data-size", "largest");
  await reader.opensLooks();
  await expect(page.getByRole("button", { name: "Largest text" })).toHaveAttribute("aria-pressed", "true");
});

const MISSING = ["/article/no-such-article", "/nowhere"];

test("an unknown article is a page with a way on", async ({ page, reader, complaints }) => {
  for (const path of MISSING) {
    expect(await reader.opens(path)).toBe(404);
    await expect(reader.headline()).toHaveText("There is no page here");
    await expect(page.getByRole("link", { name: "See the newest articles" })).toBeVisible();
  }
  // The browser itself reports each answer that is no success.
  expect(complaints.splice(0).filter((line) => !/404 \(Not Found\)/.test(line))).toEqual([]);
});

test("an unknown article is no page of its own without scripts either", async ({ visitor }) => {
  for (const path of MISSING) {
    expect(await visitor.opens(path)).toBe(404);
    expect(visitor.headline).toBe("There is no page here");
    await visitor.follows(visitor.link("See the newest articles"));
    expect(visitor.articles.length).toBeGreaterThan(0);
  }
});
