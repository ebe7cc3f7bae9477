import { expect, test } from "./reader";

test("what was searched for is marked in headline and text, in either script", async ({ page, reader }) => {
  await reader.opens("/?q=displaced+idlib&sort=relevance");
  const first = reader.articles().first();
  await expect(first.getByRole("heading").locator("mark")).toHaveText(["Idlib", "displaced"]);
  await expect(first.getByRole("paragraph").locator("mark").first()).toHaveText("Idlib");
  await reader.opens("/?q=%D8%A8%D9%88%D8%AA%D9%8A%D9%86");
  const marks = (await page.getByRole("article").locator("mark").allTextContents()).join(" ");
  expect(marks).toContain("Putin");
  expect(marks).toContain("بوتين");
});

test("words without results are shown with what was probably meant", async ({ page, reader }) => {
  await reader.opens("/?q=asteriods");
  const meant = page.getByRole("paragraph").filter({ hasText: "Did you mean" });
  await expect(meant.locator("mark")).toHaveText(/^asteroids?$/);
  await meant.getByRole("link").click();
  await expect(page).toHaveURL(/q=asteroid/);
  await expect(reader.articles().first()).toBeVisible();
});

test("a mistake stands under the box with its place, the page answers, and a link mends it", async ({
  page,
  reader,
}) => {
  await reader.opens("/?q=outlett%3Astraits+%28asteroid+OR+%22heat");
  const filters = await reader.filters();
  const box = filters.getByLabel("Search words");
  await expect(box).toHaveAccessibleDescription(/There is no field outlett:/);
  await expect(filters.locator("mark").first()).toHaveText("outlett:straits");
  await expect(reader.articles().first()).toBeVisible();
  await filters.getByRole("link", { name: 'outlet:straits (asteroid OR "heat")' }).click();
  await expect(page).toHaveURL(/q=outlet%3Astraits/);
  await expect(page.getByText("There is no field outlett:")).toHaveCount(0);
});

test("where nothing is left it is said what to drop and what that brings", async ({ page, reader }) => {
  await reader.opens("/?q=asteroid&outlet=olive-road-dispatch");
  await expect(reader.articles()).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Without outlet “Olive Road Dispatch”" })).toBeVisible();
  const without = page.getByRole("listitem").filter({ hasText: "Without “asteroid”" });
  const count = Number(((await without.textContent()) ?? "").match(/(\d+) articles?$/)?.[1]);
  await without.getByRole("link").click();
  await expect(page).toHaveURL(/\?outlet=olive-road-dispatch$/);
  await expect(page.getByText(`${count} articles`, { exact: true })).toBeVisible();
});

const NASTY: [string, string][] = [
  ["ten thousand words", `q=${"word+".repeat(10_000)}`],
  ["ten thousand different words", `q=${Array.from({ length: 10_000 }, (_, n) => `w${n}`).join("+")}`],
  ["five hundred filters", Array.from({ length: 500 }, (_, n) => `topic=t${n}&outlet=-o${n}`).join("&")],
  ["deep parentheses", `q=${"%28".repeat(900)}war${"%29".repeat(900)}`],
  [
    "what the store's languages mean",
    `q=${encodeURIComponent(`"') OR 1=1; DROP TABLE "Article"; -- NEAR(a b, 3) ^war col:x {a b} *`)}`,
  ],
  ["a null byte", "q=war%00peace&topic=%00&outlet=a%00b"],
  ["right-to-left overrides", `q=${encodeURIComponent("\u202Ewar\u202C \u2067peace")}`],
  ["half a character", `q=%ED%A0%80+war&topic=%ED%A0%80&after=%ED%A0%80`],
  [
    "names by the dozen",
    `q=${encodeURIComponent("putin assad idlib damascus aleppo syria russia turkey iran iraq ".repeat(10))}`,
  ],
  ["names left out", `q=${encodeURIComponent("-putin -assad -بوتين (-idlib OR -syria)")}`],
];

for (const [what, query] of NASTY)
  test(`${what}: an answer, and soon @once`, async ({ page, reader, request }) => {
    const started = Date.now();
    expect(await reader.opens(`/?${query}`)).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Library");
    await reader.seesNoSideways();
    const answer = await request.get(`/api/v1/articles?${query}`);
    expect(answer.status()).toBe(200);
    const { total, notes } = await answer.json();
    expect(Number.isInteger(total)).toBe(true);
    expect((notes ?? []).length).toBeLessThan(20);
    expect(Date.now() - started).toBeLessThan(15_000);
  });

test("what of a long query is used is said", async ({ reader, request }) => {
  const query = `q=${"word+".repeat(10_000)}`;
  await reader.opens(`/?${query}`);
  const filters = await reader.filters();
  await expect(filters.getByText("Only the first 100 words and conditions are used.")).toBeVisible();
  const { notes } = await (await request.get(`/api/v1/articles?${query}`)).json();
  expect(notes.join(" ")).toContain("Only the first 100 words");
});

test("an address beyond all measure is refused in plain words", async ({ request }) => {
  const answer = await request.get(`/?q=${"word+".repeat(80_000)}`);
  expect(answer.status()).toBe(431);
  expect(await answer.text()).toContain("Search for fewer words");
});
