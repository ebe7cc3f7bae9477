import { expect, test } from "./reader";
import { textOf, type Visitor } from "./visitor";

test.use({ changesLibrary: true });

const pasted = (headline: string) => `${headline}

By Ada Example

12 March 2024

The old mill at Upper Lenn was sold on Tuesday after two years of talks, the town council of Lower Lenn said.

The mill brought 1.4 million crowns, of which the county gets half, according to the council's own accounts.
`;

async function adds(visitor: Visitor, headline: string): Promise<string> {
  await visitor.opens("/add");
  visitor.fills(/^Text of an article/, pasted(headline));
  await visitor.presses("Add");
  return textOf(visitor.one("[role=status]", "Result"));
}

test("the owner mends an article and takes it back", async ({ page, reader, visitor }) => {
  const headline = "Mill at Upper Lenn is sold";
  await adds(visitor, headline);
  await reader.opens(visitor.link(headline).getAttribute("href") ?? "");
  await page.getByRole("link", { name: "Correct this article" }).click();
  await page.getByLabel("Date of publication").fill("soon");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("“soon” isn’t a date");
  // What is typed while scripts take the page over would be lost.
  await reader.waitsForScripts();
  await page.getByLabel("Headline").fill(`${headline}, mended`);
  await page.getByLabel("Date of publication").fill("2024-03-13");
  await page.getByLabel("Outlet", { exact: true }).fill("The Lenn Courier");
  await page.getByRole("checkbox", { name: "Economy" }).check();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(reader.headline()).toHaveText(`${headline}, mended`);
  await expect(page.getByText("13 March 2024", { exact: true })).toBeVisible();
  const article = page.getByRole("article", { name: headline });
  await expect(article.getByRole("link", { name: "The Lenn Courier" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Economy" })).toBeVisible();
  await page.getByRole("link", { name: "Correct this article" }).click();
  await page.getByRole("button", { name: `Undo: Headline, ${headline}` }).click();
  await expect(page.getByText("undone")).toHaveCount(1);
  await page.getByRole("link", { name: headline, exact: true }).click();
  await expect(reader.headline()).toHaveText(headline);
});

test("mending is a form, and so is taking it back", async ({ visitor }) => {
  const headline = "Mill at Nether Lenn is let";
  await adds(visitor, headline);
  await visitor.follows(visitor.link(headline));
  await visitor.follows(visitor.link("Correct this article"));
  visitor.fills(/^Date of publication/, "soon");
  await visitor.presses("Save");
  expect(textOf(visitor.one("main [role=alert]"))).toContain("“soon” isn’t a date");
  visitor.fills("Headline", `${headline}, mended`);
  visitor.fills(/^Date of publication/, "2024-03-13");
  visitor.fills("Outlet", "The Lenn Courier");
  visitor.ticks("Economy");
  await visitor.presses("Save");
  expect(visitor.headline).toBe(`${headline}, mended`);
  expect(visitor.one("time", "13 March 2024")).toBeTruthy();
  for (const name of ["The Lenn Courier", "Economy"]) expect(visitor.link(name, visitor.main)).toBeTruthy();
  await visitor.follows(visitor.link("Correct this article"));
  await visitor.presses(`Undo: Headline, ${headline}`);
  expect(textOf(visitor.main).match(/undone/g)?.length).toBe(1);
  await visitor.follows(visitor.link(headline));
  expect(visitor.headline).toBe(headline);
});

test("the owner deletes an article, which stays out, and has it back", async ({ visitor }) => {
  const headline = "Weir below the mill is opened";
  await adds(visitor, headline);
  await visitor.follows(visitor.link(headline));
  await visitor.follows(visitor.link("Correct this article"));
  visitor.ticks(/^Remove it from the library/);
  await visitor.presses("Delete");
  expect(visitor.address).toBe("/corrections");
  const outcome = await adds(visitor, headline);
  expect(outcome).not.toContain("added");
  expect(outcome).toContain("was deleted by the owner");
  await visitor.opens("/corrections");
  await visitor.presses(`Undo: Deleted, ${headline}`);
  await visitor.opens(`/library?q=${encodeURIComponent(`"${headline}"`)}`);
  expect(visitor.articles.length).toBe(1);
});

test.describe("nobody", () => {
  test.use({ as: "nobody" });

  test("nobody else may", async ({ visitor, request, baseURL }) => {
    await visitor.opens("/article/nations-agree-treaty-to-protect-the-high-seas/edit");
    expect(textOf(visitor.main)).toContain("Only the owner may correct articles");
    expect(visitor.all("button", "Save")).toEqual([]);
    for (const path of [
      "/article/nations-agree-treaty-to-protect-the-high-seas/correct",
      "/corrections/undo",
      "/samples/remove",
      "/outlets/olive-road-dispatch/save",
    ])
      expect(
        (
          await request.post(path, {
            form: { action: "delete", sure: "yes" },
            headers: { origin: baseURL ?? "" },
          })
        ).status(),
      ).toBe(403);
  });
});

test("the address of an article that was merged into another leads there", async ({ visitor }) => {
  const [kept, copy] = [
    "/article/england-win-world-cup-at-lords-after-two-ties",
    "/article/two-draws-and-an-adding-machine-how-not-to-settle-a-final",
  ];
  await visitor.opens(`${kept}/edit`);
  visitor.fills("Address of the other copy’s page", copy);
  await visitor.presses("Merge");
  expect(await visitor.opens(`${copy}?from=1`)).toBe(200);
  expect(visitor.address).toBe(`${kept}?from=1`);
  await visitor.opens("/corrections");
  await visitor.presses(/^Undo: Merged as a copy/);
  expect(await visitor.opens(copy)).toBe(200);
  expect(visitor.address).toBe(copy);
});
