import type { Page } from "@playwright/test";
import { expect, test } from "./reader";
import { textOf } from "./visitor";

const FIRE = "/article/fire-takes-roof-and-spire-of-notre-dame-towers-are-saved";
const OPENING = "Two days in December: Notre-Dame opens its doors again";

const toStory = async (page: Page) => {
  const margin = page.getByRole("main").getByRole("heading", { name: "Part of the story" });
  await margin.locator("xpath=..").getByRole("link").click();
  await expect(page).toHaveURL(/\/story\//);
};

test("an article leads to its story, and the story to its articles", async ({ page, reader }) => {
  await reader.opens(FIRE);
  await toStory(page);
  const timeline = page.getByRole("region", { name: "Articles, oldest first" });
  await timeline.getByRole("link", { name: OPENING }).click();
  await expect(reader.headline()).toHaveText(OPENING);
});

test("a story is events in their order, outlets, languages, the silence by its length", async ({
  visitor,
}) => {
  await visitor.opens(FIRE);
  await visitor.follows(visitor.one('main a[href^="/story/"]'));
  // named by what its articles share, not by a headline
  expect(textOf(visitor.one("h1"))).toMatch(/^Notre-Dame.* 2019–2024$/);
  const timeline = visitor.region("Articles, oldest first");
  const rows = visitor.all("li", undefined, timeline).map(textOf);
  expect(rows.join("\n")).toContain("No articles for 5 years and 7 months");
  expect(rows[0]).toContain("15 April 2019");
  expect(rows.at(-1)).toContain("2024");
  expect(textOf(visitor.one("figure", "By outlet and date"))).toContain("Arabic, 1 article");
  // every outlet that the samples have of these days is in it
  expect(visitor.all("h2").map(textOf)).not.toContain("Who did not cover it");
  await visitor.follows(visitor.link(OPENING, timeline));
  expect(visitor.headline).toBe(OPENING);
});

test("a story that is not there, and following that is none", async ({ request, baseURL }) => {
  expect((await request.get("/story/never-was")).status()).toBe(404);
  const origin = new URL(baseURL ?? "").origin;
  const post = (path: string, follow: string, from = origin) =>
    request.post(path, { form: { follow }, headers: { origin: from }, maxRedirects: 0 });
  expect((await post("/story/never-was/follow", "yes")).status()).toBe(404);
  expect((await post("/story/never-was/follow", "perhaps")).status()).toBe(400);
  expect((await post("/story/never-was/follow", "yes", "https://evil.example")).status()).toBe(403);
});

test("the library sets the tellings of one event together, each article once", async ({ visitor }) => {
  await visitor.opens("/library?before=2020");
  const lead = visitor.all("main ol > li").find((row) => textOf(row).includes("England win World Cup"));
  expect(textOf(lead as Element)).toContain("Also");
  expect(visitor.all("article", undefined, lead).length).toBe(2);
  const addresses = visitor.articles.map((article) => visitor.link(/./, article).getAttribute("href"));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test.describe("when articles come in", () => {
  test.use({ changesLibrary: true });

  /** A French version of a sample. */
  const version = (run: string) => ({
    identifier: `notre-dame-fr-${run}`,
    headline: `Notre-Dame rouvre ses portes, ${run}`,
    inLanguage: "fr",
    datePublished: "2024-12-09",
    publisher: { name: `Le Courrier du Lenn, ${run}` },
    articleBody:
      "La cathédrale a rouvert ses portes dimanche, cinq ans après l’incendie qui avait emporté son toit et sa flèche.",
    references: [
      { kind: "translation", url: "https://meridian-post.example/world/2024/dec/08/notre-dame-reopens" },
    ],
  });
  const fileOf = (run: string) => [JSON.stringify(version(run))];

  test("a followed story says on the first page what is new in it, until it is opened", async ({
    page,
    reader,
  }) => {
    await reader.opens(FIRE);
    await toStory(page);
    const story = page.url();
    await page.getByRole("button", { name: "Follow this story" }).click();
    await expect(page.getByRole("button", { name: "Following" })).toHaveAttribute("aria-pressed", "true");
    await page.goto("/add");
    await page
      .getByLabel(/^Or files/)
      .setInputFiles([
        { name: "version.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(fileOf("wide").join()) },
      ]);
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(page.getByRole("status")).toContainText("1 article added");
    await reader.opens("/library");
    const news = page.getByRole("region", { name: "New in stories you follow" });
    await expect(news).toContainText("1 new since your last visit");
    await expect(news.getByRole("link", { name: version("wide").headline })).toBeVisible();
    // pointing at it fetches nothing ahead
    await news.getByRole("link").first().hover();
    await reader.opens("/library");
    await expect(news).toBeVisible();
    await news.getByRole("link").first().click();
    await expect(page).toHaveURL(story);
    await expect(page.getByText("New · ")).toHaveCount(1);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Library" }).click();
    await expect(reader.articles().first()).toBeVisible();
    await expect(news).toHaveCount(0);
  });

  test("following a story is a form; fetching it ahead is no visit", async ({ visitor, request }) => {
    const added = async (run: string) => {
      await visitor.opens("/add");
      await visitor.presses("Add", undefined, [new File(fileOf(run), "version.jsonl")]);
      expect(textOf(visitor.one("[role=status]"))).toContain("1 article added");
    };
    const listNews = async () => {
      await visitor.opens("/library");
      return visitor.all("section", "New in stories you follow").map(textOf).join();
    };
    await visitor.opens(FIRE);
    await visitor.follows(visitor.one('main a[href^="/story/"]'));
    const story = visitor.address;
    if (visitor.all("button", "Following").length > 0) await visitor.presses("Following");
    await visitor.presses("Follow this story");
    expect(visitor.one("button", "Following").getAttribute("aria-pressed")).toBe("true");
    expect(await listNews()).toBe("");
    await added("form");
    expect(await listNews()).toContain("1 new since your last visit");
    expect(visitor.link(version("form").headline, visitor.region("New in stories you follow"))).toBeTruthy();
    const aheads: Record<string, string>[] = [
      { "sec-purpose": "prefetch" },
      { "next-router-prefetch": "1", rsc: "1" },
    ];
    for (const headers of aheads) await request.get(story, { headers });
    expect(await listNews()).not.toBe("");
    await visitor.opens(story);
    expect(textOf(visitor.main).match(/New · /g)?.length).toBe(1);
    expect(await listNews()).toBe("");
    await visitor.opens("/stories");
    await visitor.presses("Following", visitor.region("You follow"));
    expect(visitor.all("section", "You follow")).toEqual([]);
  });
});
