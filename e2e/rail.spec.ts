import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { expect, test } from "./reader";

const POST = "The Meridian Post";
/** A list of the rail, by its heading. */
const listIn = (filters: Locator, name: string) =>
  filters.locator("section").filter({ has: filters.page().getByRole("heading", { name, exact: true }) });
const isNarrow = (page: Page) => (page.viewportSize()?.width ?? 0) < 1024;
const bar = (page: Page, name: RegExp) =>
  page.getByRole("group", { name: "Articles over time, by year" }).getByRole("link", { name });
/** How many articles the filter leaves; a page shows 25 of them. */
const leaves = (page: Page, articles: number) =>
  expect(
    page.getByText(articles === 1 ? "1 article" : `${articles} articles`, { exact: true }),
  ).toBeVisible();
/** How many there are before anything is filtered: other specs have added some to the samples. */
const countAll = async (page: Page) =>
  Number((await page.getByText(/^[\d,]+ articles$/).innerText()).replace(/\D/g, ""));
/** The number at the end of a link's words. */
const countOf = async (link: Locator) => Number((await link.innerText()).match(/\d+$/)?.[0]);

test("an outlet is left out by its second link, and taken back where it stands struck through", async ({
  page,
  reader,
}) => {
  await reader.opens("/");
  const all = await countAll(page);
  const value = listIn(await reader.filters(), "Outlet").getByRole("link", { name: new RegExp(`^${POST}`) });
  const articles = await countOf(value);
  // by keyboard: the links behind a value are there when it has the focus
  await value.focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: `not ${POST}` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?outlet=-the-meridian-post$/);
  await leaves(page, all - articles);
  await expect(page.getByRole("link", { name: `Remove the filter Not ${POST}` })).toBeVisible();
  const out = listIn(await reader.filters(), "Outlet").getByRole("link", {
    name: new RegExp(`^${POST} ?, left out`),
  });
  await expect(out.locator("s")).toHaveText(POST);
  expect(await countOf(out)).toBe(articles);
  await out.click();
  await expect(page).toHaveURL(/\/$/);
});

test("one of several values is kept alone", async ({ page, reader }) => {
  await reader.opens("/?outlet=the-meridian-post&outlet=the-tasman-lantern");
  const list = listIn(await reader.filters(), "Outlet");
  await list.getByRole("link", { name: /^The Tasman Lantern/ }).hover();
  await list.getByRole("link", { name: "only The Tasman Lantern" }).click();
  await expect(page).toHaveURL(/\?outlet=the-tasman-lantern$/);
});

test("keywords stand under their subject, and are counted as what they bring", async ({ page, reader }) => {
  await reader.opens("/?topic=economy-business-and-finance");
  // the subject that is asked for is open
  const keyword = listIn(await reader.filters(), "Topic").getByRole("link", { name: /^Suez Canal/ });
  await expect(keyword).toBeVisible();
  await reader.opens("/");
  const topics = listIn(await reader.filters(), "Topic");
  await expect(topics.getByRole("link", { name: /^Suez Canal/ })).toBeHidden();
  await topics.locator("summary[aria-label='Keywords under Economy']").click();
  const scripts = test.info().project.use.javaScriptEnabled !== false;
  if (!scripts) await topics.getByRole("link", { name: "Choose Economy to see its keywords" }).click();
  const under = topics.getByRole("link", { name: /^Suez Canal/ });
  const articles = await countOf(under);
  // what is chosen besides would stay
  if (!scripts) await under.focus();
  await (scripts ? under : topics.getByRole("link", { name: "only Suez Canal" })).click();
  await expect(page).toHaveURL(/\?topic=suez-canal$/);
  await leaves(page, articles);
});

test("the rest of a list is unfolded", async ({ page, reader }) => {
  await reader.opens("/?language=ar");
  const list = listIn(await reader.filters(), "Keyword");
  await reader.unfolds(list, /^\d+ more$/);
  // it stands in the list, or on a page of its own
  const value = list
    .or(page.getByRole("main"))
    .last()
    .locator(".values > li:last-child > a:first-child")
    .last();
  const articles = await countOf(value);
  await value.click();
  await expect(page).toHaveURL(/\?topic=[^&]+&language=ar$/);
  await leaves(page, articles);
});

test("a person is found by a part of the name in either script", async ({ page, reader }) => {
  await reader.opens("/filters/person?language=en");
  await page.getByLabel("Name, or a part of it").fill("بوتي");
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/\/filters\/person\?language=en&find=/);
  await expect(page.getByRole("status")).toContainText("1 person called “بوتي”");
  const found = page.getByRole("main").getByRole("link", { name: /^Vladimir Putin/ });
  const articles = await countOf(found);
  await found.click();
  await expect(page).toHaveURL(/\?person=vladimir-putin&language=en$/);
  await leaves(page, articles);
  await reader.opens("/filters/person?find=nobody+of+that+name");
  await expect(page.getByRole("status")).toContainText("No person called");
  expect((await page.request.get("/filters/planet")).status()).toBe(404);
});

test("the lists lead to all of their values", async ({ page, reader }) => {
  await reader.opens("/?language=en");
  const link = listIn(await reader.filters(), "Outlet").getByRole("link", { name: "Find an outlet" });
  await expect(link).toHaveAttribute("href", "/filters/outlet?language=en");
  await reader.opens("/filters/outlet?language=en");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Filter by outlet");
  await expect(page.getByRole("main").getByRole("link", { name: new RegExp(`^${POST}`) })).toBeVisible();
  await page.getByRole("link", { name: "Back to the articles" }).click();
  await expect(page).toHaveURL(/\?language=en$/);
});

test("a person is found in the rail while the name is typed @scripts", async ({ page, reader }) => {
  await reader.opens("/");
  const people = listIn(await reader.filters(), "People");
  await people.getByRole("link", { name: "Find a person" }).click();
  const field = people.getByRole("searchbox", { name: "Find a person" });
  await expect(field).toBeFocused();
  await field.fill("shoi");
  await expect(people.getByRole("status")).toContainText("1 person called “shoi”");
  await page.keyboard.press("Escape");
  await expect(people.getByRole("link", { name: "Find a person" })).toBeFocused();
  await page.keyboard.press("Enter");
  await people.getByRole("searchbox").fill("shoi");
  await people
    .getByRole("search")
    .getByRole("link", { name: /^Sergei Shoigu/ })
    .click();
  await expect(page).toHaveURL(/\?person=sergei-shoigu$/);
});

test("a bar of the histogram is its year, and leads back when it is chosen", async ({ page, reader }) => {
  await reader.opens("/?language=en");
  const name = (await bar(page, /^2022: /).getAttribute("aria-label")) ?? "";
  const articles = Number(name.match(/(\d+) articles?$/)?.[1]);
  await bar(page, /^2022: /).click();
  await expect(page).toHaveURL(/\?language=en&after=2022&before=2023$/);
  await leaves(page, articles);
  // the bars stay: what they count is what the other filters leave
  await expect(bar(page, /^2022: /)).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("group", { name: "Articles over time, by month" })).toBeVisible();
  await bar(page, /^2022: /).click();
  await expect(page).toHaveURL(/\?language=en$/);
});

test("a cell of the table is its outlet and its year", async ({ page, reader }) => {
  await reader.opens("/");
  await reader.unfolds(page.locator("#times"), "By outlet, as a table");
  const table = page.getByRole("table");
  await expect(table.getByRole("rowheader", { name: POST })).toBeVisible();
  const cell = table
    .getByRole("row", { name: new RegExp(`^${POST}`) })
    .getByRole("link")
    .last();
  const articles = Number(await cell.innerText());
  await cell.click();
  await expect(page).toHaveURL(/\?outlet=the-meridian-post&after=20\d\d&before=20\d\d$/);
  await leaves(page, articles);
});

test("a range is drawn over the bars @scripts", async ({ page, reader }) => {
  await reader.opens("/");
  const [from, to] = [await bar(page, /^2021: /).boundingBox(), await bar(page, /^2023: /).boundingBox()];
  if (!from || !to) throw new Error("The bars are not there.");
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 5 });
  await expect(page.locator("#times .times-status").first()).toContainText("2021 to 2023: ");
  await expect(page).toHaveURL(/\/$/);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?after=2021&before=2024$/);
});

test("a range is chosen by keyboard @scripts", async ({ page, reader }) => {
  await reader.opens("/");
  await bar(page, /^2021: /).focus();
  await page.keyboard.press("ArrowRight");
  await expect(bar(page, /^2022: /)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.locator("#times .times-status").first()).toContainText("2021 to 2023: ");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await expect(bar(page, /^2022: /)).toBeFocused();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?after=2021&before=2023$/);
});

test("what a reader has read can be filtered by, once there is any", async ({ page, reader }) => {
  await reader.opens("/");
  const all = await countAll(page);
  await expect(listIn(await reader.filters(), "Your reading")).toHaveCount(0);
  await reader.opens("/article/nations-agree-treaty-to-protect-the-high-seas");
  const kept = page.waitForResponse(/\/shelf$/);
  await page.getByRole("button", { name: "Mark as read" }).click();
  await kept;
  await reader.opens("/");
  const states = listIn(await reader.filters(), "Your reading");
  expect(await countOf(states.getByRole("link", { name: /^Read/ }))).toBe(1);
  expect(await countOf(states.getByRole("link", { name: /^Saved/ }))).toBe(0);
  await states.getByRole("link", { name: /^Unread/ }).click();
  await expect(page).toHaveURL(/\?is=unread$/);
  await leaves(page, all - 1);
  await reader.opens("/?is=read");
  await expect(reader.articles()).toHaveCount(1);
});

test("on a phone the sheet stays, with its place and the focus, while filters are chosen @scripts @narrow", async ({
  page,
  reader,
}) => {
  await reader.opens("/");
  const sheet = await reader.filters();
  const opener = await page.getByRole("button", { name: "Filter" }).boundingBox();
  const screen = page.viewportSize();
  // within reach of a thumb: in the lowest eighth of the screen
  expect(opener?.y).toBeGreaterThan(((screen?.height ?? 0) * 7) / 8);
  const value = listIn(sheet, "Language").getByRole("link", { name: /^Arabic/ });
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
  await leaves(page, articles);
});

test("nothing is wider than a small screen, and what opens keeps the rules @scripts", async ({
  page,
  reader,
}) => {
  if (isNarrow(page)) await page.setViewportSize({ width: 320, height: 640 });
  await reader.opens("/?topic=-sport&after=2022&before=2023");
  await page.getByText("By outlet, as a table").click();
  const people = listIn(await reader.filters(), "People");
  await people.getByRole("link", { name: "Find a person" }).click();
  await people.getByRole("searchbox").fill("a");
  await expect(people.getByRole("status")).not.toBeEmpty();
  await reader.seesNoSideways();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
