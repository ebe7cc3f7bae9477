import { countOf, expect, test } from "./reader";

// What works without scripts is asked over HTTP in the other specs. Here is what depends on a browser: what styles hide and show, what
// the browser opens by itself, focus and keys, what it says of where a request comes from, cookies.
test.use({ javaScriptEnabled: false });

const TREATY = "/article/nations-agree-treaty-to-protect-the-high-seas";
const FINAL = "/article/england-win-world-cup-at-lords-after-two-ties";

test("a reader gets to the newest article by keyboard, and reads it", async ({ page, reader }) => {
  await reader.opens("/library");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to articles" })).toBeFocused();
  const first = reader.articles().first().getByRole("heading", { level: 3 });
  const headline = (await first.innerText()).replace(/\s+/g, " ");
  await first.getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/article\//);
  expect(headline).toContain(await reader.headline().innerText());
  await expect(page.getByText("A sample article, written for Throughline")).toBeVisible();
});

test("words are searched for by the Enter key", async ({ page, reader }) => {
  await reader.opens("/library");
  const filters = await reader.filters();
  await filters.getByLabel("From").fill("2022-09");
  await filters.getByLabel("Search words").fill("asteroids");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=asteroids/);
  for (const article of await reader.articles().all()) await expect(article).toContainText("September 2022");
  await page.getByRole("link", { name: /^Remove the filter “?asteroids/ }).click();
  await expect(page).toHaveURL(/after=2022-09/);
});

test("the second links of a value show when it has the focus", async ({ page, reader }) => {
  await reader.opens("/library");
  const value = (await reader.list("Outlet")).getByRole("link", { name: /^The Meridian Post/ });
  const not = page.getByRole("link", { name: "not The Meridian Post" });
  await expect(not).toBeHidden();
  await value.focus();
  await page.keyboard.press("Tab");
  await expect(not).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?outlet=-the-meridian-post$/);
});

test("keywords are folded away under their subject, with the way to them", async ({ page, reader }) => {
  await reader.opens("/library");
  const topics = await reader.list("Topic");
  const way = topics.getByRole("link", { name: "See the keywords under Economy" });
  await expect(way).toBeHidden();
  await topics.locator("summary[aria-label='Keywords under Economy']").click();
  await way.click();
  const keyword = topics.getByRole("link", { name: /^Suez Canal/ });
  await expect(keyword).toBeVisible();
  const articles = await countOf(keyword);
  await keyword.focus();
  // what is chosen besides would stay
  await topics.getByRole("link", { name: "only Suez Canal" }).click();
  await expect(page).toHaveURL(/\?topic=suez-canal$/);
  await reader.leaves(articles);
});

test("opening a reason shows the passages of both texts", async ({ reader }) => {
  await reader.opens(FINAL);
  const link = reader.related().getByRole("listitem").filter({ hasText: "There" }).first();
  const here = link.getByText("Here", { exact: true });
  await expect(here).toBeHidden();
  await link.locator("summary").click();
  await expect(here).toBeVisible();
  await expect(link.locator("mark").first()).toBeVisible();
});

test("a reason without passages on the page leads to a page with both, and on from there", async ({
  page,
  reader,
}) => {
  await reader.opens("/article/russian-warplanes-open-syria-campaign-at-damascuss-request");
  const perhaps = reader.related().locator("summary", { hasText: "Perhaps related" });
  if (await perhaps.count()) await perhaps.click();
  const reason = reader.related().locator("a[aria-expanded]").first();
  const said = (await reason.textContent()) ?? "";
  await reason.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/why\//);
  await expect(page.getByRole("main")).toContainText(said);
  await expect(page.locator("mark").first()).toBeVisible();
  await page.getByRole("link", { name: "Compare these two" }).click();
  await expect(page).toHaveURL(/\/compare\//);
});

test("the way that a reader came by is shown, and leads back", async ({ page, reader }) => {
  const trail = page.getByRole("navigation", { name: "How you got here" });
  await reader.opens("/article/russian-warplanes-open-syria-campaign-at-damascuss-request");
  await expect(trail).toHaveCount(0);
  const first = (await reader.headline().textContent()) ?? "";
  await reader.related().getByRole("listitem").first().getByRole("link").first().click();
  await expect(reader.headline()).not.toHaveText(first);
  const second = (await reader.headline().textContent()) ?? "";
  const onward = reader.related().getByRole("listitem").filter({ hasNotText: first }).first();
  await onward.getByRole("link").first().click();
  await expect(trail.getByRole("link")).toHaveText([first, second]);
  await trail.getByRole("link", { name: first }).click();
  await expect(reader.headline()).toHaveText(first);
  await expect(trail).toHaveCount(0);
});

test("text size and theme hold from page to page", async ({ page, reader }) => {
  await reader.opens(TREATY);
  const size = () =>
    page.locator(".article-text").evaluate((node) => Number.parseFloat(getComputedStyle(node).fontSize));
  const before = await size();
  await reader.opensLooks();
  await page.getByRole("button", { name: "Largest text" }).click();
  await reader.opensLooks();
  await page.getByRole("button", { name: "Night" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  expect(await size()).toBeGreaterThan(before * 1.2);
  await reader.opens(FINAL);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "night");
  await reader.opensLooks();
  await expect(page.getByRole("button", { name: "Largest text" })).toHaveAttribute("aria-pressed", "true");
});

test("a saved article is on the shelf of its reader alone", async ({ page, reader, browser, baseURL }) => {
  await reader.opens(TREATY);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(TREATY);
  await expect(page.getByRole("button", { name: "Saved" })).toHaveAttribute("aria-pressed", "true");
  await reader.opens("/saved");
  await expect(reader.articles()).toHaveCount(1);
  const stranger = await browser.newPage({ baseURL: baseURL ?? "" });
  await stranger.goto("/saved");
  await expect(stranger.getByText("Nothing saved yet.")).toBeVisible();
  await stranger.close();
});

test("a filter is saved under a name, and the library starts with it", async ({ page, reader }) => {
  await reader.opens("/library?topic=sport");
  const some = await reader.articles().count();
  const filters = await reader.filters();
  const field = page.getByRole("textbox", { name: "Name" });
  await expect(field).toBeHidden();
  await page.getByText("Save this filter").click();
  await field.fill("Sport & games");
  await page.keyboard.press("Enter");
  await expect(filters.getByRole("link", { name: "Sport & games" })).toHaveAttribute("aria-current", "page");
  await reader.opens("/saved");
  await page.getByText("Change the name").click();
  await page.getByRole("textbox", { name: "New name" }).fill("Games");
  await page.getByRole("button", { name: "Rename" }).click();
  await page.getByRole("button", { name: "Start with this" }).click();
  await reader.opens("/library");
  await expect(reader.articles()).toHaveCount(some);
  await expect(page.getByText("The library starts with your filter Games.")).toBeVisible();
});

test.describe("the owner", () => {
  test.use({ changesLibrary: true });

  test("adds a file, and says that two articles are not related", async ({ page, reader }) => {
    const lines = ["Viaduct of Tolmere is closed", "No trams over Burrow Ness for 635 days"].map(
      (headline, at) =>
        JSON.stringify({
          ...{ identifier: `viaduct-${at}`, headline, inLanguage: "en", datePublished: "2021-06-21" },
          publisher: { name: ["The Tolmere Post", "Tram Weekly"][at] },
          articleBody: `The viaduct of Tolmere over the Burrow Ness was closed on Monday for 635 days, the engineer Avice Marl said. ${["Cracks", "Rust"][at]} had been found in its northern pier.`,
        }),
    );
    await reader.opens("/add");
    await page
      .getByLabel(/^Or files/)
      .setInputFiles([
        { name: "viaduct.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(lines.join("\n")) },
      ]);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("status")).toContainText("2 articles added");
    await page
      .getByRole("status")
      .getByRole("link", { name: /^Viaduct of Tolmere/ })
      .click();
    const row = reader.related().getByRole("listitem").filter({ hasText: "No trams over Burrow Ness" });
    await row.locator("summary").click();
    await row.getByRole("button", { name: "Not related" }).click();
    await expect(page.getByRole("status")).toContainText("Not related: No trams");
    await expect(row).toHaveCount(0);
  });
});
