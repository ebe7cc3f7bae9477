import { expect, test } from "./reader";
import { textOf } from "./visitor";

test("the edition leads with a story, says why, and how others tell it", async ({ page, reader }) => {
  await reader.opens("/");
  const lead = page.getByRole("region", { name: "Leading story" });
  await expect(lead).toContainText(/\d outlets in two days/);
  const others = lead.getByRole("list", { name: "Coverage by other outlets" }).getByRole("listitem");
  expect(await others.count()).toBeGreaterThan(0);
  await expect(
    page.getByRole("region", { name: "More stories" }).getByRole("heading", { level: 2 }),
  ).toHaveCount(3);
  await lead.getByRole("link", { name: /^Compare / }).click();
  await expect(page).toHaveURL(/\/compare\//);
});

test("a story that is followed stands on the front page, also while it is quiet", async ({ visitor }) => {
  await visitor.opens("/");
  const title = textOf(visitor.one("h2", undefined, visitor.region("Leading story")));
  expect(textOf(visitor.region("Stories you follow"))).toContain("None yet.");
  await visitor.presses("Follow this story", visitor.region("Leading story"));
  await visitor.opens("/");
  expect(textOf(visitor.region("Stories you follow"))).toContain(title);
  expect(textOf(visitor.region("Stories you follow"))).toContain("Nothing new");
});

test("the newest are in the languages of the browser first", async ({ visitor }) => {
  const first = () => visitor.one(".edition-newest article [lang]").getAttribute("lang");
  await visitor.opens("/", { "accept-language": "ar" });
  expect(first()).toBe("ar");
  await visitor.opens("/", { "accept-language": "en-GB,en;q=0.9" });
  expect(first()).toBe("en");
});

test("what Throughline does is said until it is closed; subjects and old addresses lead to the library", async ({
  visitor,
}) => {
  await visitor.opens("/");
  await visitor.presses("Close", visitor.one("[aria-label='What Throughline does']"));
  expect(visitor.address).toBe("/#text");
  expect(visitor.all("[aria-label='What Throughline does']")).toEqual([]);
  await visitor.follows(visitor.link("Politics", visitor.region("Subjects")));
  expect(visitor.address).toBe("/library?topic=politics-and-government");
  await visitor.opens("/?topic=sport&language=en");
  expect(visitor.address).toBe("/library?topic=sport&language=en");
});

test.describe("the owner", () => {
  test.use({ changesLibrary: true });

  test("is asked before the samples go, and can put them back", async ({ page, reader }) => {
    await reader.opens("/library");
    const total = await page
      .getByText(/^\d+ articles$/)
      .first()
      .innerText();
    await page.getByRole("button", { name: "Remove the samples…" }).click();
    await expect(page.getByText(/^Remove \d+ sample articles\?/)).toBeVisible();
    await page.getByRole("button", { name: "Keep them" }).click();
    await expect(page.getByText(total, { exact: true })).toBeVisible();
    await page.getByRole("button", { name: "Remove the samples…" }).click();
    await page.getByRole("button", { name: "Remove the samples", exact: true }).click();
    await expect(page.getByRole("status").filter({ hasText: "The samples are removed." })).toBeVisible();
    await page.getByRole("button", { name: "Put them back" }).click();
    await expect(page.getByText(total, { exact: true })).toBeVisible({ timeout: 60_000 });
  });
});
