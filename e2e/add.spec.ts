import { expect, test } from "./reader";

const pasted = (headline: string) => `${headline}

By Ada Example

12 March 2024

The old bridge over the river Lenn reopened on Tuesday after two years of repairs, the town council of Lower Lenn said.

The works cost 4.2 million crowns, of which the county paid half, according to the council's own accounts.

Traders on both banks said that they had lost a third of their customers while the bridge was closed.
`;

test("the owner pastes an article, and it is in the library at once", async ({ page, reader }, {
  project,
}) => {
  const headline = `Lenn bridge reopens after two years, for ${project.name}`;
  await reader.opens("/add");
  await page.getByLabel("Text of an article").fill(pasted(headline));
  await page.getByLabel("Outlet, where").fill("The Lenn Courier");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const outcome = page.getByRole("status", { name: "What came of it" });
  await expect(outcome).toContainText("1 added");
  await outcome.getByRole("link", { name: headline }).click();
  await expect(reader.headline()).toHaveText(headline);
  await expect(page.getByText("Ada Example")).toBeVisible();
  await expect(page.getByText("12 March 2024", { exact: true })).toBeVisible();
  await reader.opens("/add");
  await page.getByLabel("Text of an article").fill(pasted(headline));
  await page.getByLabel("Outlet, where").fill("The Lenn Courier");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(outcome).toContainText("0 added, 0 changed, 1 held already");
});

test("markup in a pasted text is text", async ({ page, reader }, { project }) => {
  const headline = `Council <script>alert(1)</script> <img src=x onerror=alert(2)> votes, for ${project.name}`;
  await reader.opens("/add");
  await page.getByLabel("Text of an article").fill(pasted(headline));
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.getByRole("status").getByRole("link").click();
  await expect(reader.headline()).toHaveText(headline);
  expect(await page.locator("main img, main script:not([type='application/ld+json'])").count()).toBe(0);
});

test("what cannot be read is named, with the reason", async ({ page, reader }) => {
  await reader.opens("/add");
  await page.getByLabel(/^Or files/).setInputFiles([
    { name: "page.txt", mimeType: "text/plain", buffer: Buffer.from([0x50, 0x4b, 0x03, 0x04, 1, 2]) },
    {
      name: "lines.jsonl",
      mimeType: "application/jsonl",
      buffer: Buffer.from('{"headline": "No text"}\n{broken\n'),
    },
  ]);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const outcome = page.getByRole("status");
  await expect(outcome).toContainText("3 not readable");
  await expect(outcome).toContainText("page.txt: left out, it is a zip archive");
  await expect(outcome).toContainText("lines.jsonl, line 2: left out, it is no JSON");
  await reader.opens("/add");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("alert").first()).toContainText("There was nothing to add");
});
