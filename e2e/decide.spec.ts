import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./reader";

/** Two tellings of one thing and a third article that has nothing to do with it. Each run has names of its own. */
const WIDE = { ship: "Tern Queen", cape: "Skell Point", port: "Dunmore", town: "Hadle", aboard: 412 };
const NAMES: Record<string, typeof WIDE> = {
  narrow: { ship: "Grey Heron", cape: "Orran Head", port: "Kessock", town: "Wintle", aboard: 287 },
  "no-scripts": { ship: "Lady Avice", cape: "Burrow Ness", port: "Tolmere", town: "Ashby Fold", aboard: 635 },
};

const articles = (run: string) => {
  const { ship, cape, port, town, aboard } = NAMES[run] ?? WIDE;
  return [
    {
      ...{ identifier: `ferry-${run}`, headline: `Ferry aground off ${cape}`, datePublished: "2021-03-08" },
      publisher: { name: `The ${port} Post` },
      articleBody: `The ferry ${ship} ran aground off ${cape} on Monday with ${aboard} passengers, the ${port} harbour office said. Two lifeboats brought all of them ashore.`,
    },
    {
      ...{ identifier: `ashore-${run}`, headline: `All ${aboard} are ashore`, datePublished: "2021-03-08" },
      publisher: { name: `Coast Weekly of ${port}` },
      articleBody: `All ${aboard} passengers of the ${ship} are ashore after the ferry ran aground off ${cape}, the ${port} harbour office said. Lifeboats went out twice.`,
    },
    {
      ...{ identifier: `loom-${run}`, headline: `Last loom of ${town} stops`, datePublished: "2019-10-21" },
      publisher: { name: `The ${town} Almanac` },
      articleBody: `The last loom of ${town} was stopped this week. Weavers had worked at it since their grandmothers were young; a museum takes it.`,
    },
  ].map((article) => ({ ...article, inLanguage: "en" }));
};

async function brings(request: APIRequestContext, lines: object[], origin: string) {
  const text = lines.map((line) => JSON.stringify(line)).join("\n");
  const answer = await request.post("/add/import", { multipart: { text }, headers: { origin } });
  expect(answer.ok()).toBe(true);
}
const slugFor = async (request: APIRequestContext, headline: string) => {
  const { articles: found } = await (
    await request.get("/api/v1/articles", { params: { q: `"${headline}"` } })
  ).json();
  return found[0].slug as string;
};
const linked = async (request: APIRequestContext, from: string, to: string) => {
  const { links } = await (await request.get(`/api/v1/articles/${from}/related`)).json();
  return links.find((link: { article: { slug: string } }) => link.article.slug === to);
};

test("the owner says what is not related, of another kind, or linked; and takes it back", async ({
  page,
  reader,
  request,
  baseURL,
}, { project }) => {
  const origin = baseURL ?? "";
  const lines = articles(project.name);
  await brings(request, lines, origin);
  const [ferry = "", ashore = "", loom = ""] = await Promise.all(
    lines.map(({ headline }) => slugFor(request, headline)),
  );
  const [first, second, third] = lines;
  const row = (headline = "") => reader.related().getByRole("listitem").filter({ hasText: headline });

  await reader.opens(`/article/${ferry}`);
  await row(second?.headline).locator("summary").click();
  await row(second?.headline).getByRole("button", { name: "Not related" }).click();
  await expect(page.getByRole("status")).toContainText(`Not related: ${second?.headline}`);
  await expect(row(second?.headline)).toHaveCount(0);
  expect(await linked(request, ashore, ferry)).toBeUndefined();

  // The other one comes again with another text, and is linked anew.
  await brings(request, [{ ...second, articleBody: `${second?.articleBody} The tide was low.` }], origin);
  expect(await linked(request, ashore, ferry)).toBeUndefined();
  expect(await linked(request, ferry, ashore)).toBeUndefined();

  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(row(second?.headline)).toHaveCount(1);

  await row(second?.headline).locator("summary").click();
  await row(second?.headline).getByRole("link", { name: "Wrong kind…" }).click();
  await page.getByRole("radio", { name: "Background: what came before" }).check();
  await page.getByRole("button", { name: "Keep this kind" }).click();
  const background = reader.related().getByRole("region", { name: "Background" });
  await expect(background).toContainText(`${second?.headline}`);
  await expect(background).toContainText("Kind chosen by the owner");
  expect(await linked(request, ashore, ferry)).toMatchObject({ kind: "next", decided: true });

  await reader.related().getByRole("link", { name: "Link another article by hand…" }).click();
  await page.getByLabel("Address or slug of the other article").fill("nowhere-at-all");
  await page.getByRole("button", { name: "Choose it" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("No article has that address");
  await page.getByLabel("Address or slug of the other article").fill(`${origin}/article/${ferry}`);
  await page.getByRole("button", { name: "Choose it" }).click();
  await expect(page.getByRole("main").getByRole("alert")).toContainText("That is this article itself");
  await page.getByLabel("Or words to find it by").fill(`"${third?.headline}"`);
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page
    .getByRole("list", { name: "Found" })
    .getByRole("link", { name: third?.headline ?? "" })
    .click();
  await page.getByRole("radio", { name: "The same topic, no more" }).check();
  await page.getByRole("button", { name: "Link the two" }).click();
  const topic = reader.related().getByRole("region", { name: "Same topic" });
  await expect(topic.getByRole("listitem").first()).toContainText(`${third?.headline}`);
  await expect(topic.getByRole("listitem").first()).toContainText("Linked by the owner");
  expect(await linked(request, ferry, loom)).toMatchObject({ score: 1, decided: true });
  expect(await linked(request, loom, ferry)).toMatchObject({ kind: "sameTopic", decided: true });
  await reader.opens(`/article/${ferry}/link?with=${loom}`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("What kind of link is it?");

  await reader.opens("/corrections");
  await page
    .getByRole("button", { name: `Undo: Linked by hand: The same topic, no more, ${third?.headline}` })
    .click();
  await expect.poll(() => linked(request, ferry, loom)).toBeUndefined();
  await page
    .getByRole("button", { name: `Undo: Kind of link: Background: what came before, ${second?.headline}` })
    .click();
  await expect.poll(async () => (await linked(request, ferry, ashore))?.decided).toBeUndefined();
  expect(first?.headline).toBeTruthy();
});

test("nobody else sees or may do it", async ({ page, request, reader, baseURL }) => {
  const origin = baseURL ?? "";
  const slug = "nations-agree-treaty-to-protect-the-high-seas";
  const outside = { "x-forwarded-for": "203.0.113.7" };
  await page.setExtraHTTPHeaders(outside);
  await reader.opens(`/article/${slug}`);
  await expect(reader.related()).toBeVisible();
  const related = await reader.related().innerHTML();
  for (const words of ["Not related", "Wrong kind", "Link another article"])
    expect(related).not.toContain(words);
  await reader.opens(`/article/${slug}/link`);
  await expect(page.getByText("Only the owner may link articles by hand")).toBeVisible();
  const post = (headers: Record<string, string>) =>
    request.post(`/article/${slug}/links`, { form: { unrelated: slug }, headers });
  expect((await post({ origin, ...outside })).status()).toBe(403);
  expect((await post({ origin: "https://elsewhere.example" })).status()).toBe(403);
});

test("bad input is answered in words", async ({ request, baseURL }) => {
  const origin = baseURL ?? "";
  const slug = "nations-agree-treaty-to-protect-the-high-seas";
  const asked: Record<string, string>[] = [
    {},
    { unrelated: "nowhere" },
    { unrelated: slug },
    { action: "link", other: slug, kind: "sameTopic" },
    { action: "link", other: "nowhere", kind: "sameTopic" },
    { action: "kind", other: slug, kind: "cousin" },
  ];
  for (const form of asked) {
    const answer = await request.post(`/article/${slug}/links`, { form, headers: { origin } });
    expect(answer.status()).toBe(200);
    expect(await answer.text()).toContain('role="alert"');
  }
});
