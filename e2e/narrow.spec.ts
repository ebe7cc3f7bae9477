import type { Locator } from "@playwright/test";
import { listBreaches } from "./list-breaches";
import { NASTY } from "./nasty-searches";
import { PAGES } from "./pages";
import { countOf, expect, test } from "./reader";

// How pages are laid out on a phone, and what is there for a thumb. What they do is the same at any width.
test.use({ as: "owner", viewport: { width: 390, height: 844 }, hasTouch: true });

/** Where something begins and ends, in pixels from the top of the page. */
const placeOf = (locator: Locator) =>
  locator.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return { top: top + scrollY, bottom: bottom + scrollY };
  });
/** That each of these stands under the one before. */
async function expectBelow(...parts: Locator[]) {
  const places = await Promise.all(parts.map(placeOf));
  for (const [at, { top }] of places.entries())
    expect(top).toBeGreaterThanOrEqual((places[at - 1]?.bottom ?? 0) - 1);
}

for (const name of ["library", "english"] as const)
  test(`${name}: keeps the accessibility rules`, async ({ page, reader }) => {
    await reader.opens(PAGES[name]);
    expect(await listBreaches(page)).toEqual([]);
  });

test("the library is its list: the filters are not beside it, their button is under the thumb", async ({
  page,
  reader,
}) => {
  await reader.opens("/library");
  await expect(page.getByRole("complementary", { name: "Filters" })).toBeHidden();
  const button = await page.getByRole("button", { name: "Filter" }).boundingBox();
  // in the lowest eighth of the screen
  expect(button?.y).toBeGreaterThan((844 * 7) / 8);
  await expectBelow(page.getByRole("banner"), page.locator("#times"), reader.articles().first());
  const list = await page.getByRole("main").boundingBox();
  const row = await reader.articles().first().boundingBox();
  expect(row?.width).toBeGreaterThan((list?.width ?? 0) * 0.8);
});

test("the sheet stays, with its place and the focus, while filters are chosen", async ({ page, reader }) => {
  await reader.opens("/library");
  const sheet = await reader.filters();
  const value = (await reader.list("Language")).getByRole("link", { name: /^Arabic/ });
  await value.scrollIntoViewIfNeeded();
  const before = await value.boundingBox();
  const articles = await countOf(value);
  await value.click();
  await expect(page).toHaveURL(/\?language=ar$/);
  await expect(value).toHaveAttribute("aria-current", "true");
  await expect(value).toBeFocused();
  const after = await value.boundingBox();
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  await sheet.getByRole("button", { name: `Show ${articles} articles` }).click();
  await expect(sheet).toBeHidden();
  await reader.leaves(articles);
});

test("in the sheet all links of a value are there at once, large enough for a thumb", async ({
  page,
  reader,
}) => {
  await reader.opens("/library");
  await reader.filters();
  for (const name of [/^The Meridian Post/, "not The Meridian Post"]) {
    const link = page.getByRole("complementary", { name: "Filters" }).getByRole("link", { name }).first();
    await expect(link).toBeVisible();
    expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(36);
  }
  await page.getByRole("link", { name: "not The Meridian Post" }).click();
  await expect(page).toHaveURL(/\?outlet=-the-meridian-post$/);
});

test("words are searched for, and a filter saved, from the sheet", async ({ page, reader }) => {
  await reader.opens("/library");
  const sheet = await reader.filters();
  await sheet.getByLabel("Search words").fill("asteroids");
  await sheet.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/q=asteroids/);
  await sheet.getByRole("button", { name: /^Show/ }).click();
  await page.getByText("Save this filter").click();
  await page.getByRole("textbox", { name: "Name" }).fill("Rocks");
  // the form comes back to the same address
  await Promise.all([page.waitForEvent("load"), page.keyboard.press("Enter")]);
  await reader.waitsForScripts();
  await expect((await reader.filters()).getByRole("link", { name: "Rocks" })).toBeVisible();
});

test("a mistake in the words is said over the list, where the box is out of sight", async ({
  page,
  reader,
}) => {
  await reader.opens("/library?q=outlett%3Astraits");
  const said = page.getByText("There is no field outlett:").filter({ visible: true });
  await expect(said).toHaveCount(1);
  await expectBelow(said, reader.articles().first());
});

test("a range is drawn over the bars", async ({ page, reader }) => {
  await reader.opens("/library");
  const year = (name: RegExp) =>
    page.getByRole("group", { name: /^Articles per year/ }).getByRole("link", { name });
  const [from, to] = [await year(/^2021: /).boundingBox(), await year(/^2023: /).boundingBox()];
  if (!from || !to) throw new Error("The bars are not there.");
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?after=2021&before=2024$/);
});

test("at 320 nothing is wider than the screen, and what opens keeps the rules", async ({ page, reader }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await reader.opens("/library?topic=-sport&after=2022&before=2023");
  await page.getByText("By outlet, as a table").click();
  const people = await reader.list("People");
  await people.getByRole("link", { name: "Find a person" }).click();
  await people.getByRole("searchbox").fill("a");
  await expect(people.getByRole("status")).not.toBeEmpty();
  await reader.seesNoSideways();
  expect(await listBreaches(page)).toEqual([]);
});

test("an article is text first: what is about it and what it leads to stand under it", async ({
  page,
  reader,
}) => {
  await reader.opens(PAGES.english);
  const main = page.getByRole("main");
  await expectBelow(
    reader.headline(),
    main.locator(".reader-margin"),
    main.locator(".article-text"),
    main.locator(".reader-about"),
    main.locator("footer.reader-foot"),
    reader.related(),
  );
  await reader.seesNoSideways();
});

test("a button leads from anywhere in the text to the related links", async ({ page, reader }) => {
  await reader.opens(PAGES.english);
  await expect(reader.related()).not.toBeInViewport();
  const button = page.getByRole("link", { name: "Related", exact: true });
  await expect(button).toBeInViewport();
  await button.click();
  await expect(reader.related().getByRole("heading", { name: "Related articles" })).toBeInViewport();
});

test("an Arabic text keeps to the right edge", async ({ page, reader }) => {
  await reader.opens(PAGES.arabic);
  const text = await page.locator(".article-text[dir=rtl] p").first().boundingBox();
  const main = await page.getByRole("main").boundingBox();
  const right = (box: typeof text) => (box?.x ?? 0) + (box?.width ?? 0);
  expect(right(main) - right(text)).toBeLessThan(32);
  await reader.seesNoSideways();
});

test("of two texts compared each passage stands under the other with its owner", async ({ page, reader }) => {
  await reader.opens(PAGES.compare);
  const first = page.getByRole("region", { name: "What both say" }).getByRole("listitem").first();
  await expectBelow(first.locator(".compare-a").first(), first.locator(".compare-b").first());
  for (const owner of await first.locator(".compare-owner").all())
    expect((await owner.boundingBox())?.width).toBeGreaterThan(20);
});

const SETS = {
  "the library and its lists": ["library", "filtered", "nothing", "times", "people", "topics", "outlets"],
  "what is read": ["picture", "compare", "across", "twice", "stories", "story", "outlet", "missing"],
  "the owner's and the reader's own": ["add", "edit", "link", "corrections", "saved", "refused"],
  "the ways in": ["signIn", "account", "welcome", "feeds"],
} as const;

for (const [what, names] of Object.entries(SETS))
  test(`nothing of ${what} is wider than the screen`, async ({ page, reader, complaints }) => {
    for (const name of names) {
      await page.goto(PAGES[name]);
      await reader.seesNoSideways();
    }
    expect(complaints.splice(0).filter((line) => !/404 \(Not Found\)/.test(line))).toEqual([]);
  });

test("no search, however strange, makes the page wider than a screen of any width", async ({
  page,
  reader,
}) => {
  for (const [, query] of NASTY) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/library?${query}`);
    await reader.seesNoSideways();
    await page.setViewportSize({ width: 1440, height: 900 });
    await reader.seesNoSideways();
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the browser itself opens the sheet and closes it", async ({ reader }) => {
    await reader.opens("/library");
    const sheet = await reader.filters();
    await expect(sheet).toBeVisible();
    await sheet.getByRole("button", { name: /^Show \d+ articles$/ }).click();
    await expect(sheet).toBeHidden();
  });
});
