import { expect, test } from "./reader";
import { reportOf } from "./report-of";
import { textOf, type Visitor } from "./visitor";

const FORMATS = [
  ["/feed.xml", "application/rss+xml"],
  ["/atom.xml", "application/atom+xml"],
  ["/feed.json", "application/feed+json"],
] as const;

const saveForm = (visitor: Visitor): Element => visitor.one(".list-save");

/** Saves the filter of an address under a name, as a reader does. */
async function saves(visitor: Visitor, address: string, name: string) {
  await visitor.opens(address);
  visitor.fills("Name", name);
  await visitor.presses("Save", saveForm(visitor));
  expect(visitor.address).toBe(address);
}

const row = (visitor: Visitor, name: string): Element => {
  const found = visitor
    .all("li", undefined, visitor.region("Saved filters"))
    .find((one) => visitor.all("h3", undefined, one).some((heading) => textOf(heading).startsWith(name)));
  if (!found) throw new Error(`No filter ${name} is saved.`);
  return found;
};
const heads = (visitor: Visitor, href: RegExp) =>
  expect(visitor.page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toMatch(href);

test("a reader saves a filter, starts with it, and gets to the whole library all the same", async ({
  page,
  reader,
}) => {
  await reader.opens("/library?topic=sport");
  const some = await reader.articles().count();
  const filters = await reader.filters();
  await page.getByText("Save this filter").click();
  await page.getByRole("textbox", { name: "Name" }).fill("Sport & games");
  await page.keyboard.press("Enter");
  await expect(filters.getByRole("link", { name: "Sport & games" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Saved" }).click();
  await page.getByRole("button", { name: "Start with this" }).click();
  await expect(page.getByRole("button", { name: "Start with the whole library" })).toBeVisible();
  await reader.opens("/library");
  await expect(reader.articles()).toHaveCount(some);
  await page.getByRole("link", { name: "Show the whole library" }).click();
  await expect(page).toHaveURL(/\/library\?all=1$/);
  await expect(reader.articles()).not.toHaveCount(some);
});

test("the start page is a filter until it is given up", async ({ visitor }) => {
  await visitor.opens("/library");
  const whole = visitor.articles.length;
  expect(visitor.all("section", "Saved filters")).toEqual([]);
  await saves(visitor, "/library?topic=sport", "Sport & games");
  const link = visitor.link("Sport & games", visitor.region("Saved filters"));
  expect(link.getAttribute("aria-current")).toBe("page");
  const some = visitor.articles.length;
  await visitor.opens("/saved");
  await visitor.presses("Start with this");
  expect(visitor.one("button", "Start with the whole library")).toBeTruthy();
  await visitor.opens("/library");
  expect(visitor.articles.length).toBe(some);
  expect(textOf(visitor.main)).toContain("The library starts with your filter Sport & games.");
  heads(visitor, /\/library\?topic=sport$/);
  await visitor.follows(visitor.link("Show the whole library"));
  expect(visitor.address).toBe("/library?all=1");
  expect(visitor.articles.length).toBe(whole);
  heads(visitor, /:\d+\/library$/);
  // without its last filter a page is the whole library, not the start page
  await visitor.opens("/library?topic=sport");
  await visitor.follows(visitor.link("Remove the filter Sport"));
  expect(visitor.address).toBe("/library?all=1");
  await visitor.opens("/filters/topic");
  await visitor.follows(visitor.link("Back to the articles"));
  expect(visitor.address).toBe("/library?all=1");
  await visitor.opens("/saved");
  await visitor.presses("Start with the whole library");
  expect(visitor.one("button", "Start with this")).toBeTruthy();
  await visitor.opens("/library");
  expect(visitor.articles.length).toBe(whole);
});

test("a reader renames and deletes filters, and saves one again that was deleted", async ({ visitor }) => {
  await saves(visitor, "/library?topic=sport", "Sport");
  await saves(visitor, "/library?language=ar", "Arabic");
  await visitor.opens("/saved");
  visitor.fills("New name", "عربي", row(visitor, "Arabic"));
  await visitor.presses("Rename", row(visitor, "Arabic"));
  visitor.fills("New name", "sport", row(visitor, "عربي"));
  await visitor.presses("Rename", row(visitor, "عربي"));
  expect(textOf(visitor.one("[role=alert]"))).toContain("You already have a filter with this name");
  await visitor.presses("Delete", row(visitor, "عربي"));
  expect(textOf(visitor.main)).toContain("The filter “عربي” is deleted.");
  await visitor.presses("Save the filter");
  expect(visitor.address).toBe("/library?language=ar");
  expect(visitor.link("عربي", visitor.region("Saved filters"))).toBeTruthy();
});

test("a name that cannot be is refused, and nothing typed is lost", async ({ visitor }) => {
  await saves(visitor, "/library?topic=sport", "Sport");
  await visitor.opens("/library?language=ar");
  visitor.fills("Name", "a".repeat(500));
  await visitor.presses("Save", saveForm(visitor));
  expect(textOf(visitor.main)).toContain("A name can have at most 80 characters.");
  expect(visitor.one("input", "Name").getAttribute("value")).toMatch(/^a+$/);
  visitor.fills("Name", "SPORT");
  await visitor.presses("Save the filter");
  expect(textOf(visitor.main)).toContain("You already have a filter with this name.");
  expect(visitor.one("input", "Name").getAttribute("value")).toBe("SPORT");
  visitor.fills("Name", "Arabic");
  await visitor.presses("Save the filter");
  expect(visitor.address).toBe("/library?language=ar");
});

test("all of a filter is marked as read at one go, and undone", async ({ visitor }) => {
  await visitor.opens("/library?topic=sport&is=unread");
  const all = visitor.articles.length;
  expect(visitor.all("button", /^Mark all/)).toEqual([]);
  // Whoever has kept something is a reader.
  await saves(visitor, "/library?topic=sport", "Sport");
  await visitor.opens("/library?topic=sport&is=unread");
  await visitor.presses(`Mark all ${all} as read`);
  expect(textOf(visitor.one("[role=status]"))).toContain(`${all} articles are marked as read.`);
  expect(visitor.articles.length).toBe(0);
  const marked = visitor.address;
  for (const [address, left] of [
    ["/library?topic=sport&is=read", all],
    ["/library?is=read", all],
    ["/library?topic=sport&is=unread", 0],
  ] as const) {
    await visitor.opens(address);
    expect(visitor.articles.length).toBe(left);
  }
  await visitor.opens(marked);
  await visitor.presses("Undo");
  expect(textOf(visitor.one("[role=status]"))).toContain(`${all} articles are unread again.`);
  expect(visitor.articles.length).toBe(all);
});

test("a page names the feeds of its filter, and each of them answers", async ({ visitor, request }) => {
  await visitor.opens("/library?topic=sport&is=unread&sort=oldest");
  for (const [path, type] of FORMATS) {
    const link = visitor.page.querySelector(`head link[rel="alternate"][type="${type}"]`);
    expect(link?.getAttribute("href")).toBe(`${path}?topic=sport`);
    expect(link?.getAttribute("title")).toMatch(/^Sport/);
    const answer = await request.get(`${path}?topic=sport`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe(`${type}; charset=utf-8`);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
  }
  expect(visitor.link(/JSON Feed$/).getAttribute("href")).toBe("/feed.json?topic=sport");
});

test("foreign pages, other readers' filters and nonsense are refused", async ({ request, baseURL }) => {
  const origin = new URL(baseURL ?? "").origin;
  const post = (path: string, form: Record<string, string>, from = origin) =>
    request.post(path, { form, headers: { origin: from }, maxRedirects: 0 });
  const filter = "?topic=sport";
  expect((await post("/saved/filters", { name: "A", filter }, "https://evil.example")).status()).toBe(403);
  expect((await post("/read-all", { filter, upto: "9" }, "https://evil.example")).status()).toBe(403);
  expect((await post("/read-all", { filter, upto: "many" })).status()).toBe(400);
  const nobody = await post("/read-all", { filter, upto: "9" });
  expect([nobody.status(), nobody.headers()["set-cookie"]]).toEqual([403, undefined]);
  expect(await nobody.text()).toContain("Save an article");
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
  expect([kept.status(), kept.headers().location]).toEqual([303, "/library?topic=sport"]);
  expect(kept.headers()["set-cookie"]).toMatch(/^reader=/);
});

test.describe("when articles come in", () => {
  test.use({ changesLibrary: true });

  test("a filter says what is new in it until it is opened; fetching it ahead is no visit", async ({
    visitor,
    request,
    baseURL,
  }) => {
    const town = "Harwick Quay";
    await saves(visitor, "/library?q=harwick+OR+asteroids", "Harbour");
    const added = await request.post("/add/import", {
      headers: { origin: new URL(baseURL ?? "").origin },
      form: {
        text: `Harbour of ${town} opens\n\nThe Quay Post, 1 May 2016\n\nThe harbour of ${town} was opened by its mayor, who spoke of ships and of years to come in the town of ${town}.`,
      },
    });
    expect((await reportOf(request, added)).ok()).toBe(true);
    await visitor.opens("/library?topic=sport");
    expect(textOf(visitor.region("Saved filters"))).toContain("1 new");
    await request.get("/library?q=harwick+OR+asteroids", { headers: { "sec-purpose": "prefetch" } });
    await visitor.opens("/saved");
    expect(textOf(visitor.region("Saved filters"))).toContain("1 new");
    await visitor.follows(visitor.link("Harbour"));
    expect(visitor.address).toContain("asteroids");
    expect(visitor.articles.filter((one) => textOf(one).includes(town)).length).toBe(1);
    await visitor.opens("/saved");
    expect(textOf(visitor.region("Saved filters"))).not.toContain("new");
  });
});
