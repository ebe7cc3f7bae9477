import { expect, test } from "./reader";

test("a reader finds out who stands behind an outlet, and reads what it wrote", async ({ page, reader }) => {
  await reader.opens("/");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Outlets" }).click();
  await expect(reader.headline()).toHaveText("Outlets");
  const row = page.getByRole("listitem").filter({ hasText: "The Straits Ledger" });
  await expect(row).toContainText("Singapore");
  await expect(row).toContainText("owned by a group with ships and ports");
  await row.getByRole("link", { name: "The Straits Ledger" }).click();
  await expect(reader.headline()).toHaveText("The Straits Ledger");
  await expect(page.getByText("A made-up outlet of the sample library.")).toBeVisible();
  await expect(reader.articles().first()).toContainText("The Straits Ledger");
  await reader.seesNoSideways();
});

test("a bar of the chart leads to the articles of its year", async ({ page, reader }) => {
  await reader.opens("/outlets/the-straits-ledger");
  await page.getByRole("link", { name: "2021: 3 articles" }).click();
  await expect(page).toHaveURL(/outlet=the-straits-ledger&after=2021&before=2022/);
  await expect(reader.articles()).toHaveCount(3);
});

test("topics lead to their articles, those with most first", async ({ page, reader }) => {
  await reader.opens("/topics");
  await page.getByRole("link", { name: "Education", exact: true }).first().click();
  await expect(page).toHaveURL(/topic=education/);
  await expect(reader.articles()).toHaveCount(3);
});

test("the owner describes an outlet, and what cannot be meant is refused with a reason", async ({
  page,
  reader,
}) => {
  await reader.opens("/outlets/olive-road-dispatch");
  await page.getByRole("link", { name: "Describe or join this outlet" }).click();
  await page.getByLabel("Country").fill("Atlantis");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("“Atlantis” is no country");
  await page.getByLabel("Country").fill("TR");
  await page.getByLabel("Who owns it").fill("Owned by nobody, paid for by grants.");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page).toHaveURL(/\/outlets\/olive-road-dispatch$/);
  await expect(page.getByText("Türkiye")).toBeVisible();
  await expect(page.getByText("Owned by nobody, paid for by grants.")).toBeVisible();
});

test("an outlet that is not there is a page with a way on", async ({ reader, page, complaints }) => {
  expect(await reader.opens("/outlets/nobody")).toBe(404);
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  complaints.length = 0;
});
