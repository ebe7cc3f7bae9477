import { expect, test } from "./reader";

const pasted = (headline: string) => `${headline}

By Ada Example

12 March 2024

The old mill at Upper Lenn was sold on Tuesday after two years of talks, the town council of Lower Lenn said.

The mill brought 1.4 million crowns, of which the county gets half, according to the council's own accounts.
`;

test("the owner mends an article and takes it back", async ({ page, reader }, { project }) => {
  const headline = `Mill at Upper Lenn is sold, for ${project.name}`;
  await reader.opens("/add");
  await page.getByLabel("Text of an article").fill(pasted(headline));
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("status").getByRole("link", { name: headline }).click();
  await page.getByRole("link", { name: "Correct this article" }).click();
  await page.getByLabel("Date of publication").fill("soon");
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("“soon” is no date");
  // What is typed while scripts take the page over would be lost.
  await page.waitForLoadState("networkidle");
  await page.getByLabel("Headline").fill(`${headline}, mended`);
  await page.getByLabel("Date of publication").fill("2024-03-13");
  await page.getByLabel("Outlet", { exact: true }).fill("The Lenn Courier");
  await page.getByRole("checkbox", { name: "Economy" }).check();
  await page.getByRole("button", { name: "Keep" }).click();
  await expect(reader.headline()).toHaveText(`${headline}, mended`);
  await expect(page.getByText("13 March 2024", { exact: true })).toBeVisible();
  const article = page.getByRole("article", { name: headline });
  await expect(article.getByRole("link", { name: "The Lenn Courier" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Economy" })).toBeVisible();
  await page.getByRole("link", { name: "Correct this article" }).click();
  await page.getByRole("button", { name: `Undo: Headline, ${headline}` }).click();
  await expect(page.getByText("taken back")).toHaveCount(1);
  await page.getByRole("link", { name: headline, exact: true }).click();
  await expect(reader.headline()).toHaveText(headline);
});

test("the owner deletes an article, which stays out, and has it back", async ({ page, reader }, {
  project,
}) => {
  const headline = `Weir below the mill is opened, for ${project.name}`;
  const add = async () => {
    await reader.opens("/add");
    await page.getByLabel("Text of an article").fill(pasted(headline));
    await page.getByRole("button", { name: "Add", exact: true }).click();
  };
  const outcome = page.getByRole("status", { name: "What came of it" });
  await add();
  await outcome.getByRole("link", { name: headline }).click();
  await page.getByRole("link", { name: "Correct this article" }).click();
  await page.getByLabel("Out of the library").check();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect(page).toHaveURL(/\/corrections$/);
  await add();
  await expect(outcome).toContainText("0 added");
  await expect(outcome).toContainText("was deleted by the owner");
  await reader.opens("/corrections");
  await page.getByRole("button", { name: `Undo: Deleted, ${headline}` }).click();
  await reader.opens(`/?q=${encodeURIComponent(`"${headline}"`)}`);
  await expect(reader.articles()).toHaveCount(1);
});

test("nobody else may", async ({ request, page, reader }) => {
  const outside = { "x-forwarded-for": "203.0.113.7" };
  await page.setExtraHTTPHeaders(outside);
  await reader.opens("/article/nations-agree-treaty-to-protect-the-high-seas/edit");
  await expect(page.getByText("Only the owner may correct articles")).toBeVisible();
  await expect(page.getByRole("button", { name: "Keep" })).toHaveCount(0);
  const origin = new URL(page.url()).origin;
  for (const path of [
    "/article/nations-agree-treaty-to-protect-the-high-seas/correct",
    "/corrections/undo",
    "/samples/remove",
    "/outlets/olive-road-dispatch/save",
  ])
    expect(
      (
        await request.post(path, { form: { action: "delete", sure: "yes" }, headers: { origin, ...outside } })
      ).status(),
    ).toBe(403);
});
