import type { Page } from "@playwright/test";
import { expect, test } from "./reader";

const FIRE = "/article/fire-takes-roof-and-spire-of-notre-dame-towers-are-saved";
const OPENING = "Two days in December: Notre-Dame opens its doors again";

const toStory = async (page: Page) => {
  const margin = page.getByRole("main").getByRole("heading", { name: "Part of the story" });
  await margin.locator("xpath=..").getByRole("link").click();
  await expect(page).toHaveURL(/\/story\//);
};

test("an article leads to its story: events in their order, outlets, languages, the silence by its length", async ({
  page,
  reader,
}) => {
  await reader.opens(FIRE);
  await toStory(page);
  await expect(page.getByText("Story under a headline of")).toBeVisible();
  const timeline = page.getByRole("region", { name: "From the beginning" });
  const rows = timeline.getByRole("listitem");
  await expect(rows.filter({ hasText: "5 years and 7 months with nothing" })).toBeVisible();
  await expect(rows.first()).toContainText("15 April 2019");
  await expect(rows.last()).toContainText("2024");
  await expect(page.getByRole("figure", { name: "By outlet and date" })).toContainText("Arabic, 1 article");
  await expect(page.getByRole("region", { name: "Nothing in this story" })).toBeVisible();
  await reader.seesNoSideways();
  await timeline.getByRole("link", { name: OPENING }).click();
  await expect(reader.headline()).toHaveText(OPENING);
});

test("a followed story says on the first page what is new in it, until it is opened", async ({
  page,
  reader,
}, { project }) => {
  await reader.opens(FIRE);
  await toStory(page);
  const story = page.url();
  await page.getByRole("button", { name: "Follow this story" }).click();
  await expect(page.getByRole("button", { name: "Following" })).toHaveAttribute("aria-pressed", "true");
  await reader.opens("/");
  const news = page.getByRole("region", { name: "New in stories you follow" });
  await expect(news).toHaveCount(0);

  const headline = `Notre-Dame rouvre ses portes, pour ${project.name}`;
  await addVersion(page, headline, project.name);
  await reader.opens("/");
  await expect(news).toContainText("1 new since your last visit");
  await expect(news.getByRole("link", { name: headline })).toBeVisible();

  // Fetching the story ahead, as browsers and the framework do, is no visit.
  const aheads: Record<string, string>[] = [
    { "sec-purpose": "prefetch" },
    { "next-router-prefetch": "1", rsc: "1" },
  ];
  for (const ahead of aheads) await page.request.get(story, { headers: ahead });
  await reader.opens("/");
  await expect(news).toBeVisible();

  await reader.opens(story);
  await expect(page.getByText("New · ")).toHaveCount(1);
  await reader.opens("/");
  await expect(news).toHaveCount(0);
  await reader.opens("/stories");
  const followed = page.getByRole("region", { name: "You follow" });
  await followed.getByRole("button", { name: "Following" }).click();
  await expect(followed).toHaveCount(0);
});

/** A French version of a sample comes in by the owner's page. */
async function addVersion(page: Page, headline: string, project: string) {
  const article = {
    identifier: `notre-dame-fr-${project}`,
    headline,
    inLanguage: "fr",
    datePublished: "2024-12-09",
    publisher: { name: "Le Courrier du Lenn" },
    articleBody:
      "La cathédrale a rouvert ses portes dimanche, cinq ans après l’incendie qui avait emporté son toit et sa flèche.",
    references: [
      { kind: "translation", url: "https://meridian-post.example/world/2024/dec/08/notre-dame-reopens" },
    ],
  };
  await page.goto("/add");
  await page
    .getByLabel(/^Or files/)
    .setInputFiles([
      { name: "version.jsonl", mimeType: "application/jsonl", buffer: Buffer.from(JSON.stringify(article)) },
    ]);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await expect(page.getByRole("status")).toContainText("1 added");
}

test("a story that is not there, and following that is none", async ({ request, baseURL }) => {
  expect((await request.get("/story/never-was")).status()).toBe(404);
  const origin = new URL(baseURL ?? "").origin;
  const post = (path: string, follow: string, from = origin) =>
    request.post(path, { form: { follow }, headers: { origin: from }, maxRedirects: 0 });
  expect((await post("/story/never-was/follow", "yes")).status()).toBe(404);
  expect((await post("/story/never-was/follow", "perhaps")).status()).toBe(400);
  expect((await post("/story/never-was/follow", "yes", "https://evil.example")).status()).toBe(403);
});

test("the library sets the tellings of one event together, each article once", async ({ page, reader }) => {
  await reader.opens("/?before=2020");
  const rows = page.getByRole("main").locator("ol > li");
  const lead = rows.filter({ hasText: "England win World Cup" }).first();
  await expect(lead).toContainText("Also");
  expect(await lead.getByRole("article").count()).toBe(2);
  const addresses = await reader
    .articles()
    .evaluateAll((all) => all.map((article) => article.querySelector("h3 a, a")?.getAttribute("href")));
  expect(new Set(addresses).size).toBe(addresses.length);
});
