import { expect, test } from "./reader";

const ENGLISH = "/article/moscow-counts-a-peace-in-syria-idlib-counts-the-displaced";
const ARABIC = "/article/موسكو-تحصي-سلاما-في-سوريا-وإدلب-تحصي-النازحين";

test("a reader opens the newest article and reads it", async ({ page, reader }) => {
  // Before the articles that other journeys add.
  await reader.opens("/?before=2024");
  const first = reader.articles().first().getByRole("heading", { level: 3 });
  const headline = (await first.innerText()).replace(/\s+/g, " ");
  await first.getByRole("link").click();
  await expect(page).toHaveURL(/\/article\//);
  expect(headline).toContain(await reader.headline().innerText());
  await expect(page.getByRole("main")).toContainText("min read");
  await expect(page.getByRole("main")).toContainText("A sample article, written for Throughline");
  await reader.seesNoSideways();
});

test("the article says who, when, and what of it is held", async ({ page, reader }) => {
  await reader.opens(ENGLISH);
  await expect(page.getByRole("link", { name: "Olive Road Dispatch" }).first()).toBeVisible();
  await expect(page.getByText("11 January 2020, 13:30 (UTC+3)")).toBeVisible();
  const list = page.getByRole("heading", { name: "Related articles, by Olive Road Dispatch" });
  await expect(list).toBeVisible();
  await expect(page.getByText("Who guards the Tartus quay?")).toBeVisible();
  await expect(page.getByText("not held").first()).toBeVisible();
  const cited = page.getByRole("link", { name: "the first bombers took off" });
  await expect(cited).toHaveAttribute("href", /^\/article\/russian-warplanes/);
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
  const text = page.locator("[lang=ar][dir=rtl]").filter({ hasText: "غازي عنتاب" });
  await expect(text).toBeVisible();
  await expect(page.getByText("12 January 2020", { exact: true })).toBeVisible();
  await reader.seesNoSideways();
  await page.goBack();
  await expect(reader.headline()).toHaveText(/Moscow counts a peace/);
});

test("text size and theme hold from page to page", async ({ page, reader }) => {
  await reader.opens(ENGLISH);
  const paragraph = page.getByText("GAZIANTEP", { exact: false }).first();
  const before = await paragraph.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  const kept = page.waitForResponse("**/settings/reading");
  await page.getByRole("button", { name: "Largest text" }).click();
  await kept;
  const night = page.waitForResponse("**/settings/reading");
  await page.getByRole("button", { name: "Night" }).click();
  await night;
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  expect(
    await paragraph.evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize)),
  ).toBeGreaterThan(before * 1.2);
  await reader.opens(ARABIC);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await expect(page.locator("html")).toHaveAttribute("data-size", "largest");
  await expect(page.getByRole("button", { name: "Largest text" })).toHaveAttribute("aria-pressed", "true");
});

test("an unknown article is a page with a way on", async ({ page, reader, complaints }) => {
  for (const path of ["/article/no-such-article", "/article/%E0%A4", "/nowhere"]) {
    expect(await reader.opens(path)).toBe(404);
    await expect(reader.headline()).toHaveText("There is no such page here");
    await expect(page.getByRole("link", { name: "See the newest articles" })).toBeVisible();
  }
  // The browser itself reports each answer that is no success.
  complaints.splice(0, 3);
});
