import { expect, test } from "./reader";

test("a reader filters by topic, adds an outlet, and takes them away again", async ({ page, reader }) => {
  await reader.opens("/");
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
  await page.goto(page.url());
  await page.getByRole("link", { name: "Remove the filter Science and tech" }).click();
  await expect(page).toHaveURL(/\?outlet=the-meridian-post$/);
  await page.getByRole("link", { name: "Remove the filter The Meridian Post" }).click();
  await expect(page).toHaveURL(/\/$/);
  await expect(reader.articles()).toHaveCount(all);
});

test("the count beside a choice is what the choice brings", async ({ page, reader }) => {
  await reader.opens("/?language=en");
  const choice = (await reader.filters()).getByRole("link", { name: /^Politics/ }).first();
  const count = Number(((await choice.textContent()) ?? "").match(/\d+$/)?.[0]);
  await choice.click();
  await expect(page).toHaveURL(/topic=/);
  await expect(page.getByText(`${count} articles`, { exact: true })).toBeVisible();
  await expect(reader.articles()).toHaveCount(count);
});

test("search words and dates narrow the list", async ({ page, reader }) => {
  await reader.opens("/");
  const filters = await reader.filters();
  await filters.getByLabel("Search words").fill("asteroids");
  await filters.getByLabel("From").fill("2022-09");
  await filters.getByRole("button", { name: "Search" }).click();
  await expect(page).toHaveURL(/q=asteroids/);
  await expect(reader.articles().first()).toBeVisible();
  for (const article of await reader.articles().all()) await expect(article).toContainText("September 2022");
  await reader.opens("/?q=%D9%83%D9%88%D9%8A%D9%83%D8%A8");
  await expect(reader.articles()).toHaveCount(1);
});

test("what an address cannot mean is dropped, and the page says so", async ({ page, reader }) => {
  expect(
    await reader.opens("/?topic=nothing-of-the-kind&after=soon&sort=best&cursor=x&language=%00&q=%22%22*()"),
  ).toBe(200);
  const notes = page.getByRole("status");
  await expect(notes).toContainText("nothing-of-the-kind");
  await expect(notes).toContainText("soon");
  await expect(notes).toContainText("best");
  await expect(reader.articles().first()).toBeVisible();
});

test("no result is said, with a way back", async ({ page, reader }) => {
  await reader.opens("/?q=xylophone");
  await expect(page.getByRole("main")).toContainText("No article matches all of this");
  await page.getByRole("link", { name: "see the whole library" }).click();
  await expect(reader.articles().first()).toBeVisible();
});

test("oldest first turns the list around", async ({ page, reader }) => {
  await reader.opens("/");
  const newest = await reader.articles().first().getByRole("heading").innerText();
  await page.getByRole("link", { name: "Oldest first" }).click();
  await expect(page).toHaveURL(/sort=oldest/);
  await expect(reader.articles().first().getByRole("heading")).not.toHaveText(newest);
});
