import { expect, test } from "./reader";

const FINAL = "england-win-world-cup-at-lords-after-two-ties";

test("a related link says what it is and why, and leads there", async ({ reader, request }) => {
  const { links } = await (await request.get(`/api/v1/articles/${FINAL}/related`)).json();
  expect(links.length).toBeGreaterThan(0);
  await reader.opens(`/article/${FINAL}`);
  const same = reader.related().getByRole("region", { name: "Same event, other outlets" });
  await expect(same).toBeVisible();
  for (const { reason, article } of links) {
    await expect(reader.related()).toContainText(reason);
    await expect(reader.related().getByRole("link", { name: article.headline })).toBeVisible();
  }
  const { article } = links.find((link: { kind: string }) => link.kind === "sameEvent");
  await same.getByRole("link", { name: article.headline }).click();
  await expect(reader.headline()).toHaveText(article.headline);
  await expect(reader.related().getByRole("link", { name: "England win World Cup" })).toBeVisible();
});

test("opening a reason shows the shared things as both texts write them", async ({ reader }) => {
  await reader.opens(`/article/${FINAL}`);
  const reason = reader.related().getByRole("group").first();
  await reason.locator("summary").click();
  const table = reason.getByRole("table");
  await expect(table).toBeVisible();
  expect(await table.getByRole("row").count()).toBeGreaterThan(1);
});

test("a link back is there from the article that is referred to", async ({ reader }) => {
  await reader.opens("/article/russian-warplanes-open-syria-campaign-at-damascuss-request");
  const cites = reader.related().getByRole("region", { name: "Cites this" });
  await expect(cites.getByRole("link", { name: /A debt of seven winters/ })).toBeVisible();
});

test("pointing at a related link fetches its page before the click @scripts", async ({ page, reader }) => {
  await reader.opens(`/article/${FINAL}`);
  const link = reader.related().getByRole("link").first();
  const fetched = page.waitForRequest((request) => request.url().includes("_rsc="));
  await link.hover();
  await fetched;
});

test("whom an article names leads to the other articles that name them", async ({ page, reader }) => {
  await reader.opens("/article/nations-agree-treaty-to-protect-the-high-seas");
  await page.getByRole("main").getByRole("link", { name: "United Nations" }).first().click();
  await expect(page).toHaveURL(/(organization|topic)=united-nations/);
  expect(await reader.articles().count()).toBeGreaterThan(1);
});

test("which words decided a topic is said on demand", async ({ page, reader }) => {
  await reader.opens("/article/nations-agree-treaty-to-protect-the-high-seas");
  await page.getByText("Why these topics").click();
  await expect(page.getByRole("definition").filter({ hasText: "treaty" }).first()).toBeVisible();
});
