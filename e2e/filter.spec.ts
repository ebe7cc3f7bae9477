import { expect, test } from "./reader";
import { textOf } from "./visitor";

test("a reader filters by topic, adds an outlet, and takes them away again", async ({ page, reader }) => {
  await reader.opens("/library");
  const all = await reader.articles().count();
  await (await reader.filters())
    .getByRole("link", { name: /^Science and tech/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\?topic=science-and-technology$/);
  const some = await reader.articles().count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await (await reader.filters()).getByRole("link", { name: /^The Meridian Post/ }).click();
  await expect(page).toHaveURL(/topic=science-and-technology&outlet=the-meridian-post/);
  for (const article of await reader.articles().all())
    await expect(article).toContainText("The Meridian Post");
  await reader.opens(page.url());
  await page.getByRole("link", { name: "Remove the filter Science and tech" }).click();
  await expect(page).toHaveURL(/\?outlet=the-meridian-post$/);
  await page.getByRole("link", { name: "Remove the filter The Meridian Post" }).click();
  await expect(page).toHaveURL(/\/library$/);
  await expect(reader.articles()).toHaveCount(all);
});

test("filters are links, and so is taking them away", async ({ visitor }) => {
  await visitor.opens("/library");
  const all = visitor.articles.length;
  await visitor.follows(visitor.link(/^Science and tech/, visitor.region("Filters")));
  expect(visitor.address).toBe("/library?topic=science-and-technology");
  await visitor.follows(visitor.link(/^The Meridian Post/, visitor.region("Filters")));
  expect(visitor.address).toBe("/library?topic=science-and-technology&outlet=the-meridian-post");
  expect(visitor.articles.length).toBeGreaterThan(0);
  for (const article of visitor.articles) expect(textOf(article)).toContain("The Meridian Post");
  await visitor.follows(visitor.link("Remove the filter Science and tech"));
  await visitor.follows(visitor.link("Remove the filter The Meridian Post"));
  expect(visitor.address).toBe("/library");
  expect(visitor.articles.length).toBe(all);
});

test("the count beside a choice is what the choice brings", async ({ visitor }) => {
  await visitor.opens("/library?language=en");
  const choice = visitor.link(/^Politics/, visitor.region("Filters"));
  const count = Number(textOf(choice).match(/\d+$/)?.[0]);
  await visitor.follows(choice);
  expect(visitor.address).toContain("topic=");
  expect(visitor.one("p", `${count} articles`)).toBeTruthy();
  expect(visitor.articles.length).toBe(count);
});

test("search words and dates narrow the list", async ({ page, reader }) => {
  await reader.opens("/library");
  const filters = await reader.filters();
  await filters.getByLabel("Search words").fill("asteroids");
  await filters.getByLabel("From").fill("2022-09");
  await filters.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/q=asteroids/);
  await expect(reader.articles().first()).toBeVisible();
  for (const article of await reader.articles().all()) await expect(article).toContainText("September 2022");
});

test("the search is a form", async ({ visitor }) => {
  await visitor.opens("/library");
  visitor.fills(/^Search words/, "asteroids");
  visitor.fills(/^From/, "2022-09");
  await visitor.presses("Search");
  expect(visitor.address).toContain("q=asteroids");
  expect(visitor.articles.length).toBeGreaterThan(0);
  for (const article of visitor.articles) expect(textOf(article)).toContain("September 2022");
  await visitor.opens("/library?q=%D9%83%D9%88%D9%8A%D9%83%D8%A8");
  expect(visitor.articles.length).toBe(1);
});

test("what an address cannot mean is dropped, and the page says so", async ({ visitor }) => {
  expect(await visitor.opens("/library?after=soon&sort=best&cursor=x&language=%00&q=%22%22*()")).toBe(200);
  const notes = visitor.all("[role=status]").map(textOf).join(" ");
  for (const said of ["soon", "best"]) expect(notes).toContain(said);
  expect(visitor.articles.length).toBeGreaterThan(0);
});

test("a value that no article has finds nothing, and the page names near ones", async ({ visitor }) => {
  await visitor.opens("/library?outlet=olive-road");
  expect(visitor.articles.length).toBe(0);
  expect(visitor.all("[role=status]").map(textOf).join(" ")).toContain("Olive Road Dispatch");
  await visitor.opens("/library?topic=nothing-of-the-kind");
  expect(visitor.articles.length).toBe(0);
  expect(textOf(visitor.main)).toContain("nothing-of-the-kind");
});

test("no result is said, with a way back", async ({ visitor }) => {
  await visitor.opens("/library?q=xylophone");
  expect(textOf(visitor.main)).toContain("No article matches all of this");
  await visitor.follows(visitor.link("See the whole library"));
  expect(visitor.articles.length).toBeGreaterThan(0);
});

test("oldest first turns the list around", async ({ visitor }) => {
  await visitor.opens("/library");
  const newest = textOf(visitor.one("main article h3"));
  await visitor.follows(visitor.link("Oldest first"));
  expect(visitor.address).toBe("/library?sort=oldest");
  expect(textOf(visitor.one("main article h3"))).not.toBe(newest);
});
