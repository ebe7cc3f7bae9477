import { expect, test } from "./reader";

const ARTICLE = "/article/nations-agree-treaty-to-protect-the-high-seas";
const HEADLINE = "Nations agree treaty to protect the high seas";

test("a reader saves an article, reads it, and finds it on the shelf", async ({ page, reader }) => {
  await reader.opens(ARTICLE);
  const marks = async (name: string) => {
    const kept = page.waitForResponse(/\/shelf$/);
    await page.getByRole("button", { name, exact: true }).click();
    await kept;
  };
  await marks("Save");
  await expect(page.getByRole("button", { name: "Saved" })).toHaveAttribute("aria-pressed", "true");
  await reader.opens("/saved");
  await expect(reader.articles()).toHaveCount(1);
  await expect(reader.articles().first()).toContainText(HEADLINE);
  await marks("Mark as read");
  await expect(page.getByRole("button", { name: "Read", exact: true })).toBeVisible();
  await reader.opens("/saved?show=unread");
  await expect(page.getByText("Nothing saved is unread.")).toBeVisible();
  await reader.opens("/saved?show=read");
  await expect(reader.articles()).toHaveCount(1);
  await marks("Read");
  await reader.opens("/saved");
  await marks("Saved");
  await reader.opens("/saved");
  await expect(page.getByText("Nothing saved yet.")).toBeVisible();
});

test("the library says what is saved and read, to that reader alone", async ({
  page,
  reader,
  browser,
  baseURL,
}) => {
  await reader.opens(ARTICLE);
  const kept = page.waitForResponse(/\/shelf$/);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await kept;
  await expect(page.getByRole("button", { name: "Saved" })).toBeVisible();
  await reader.opens("/?q=%22high+seas%22");
  // It may stand under another telling of its event: the innermost is the article itself.
  await expect(reader.articles().filter({ hasText: HEADLINE }).last()).toContainText("Saved");
  const other = await browser.newContext({ baseURL: baseURL ?? "" });
  const stranger = await other.newPage();
  await stranger.goto("/?q=%22high+seas%22");
  await expect(stranger.getByRole("article").filter({ hasText: HEADLINE }).last()).not.toContainText("Saved");
  await other.close();
});

test("the shelf that is come back to shows what was marked on the way", async ({ page, reader }) => {
  await reader.opens("/saved");
  await page.getByRole("link", { name: "Library", exact: true }).click();
  await reader.articles().first().getByRole("heading").getByRole("link").click();
  await expect(page).toHaveURL(/\/article\//);
  const kept = page.waitForResponse(/\/shelf$/);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await kept;
  await page.getByRole("link", { name: "Saved", exact: true }).click();
  await expect(reader.articles()).toHaveCount(1);
});

test("opening or prefetching an article leaves no trace", async ({ page, reader, context }) => {
  await reader.opens("/");
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
