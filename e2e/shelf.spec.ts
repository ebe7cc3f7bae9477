import { expect, test } from "./reader";
import { textOf, Visitor } from "./visitor";

const ARTICLE = "/article/nations-agree-treaty-to-protect-the-high-seas";
const HEADLINE = "Nations agree treaty to protect the high seas";

test("a reader saves an article, reads it, and finds it on the shelf", async ({ page, reader }) => {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  await reader.opens(ARTICLE);
  await reader.marks(button("Save"));
  await expect(button("Saved")).toHaveAttribute("aria-pressed", "true");
  await reader.opens("/saved");
  await expect(reader.articles()).toHaveCount(1);
  await expect(reader.articles().first()).toContainText(HEADLINE);
  await reader.marks(button("Mark as read"));
  await expect(button("Read")).toBeVisible();
  await reader.opens("/saved?show=unread");
  await expect(page.getByText("No unread saved articles.")).toBeVisible();
  await reader.opens("/saved?show=read");
  await expect(reader.articles()).toHaveCount(1);
  await reader.marks(button("Read"));
  await reader.opens("/saved");
  await reader.marks(button("Saved"));
  await reader.opens("/saved");
  await expect(page.getByText("Nothing saved yet.")).toBeVisible();
});

test("the marks are forms, and the shelf is a page for each of them", async ({ visitor }) => {
  await visitor.opens(ARTICLE);
  // opening leaves no trace
  expect((await visitor.request.storageState()).cookies).toEqual([]);
  await visitor.presses("Save");
  expect(visitor.address).toBe(ARTICLE);
  expect(visitor.one("button", "Saved").getAttribute("aria-pressed")).toBe("true");
  await visitor.opens("/saved");
  expect(visitor.articles.map(textOf).join()).toContain(HEADLINE);
  await visitor.presses("Mark as read");
  expect(visitor.address).toBe("/saved");
  expect(visitor.one("button", "Read")).toBeTruthy();
  await visitor.opens("/saved?show=unread");
  expect(textOf(visitor.main)).toContain("No unread saved articles.");
  await visitor.opens("/saved?show=read");
  expect(visitor.articles.length).toBe(1);
  await visitor.presses("Read");
  await visitor.opens("/saved");
  await visitor.presses("Saved");
  expect(textOf(visitor.main)).toContain("Nothing saved yet.");
});

test("the library says what is saved and read, to that reader alone", async ({
  visitor,
  playwright,
  baseURL,
}) => {
  await visitor.opens(ARTICLE);
  await visitor.presses("Save");
  // It may stand under another telling of its event: the innermost is the article itself.
  const listed = async (who: Visitor) => {
    await who.opens("/library?q=%22high+seas%22");
    return textOf(who.articles.filter((one) => textOf(one).includes(HEADLINE)).at(-1) as Element);
  };
  expect(await listed(visitor)).toContain("Saved");
  const other = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  expect(await listed(new Visitor(other))).not.toContain("Saved");
  await other.dispose();
});

test("the shelf that is come back to shows what was marked on the way", async ({ page, reader }) => {
  await reader.opens("/saved");
  await page.getByRole("link", { name: "Library", exact: true }).click();
  await reader.articles().first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/article\//);
  await reader.marks(page.getByRole("button", { name: "Save", exact: true }));
  await page.getByRole("link", { name: "Saved", exact: true }).click();
  await expect(reader.articles()).toHaveCount(1);
});

test("opening or prefetching an article leaves no trace", async ({ page, reader, context }) => {
  await reader.opens("/library");
  await reader.articles().first().getByRole("link").first().hover();
  await reader.opens(ARTICLE);
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("reader");
  await reader.opens("/saved?show=read");
  await expect(page.getByText("Nothing is marked as read.")).toBeVisible();
});

test("a mark that is none, of an article that is not there, or from a foreign page is refused", async ({
  request,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? "").origin;
  const post = (path: string, mark: string, from = origin) =>
    request.post(path, { form: { mark }, headers: { origin: from }, maxRedirects: 0 });
  expect((await post(`${ARTICLE}/shelf`, "burn")).status()).toBe(400);
  expect((await post("/article/not-here/shelf", "save")).status()).toBe(404);
  expect((await post(`${ARTICLE}/shelf`, "save", "https://evil.example")).status()).toBe(403);
  const kept = await post(`${ARTICLE}/shelf`, "save");
  expect(kept.status()).toBe(303);
  expect(kept.headers()["set-cookie"]).toMatch(/^reader=[\w-]+\.[\w-]+; .*HttpOnly/);
  expect(kept.headers()["cache-control"]).toContain("no-store");
});
