import { expect, test } from "./reader";
import { textOf } from "./visitor";

test("a reader finds out who stands behind an outlet, and reads what it wrote", async ({ visitor }) => {
  await visitor.opens("/");
  await visitor.follows(visitor.link("Outlets", visitor.region("More")));
  expect(visitor.headline).toBe("Outlets");
  const row = visitor.all("main li").find((one) => textOf(one).includes("The Straits Ledger"));
  expect(textOf(row as Element)).toContain("Singapore");
  expect(textOf(row as Element)).toContain("owned by a group with ships and ports");
  await visitor.follows(visitor.link("The Straits Ledger", row));
  expect(visitor.headline).toBe("The Straits Ledger");
  expect(textOf(visitor.main)).toContain("A made-up outlet of the sample library.");
  expect(textOf(visitor.articles[0] as Element)).toContain("The Straits Ledger");
});

test("a bar of the chart leads to the articles of its year", async ({ page, reader }) => {
  await reader.opens("/");
  await page.getByRole("button", { name: "Menu" }).click();
  await page.getByRole("navigation", { name: "More" }).getByRole("link", { name: "Outlets" }).click();
  await expect(reader.headline()).toHaveText("Outlets");
  await page.getByRole("link", { name: "The Straits Ledger" }).first().click();
  await expect(reader.headline()).toHaveText("The Straits Ledger");
  await page.getByRole("link", { name: "2021: 3 articles" }).click();
  await expect(page).toHaveURL(/outlet=the-straits-ledger&after=2021&before=2022/);
  await expect(reader.articles()).toHaveCount(3);
});

test("the bars of a chart are links", async ({ visitor }) => {
  await visitor.opens("/outlets/the-straits-ledger");
  await visitor.follows(visitor.link("2021: 3 articles"));
  expect(visitor.address).toContain("outlet=the-straits-ledger&after=2021&before=2022");
  expect(visitor.articles.length).toBe(3);
});

test("topics lead to their articles, those with most first", async ({ visitor }) => {
  await visitor.opens("/topics");
  await visitor.follows(visitor.link("Education", visitor.main));
  expect(visitor.address).toContain("topic=education");
  expect(visitor.articles.length).toBe(3);
});

test("an outlet that is not there is a page with a way on", async ({ visitor }) => {
  expect(await visitor.opens("/outlets/nobody")).toBe(404);
  expect(visitor.one("main a[href]")).toBeTruthy();
});

test.describe("the owner", () => {
  test.use({ changesLibrary: true });

  test("describes an outlet, and what cannot be meant is refused with a reason", async ({ visitor }) => {
    await visitor.opens("/outlets/olive-road-dispatch");
    await visitor.follows(visitor.link("Edit or merge outlet"));
    visitor.fills(/^Country/, "Atlantis");
    await visitor.presses("Save");
    expect(textOf(visitor.one("[role=alert]"))).toContain("“Atlantis” isn’t a country");
    visitor.fills(/^Country/, "TR");
    visitor.fills(/^Who owns it/, "Owned by nobody, paid for by grants.");
    await visitor.presses("Save");
    expect(visitor.address).toBe("/outlets/olive-road-dispatch");
    expect(textOf(visitor.main)).toContain("Türkiye");
    expect(textOf(visitor.main)).toContain("Owned by nobody, paid for by grants.");
  });
});
