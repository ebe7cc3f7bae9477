import type { Page } from "@playwright/test";
import { expect, type Reader, test } from "./reader";

const FORMATS = [
  ["/feed.xml", "application/rss+xml"],
  ["/atom.xml", "application/atom+xml"],
  ["/feed.json", "application/feed+json"],
] as const;

/** Saves the filter of an address under a name, as a reader does. */
async function saves(page: Page, reader: Reader, address: string, name: string) {
  await reader.opens(address);
  const filters = await reader.filters();
  const field = filters.getByRole("textbox", { name: "Name" });
  if (!(await field.isVisible())) await filters.getByText("Save this filter").click();
  await field.fill(name);
  await filters.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page).toHaveURL(address);
}

const kept = async (reader: Reader) =>
  (await reader.filters()).getByRole("region", { name: "Saved filters" });

test("a reader saves a filter, starts with it, and gets to the whole library all the same", async ({
  page,
  reader,
}) => {
  await reader.opens("/");
  const whole = await reader.articles().count();
  await expect(await kept(reader)).toHaveCount(0);
  await saves(page, reader, "/?topic=sport", "Sport & games");
  const link = (await kept(reader)).getByRole("link", { name: "Sport & games" });
  await expect(link).toHaveAttribute("aria-current", "page");
  const some = await reader.articles().count();
  await reader.opens("/saved");
  await page.getByRole("button", { name: "Start with this" }).click();
  await expect(page.getByRole("button", { name: "Start with the whole library" })).toBeVisible();
  await reader.opens("/");
  await expect(reader.articles()).toHaveCount(some);
  await expect(page.getByText("Your start page is the filter Sport & games.")).toBeVisible();
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/\?topic=sport$/);
  await page.getByRole("link", { name: "Show the whole library" }).click();
  await expect(page).toHaveURL(/\/\?all=1$/);
  await expect(reader.articles()).toHaveCount(whole);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /:\d+\/?$/);
  // without its last filter a page is the whole library, not the start page
  await reader.opens("/?topic=sport");
  await page.getByRole("link", { name: "Remove the filter Sport" }).click();
  await expect(page).toHaveURL(/\/\?all=1$/);
  await reader.opens("/filters/topic");
  await page.getByRole("link", { name: "Back to the articles" }).click();
  await expect(page).toHaveURL(/\/\?all=1$/);
  await reader.opens("/saved");
  await page.getByRole("button", { name: "Start with the whole library" }).click();
  await expect(page.getByRole("button", { name: "Start with this" })).toBeVisible();
  await reader.opens("/");
  await expect(reader.articles()).toHaveCount(whole);
});

test("a reader renames and deletes filters, and saves one again that was deleted", async ({
  page,
  reader,
}) => {
  await saves(page, reader, "/?topic=sport", "Sport");
  await saves(page, reader, "/?language=ar", "Arabic");
  await reader.opens("/saved");
  const rows = page.getByRole("region", { name: "Saved filters" }).getByRole("listitem");
  await rows.filter({ hasText: "Arabic" }).getByText("Change the name").click();
  await rows.filter({ hasText: "Arabic" }).getByRole("textbox", { name: "New name" }).fill("عربي");
  await rows.filter({ hasText: "Arabic" }).getByRole("button", { name: "Rename" }).click();
  await expect(page.getByRole("heading", { name: "عربي" })).toBeVisible();
  await rows.filter({ hasText: "عربي" }).getByText("Change the name").click();
  await rows.filter({ hasText: "عربي" }).getByRole("textbox", { name: "New name" }).fill("sport");
  await rows.filter({ hasText: "عربي" }).getByRole("button", { name: "Rename" }).click();
  await expect(
    page.getByRole("alert").filter({ hasText: "You have a filter of this name already" }),
  ).toBeVisible();
  await rows.filter({ hasText: "عربي" }).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText("The filter “عربي” is deleted.")).toBeVisible();
  await page.getByRole("button", { name: "Save the filter" }).click();
  await expect(page).toHaveURL("/?language=ar");
  await expect((await kept(reader)).getByRole("link", { name: "عربي" })).toBeVisible();
});

test("a name that cannot be is refused, and nothing typed is lost", async ({ page, reader }) => {
  await saves(page, reader, "/?topic=sport", "Sport");
  await reader.opens("/?language=ar");
  const filters = await reader.filters();
  if (!(await filters.getByRole("textbox", { name: "Name" }).isVisible()))
    await filters.getByText("Save this filter").click();
  await filters.getByRole("textbox", { name: "Name" }).fill("a".repeat(500));
  await filters.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("A name may have 80 characters at most.")).toBeVisible();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("SPORT");
  await page.getByRole("button", { name: "Save the filter" }).click();
  await expect(page.getByText("You have a filter of this name already.")).toBeVisible();
  await page.getByRole("textbox", { name: "Name", exact: true }).fill("Arabic");
  await page.getByRole("button", { name: "Save the filter" }).click();
  await expect(page).toHaveURL("/?language=ar");
});

test("a filter says what is new in it until it is opened; fetching it ahead is no visit", async ({
  page,
  reader,
  request,
  context,
  baseURL,
}) => {
  const origin = new URL(baseURL ?? "").origin;
  const name = `saved${Date.now()}`;
  const adds = (n: number) =>
    request.post("/add/import", {
      headers: { origin },
      form: {
        text: `Harbour ${name} opens ${n}\n\nThe Quay Post, 1 May 2016\n\nThe harbour of ${name} was opened by its mayor, who spoke of ships and of years to come in the town of ${name} (${n}).`,
      },
    });
  await saves(page, reader, `/?q=${name}+OR+asteroids`, "Harbour");
  expect((await adds(1)).ok()).toBe(true);
  await reader.opens("/?topic=sport");
  await expect(await kept(reader)).toContainText("1 new");
  const cookie = (await context.cookies()).map((one) => `${one.name}=${one.value}`).join("; ");
  await request.get(`/?q=${name}+OR+asteroids`, { headers: { cookie, "sec-purpose": "prefetch" } });
  await reader.opens("/saved");
  await expect(page.getByRole("region", { name: "Saved filters" })).toContainText("1 new");
  await page.getByRole("heading", { name: "Harbour" }).getByRole("link").click();
  await expect(page).toHaveURL(/asteroids/);
  await expect(reader.articles().filter({ hasText: name })).toHaveCount(1);
  await reader.opens("/saved");
  await expect(page.getByRole("region", { name: "Saved filters" })).not.toContainText("new");
});

test("all of a filter is marked as read at one go, and undone", async ({ page, reader }) => {
  await reader.opens("/?topic=sport&is=unread");
  const all = await reader.articles().count();
  await page.getByRole("button", { name: `Mark all ${all} as read` }).click();
  await expect(page.getByRole("status")).toContainText(`${all} articles are marked as read.`);
  await expect(reader.articles()).toHaveCount(0);
  const marked = page.url();
  await reader.opens("/?topic=sport&is=read");
  await expect(reader.articles()).toHaveCount(all);
  await reader.opens("/?is=read");
  await expect(reader.articles()).toHaveCount(all);
  await reader.opens("/?topic=sport&is=unread");
  await expect(reader.articles()).toHaveCount(0);
  await reader.opens(marked);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("status")).toContainText(`${all} articles are unread again.`);
  await expect(reader.articles()).toHaveCount(all);
});

test("a page names the feeds of its filter, and each of them answers", async ({ page, reader, request }) => {
  await reader.opens("/?topic=sport&is=unread&sort=oldest");
  for (const [path, type] of FORMATS) {
    const link = page.locator(`head link[rel="alternate"][type="${type}"]`);
    await expect(link).toHaveAttribute("href", `${path}?topic=sport`);
    await expect(link).toHaveAttribute("title", /^Sport/);
    const answer = await request.get(`${path}?topic=sport`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
  await expect(page.getByRole("link", { name: "JSON Feed" })).toHaveAttribute(
    "href",
    "/feed.json?topic=sport",
  );
});

test("foreign pages, other readers' filters and nonsense are refused", async ({ request, baseURL }) => {
  const origin = new URL(baseURL ?? "").origin;
  const post = (path: string, form: Record<string, string>, from = origin) =>
    request.post(path, { form, headers: { origin: from }, maxRedirects: 0 });
  const filter = "?topic=sport";
  expect((await post("/saved/filters", { name: "A", filter }, "https://evil.example")).status()).toBe(403);
  expect((await post("/read-all", { filter, upto: "9" }, "https://evil.example")).status()).toBe(403);
  expect((await post("/read-all", { filter, upto: "many" })).status()).toBe(400);
  expect((await post("/read-all", { undo: "999999" })).status()).toBe(404);
  expect((await post("/saved/filters/1", { action: "burn" })).status()).toBe(400);
  for (const id of ["1", "0", "-1", "x", "99999999999999999999", "%00"])
    expect((await post(`/saved/filters/${id}`, { action: "delete" })).status()).toBe(404);
  const empty = await post("/saved/filters", {});
  expect(empty.headers().location).toMatch(/^\/saved\?problem=no-name/);
  const whole = await post("/saved/filters", { name: "All", filter: "\0&&&=" });
  expect(whole.headers().location).toMatch(/problem=whole/);
  expect(whole.headers()["set-cookie"]).toBeUndefined();
  const kept = await post("/saved/filters", { name: "A", filter });
  expect([kept.status(), kept.headers().location]).toEqual([303, "/?topic=sport"]);
  expect(kept.headers()["set-cookie"]).toMatch(/^reader=/);
});
