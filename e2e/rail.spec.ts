import type { Page } from "@playwright/test";
import { countOf, expect, test } from "./reader";
import { textOf } from "./visitor";

const POST = "The Meridian Post";
const bar = (page: Page, name: RegExp) =>
  page.getByRole("group", { name: /^Articles per year/ }).getByRole("link", { name });
/** How many articles there are before anything is filtered. */
const countAll = async (page: Page) =>
  Number((await page.getByText(/^[\d,]+ articles$/).innerText()).replace(/\D/g, ""));
/** The number at the end of a link's words. */
const numberOf = (link: Element) => Number(textOf(link).match(/\d+$/)?.[0]);

test("an outlet is left out by its second link, and taken back where it stands struck through", async ({
  page,
  reader,
}) => {
  await reader.opens("/library");
  const all = await countAll(page);
  const value = (await reader.list("Outlet")).getByRole("link", { name: new RegExp(`^${POST}`) });
  const articles = await countOf(value);
  // by keyboard: the links behind a value are there when it has the focus
  await value.focus();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: `not ${POST}` })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?outlet=-the-meridian-post$/);
  await reader.leaves(all - articles);
  await expect(page.getByRole("link", { name: `Remove the filter Not ${POST}` })).toBeVisible();
  const out = (await reader.list("Outlet")).getByRole("link", { name: new RegExp(`^${POST} ?, left out`) });
  await expect(out.locator("s")).toHaveText(POST);
  expect(await countOf(out)).toBe(articles);
  await out.click();
  await expect(page).toHaveURL(/\/library$/);
});

test("one of several values is kept alone", async ({ page, reader }) => {
  await reader.opens("/library?outlet=the-meridian-post&outlet=the-tasman-lantern");
  const list = await reader.list("Outlet");
  await list.getByRole("link", { name: /^The Tasman Lantern/ }).hover();
  await list.getByRole("link", { name: "only The Tasman Lantern" }).click();
  await expect(page).toHaveURL(/\?outlet=the-tasman-lantern$/);
});

test("what leaves a value out or keeps it alone are links", async ({ visitor }) => {
  await visitor.opens("/library?outlet=the-meridian-post&outlet=the-tasman-lantern");
  await visitor.follows(visitor.link("only The Tasman Lantern"));
  expect(visitor.address).toBe("/library?outlet=the-tasman-lantern");
  await visitor.opens("/library");
  const articles = numberOf(visitor.link(new RegExp(`^${POST} \\d+$`), visitor.region("Outlet")));
  await visitor.follows(visitor.link(`not ${POST}`));
  expect(visitor.address).toBe("/library?outlet=-the-meridian-post");
  const out = visitor.link(new RegExp(`^${POST} ?, left out`), visitor.region("Outlet"));
  expect(numberOf(out)).toBe(articles);
  await visitor.follows(out);
  expect(visitor.address).toBe("/library");
});

test("keywords stand under their subject, and are counted as what they bring", async ({ page, reader }) => {
  await reader.opens("/library");
  const topics = await reader.list("Topic");
  await expect(topics.getByRole("link", { name: /^Suez Canal/ })).toBeHidden();
  await topics.locator("summary[aria-label='Keywords under Economy']").click();
  const keyword = topics.getByRole("link", { name: /^Suez Canal/ });
  const articles = await countOf(keyword);
  await keyword.click();
  await expect(page).toHaveURL(/\?topic=suez-canal$/);
  await reader.leaves(articles);
});

test("choosing a subject opens its keywords", async ({ visitor }) => {
  await visitor.opens("/library");
  await visitor.follows(visitor.link("See the keywords under Economy"));
  expect(visitor.address).toBe("/library?topic=economy-business-and-finance");
  expect(visitor.one("details[open] a", /^Suez Canal \d+$/)).toBeTruthy();
  const only = visitor.link("only Suez Canal");
  const articles = numberOf(visitor.link(/^Suez Canal \d+$/));
  await visitor.follows(only);
  expect(visitor.address).toBe("/library?topic=suez-canal");
  expect(visitor.articles.length).toBe(articles);
});

test("the rest of a list is unfolded", async ({ page, reader }) => {
  await reader.opens("/library?language=ar");
  const list = await reader.list("Keyword");
  await list.getByText(/^More \(\d+\)$/).click();
  const value = list.locator(".values > li:last-child > a:first-child").last();
  const articles = await countOf(value);
  await value.click();
  await expect(page).toHaveURL(/\?topic=[^&]+&language=ar$/);
  await reader.leaves(articles);
});

test("without scripts the rest of a list is on a page of its own", async ({ visitor }) => {
  await visitor.opens("/library?language=ar");
  const list = visitor.region("Keyword");
  expect(visitor.one("summary", /^More \(\d+\)$/, list)).toBeTruthy();
  await visitor.follows(visitor.link("See them all", list));
  const value = visitor.all("main .values > li:last-child > a:first-child").at(-1) as Element;
  const articles = numberOf(value);
  await visitor.follows(value);
  expect(visitor.address).toMatch(/^\/library\?topic=[^&]+&language=ar$/);
  expect(visitor.articles.length).toBe(articles);
});

test("a person is found by a part of the name in either script", async ({ visitor, request }) => {
  await visitor.opens("/filters/person?language=en");
  visitor.fills("Name or part of it", "بوتي");
  await visitor.presses("Find");
  expect(visitor.address).toContain("/filters/person?language=en&find=");
  expect(textOf(visitor.one("[role=status]"))).toContain("1 person called “بوتي”");
  const found = visitor.link(/^Vladimir Putin/, visitor.main);
  const articles = numberOf(found);
  await visitor.follows(found);
  expect(visitor.address).toBe("/library?person=vladimir-putin&language=en");
  expect(visitor.articles.length).toBe(articles);
  await visitor.opens("/filters/person?find=nobody+of+that+name");
  expect(textOf(visitor.one("[role=status]"))).toContain("No people called");
  expect((await request.get("/filters/planet")).status()).toBe(404);
});

test("the lists lead to all of their values", async ({ visitor }) => {
  await visitor.opens("/library?language=en");
  const link = visitor.link("Find an outlet", visitor.region("Outlet"));
  expect(link.getAttribute("href")).toBe("/filters/outlet?language=en");
  await visitor.follows(link);
  expect(visitor.headline).toBe("Filter by outlet");
  expect(visitor.link(new RegExp(`^${POST}`), visitor.main)).toBeTruthy();
  await visitor.follows(visitor.link("Back to the articles"));
  expect(visitor.address).toBe("/library?language=en");
});

test("a person is found in the rail while the name is typed", async ({ page, reader }) => {
  await reader.opens("/library");
  const people = await reader.list("People");
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
  await reader.opens("/library?language=en");
  const name = (await bar(page, /^2022: /).getAttribute("aria-label")) ?? "";
  const articles = Number(name.match(/(\d+)$/)?.[1]);
  await bar(page, /^2022: /).click();
  await expect(page).toHaveURL(/\?language=en&after=2022&before=2023$/);
  await reader.leaves(articles);
  // the bars stay: what they count is what the other filters leave
  await expect(bar(page, /^2022: /)).toHaveAttribute("aria-current", "true");
  await expect(page.getByRole("group", { name: /^Articles per month/ })).toBeVisible();
  await bar(page, /^2022: /).click();
  await expect(page).toHaveURL(/\?language=en$/);
});

test("the bars are links", async ({ visitor }) => {
  await visitor.opens("/library?language=en");
  const year = visitor.link(/^2022: /);
  const articles = Number(year.getAttribute("aria-label")?.match(/(\d+)$/)?.[1]);
  await visitor.follows(year);
  expect(visitor.address).toBe("/library?language=en&after=2022&before=2023");
  expect(visitor.articles.length).toBe(articles);
  expect(visitor.one('[role="group"]', /^Articles per month/)).toBeTruthy();
  const chosen = visitor.one('a[aria-current="true"]', /^2022: /);
  await visitor.follows(chosen);
  expect(visitor.address).toBe("/library?language=en");
});

test("a cell of the table is its outlet and its year", async ({ page, reader }) => {
  await reader.opens("/library");
  await page.locator("#times").getByText("By outlet, as a table").click();
  const table = page.getByRole("table");
  await expect(table.getByRole("rowheader", { name: POST })).toBeVisible();
  const cell = table
    .getByRole("row", { name: new RegExp(`^${POST}`) })
    .getByRole("link")
    .last();
  const articles = Number(await cell.innerText());
  await cell.click();
  await expect(page).toHaveURL(/\?outlet=the-meridian-post&after=20\d\d&before=20\d\d$/);
  await reader.leaves(articles);
});

test("without scripts the table is on a page of its own", async ({ visitor }) => {
  await visitor.opens("/library");
  await visitor.follows(visitor.link("See them all", visitor.page.getElementById("times") ?? undefined));
  const row = visitor.all("table tr").find((one) => textOf(one).startsWith(POST));
  const cell = visitor.all("td a", undefined, row).at(-1) as Element;
  const articles = Number(textOf(cell));
  await visitor.follows(cell);
  expect(visitor.address).toMatch(/^\/library\?outlet=the-meridian-post&after=20\d\d&before=20\d\d$/);
  expect(visitor.articles.length).toBe(articles);
});

test("a range is drawn over the bars", async ({ page, reader }) => {
  await reader.opens("/library");
  const [from, to] = [await bar(page, /^2021: /).boundingBox(), await bar(page, /^2023: /).boundingBox()];
  if (!from || !to) throw new Error("The bars are not there.");
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 5 });
  await expect(page.locator("#times .times-status").first()).toContainText("2021 – 2023: ");
  await expect(page).toHaveURL(/\/library$/);
  await page.mouse.up();
  await expect(page).toHaveURL(/\?after=2021&before=2024$/);
});

test("in Arabic time runs from the right, for the pointer and for the keys", async ({
  page,
  context,
  reader,
  baseURL,
}) => {
  await context.addCookies([{ name: "language", value: "ar", url: baseURL ?? "" }]);
  await reader.opens("/library");
  const bar = (year: number) => page.locator("#times").getByRole("link", { name: `${year}: ` });
  const [from, to] = [await bar(2021).boundingBox(), await bar(2023).boundingBox()];
  if (!from || !to) throw new Error("The bars are not there.");
  expect(to.x).toBeLessThan(from.x);
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/\?after=2021&before=2024$/);
  await reader.opens("/library");
  await bar(2021).focus();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?after=2021&before=2023$/);
});

test("a range is chosen by keyboard", async ({ page, reader }) => {
  await reader.opens("/library");
  await bar(page, /^2021: /).focus();
  await page.keyboard.press("ArrowRight");
  await expect(bar(page, /^2022: /)).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Shift+ArrowRight");
  await page.keyboard.press("Shift+ArrowRight");
  await expect(page.locator("#times .times-status").first()).toContainText("2021 – 2023: ");
  await page.keyboard.press("Escape");
  await page.keyboard.press("ArrowRight");
  await expect(bar(page, /^2022: /)).toBeFocused();
  await page.keyboard.press("Shift+ArrowLeft");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\?after=2021&before=2023$/);
});

test("what a reader has read can be filtered by, once there is any", async ({ page, reader }) => {
  await reader.opens("/library");
  const all = await countAll(page);
  await expect(await reader.list("Your reading")).toHaveCount(0);
  await reader.opens("/article/nations-agree-treaty-to-protect-the-high-seas");
  await reader.marks(page.getByRole("button", { name: "Mark as read" }));
  await reader.opens("/library");
  const states = await reader.list("Your reading");
  expect(await countOf(states.getByRole("link", { name: /^Read/ }))).toBe(1);
  expect(await countOf(states.getByRole("link", { name: /^Saved/ }))).toBe(0);
  await states.getByRole("link", { name: /^Unread/ }).click();
  await expect(page).toHaveURL(/\?is=unread$/);
  await reader.leaves(all - 1);
  await reader.opens("/library?is=read");
  await expect(reader.articles()).toHaveCount(1);
});

test("marking read is a form, and the library is then filtered by links", async ({ visitor }) => {
  await visitor.opens("/article/nations-agree-treaty-to-protect-the-high-seas");
  await visitor.presses("Mark as read");
  await visitor.opens("/library");
  const all = Number(textOf(visitor.one("main p", /^\d+ articles$/)).match(/\d+/)?.[0]);
  const states = visitor.region("Your reading");
  expect(numberOf(visitor.link(/^Read/, states))).toBe(1);
  await visitor.follows(visitor.link(/^Unread/, states));
  expect(visitor.address).toBe("/library?is=unread");
  expect(visitor.one("main p", `${all - 1} articles`)).toBeTruthy();
  await visitor.opens("/library?is=read");
  expect(visitor.articles.length).toBe(1);
});
