import type { APIRequestContext } from "@playwright/test";
import { expect, test } from "./reader";
import { reportOf } from "./report-of";
import { textOf } from "./visitor";

test.use({ changesLibrary: true });

type Names = { ship: string; cape: string; port: string; town: string; aboard: number };

/** Two tellings of one thing and a third article that has nothing to do with it. Each test has names of its own. */
const articles = ({ ship, cape, port, town, aboard }: Names) =>
  [
    {
      ...{ identifier: `ferry-${ship}`, headline: `Ferry aground off ${cape}`, datePublished: "2021-03-08" },
      publisher: { name: `The ${port} Post` },
      articleBody: `The ferry ${ship} ran aground off ${cape} on Monday with ${aboard} passengers, the ${port} harbour office said. Two lifeboats brought all of them ashore.`,
    },
    {
      ...{ identifier: `ashore-${ship}`, headline: `All ${aboard} are ashore`, datePublished: "2021-03-08" },
      publisher: { name: `Coast Weekly of ${port}` },
      articleBody: `All ${aboard} passengers of the ${ship} are ashore after the ferry ran aground off ${cape}, the ${port} harbour office said. Lifeboats went out twice.`,
    },
    {
      ...{ identifier: `loom-${ship}`, headline: `Last loom of ${town} stops`, datePublished: "2019-10-21" },
      publisher: { name: `The ${town} Almanac` },
      articleBody: `The last loom of ${town} was stopped this week. Weavers had worked at it since their grandmothers were young; a museum takes it.`,
    },
  ].map((article) => ({ ...article, inLanguage: "en" }));

async function brings(request: APIRequestContext, lines: object[], origin: string) {
  const text = lines.map((line) => JSON.stringify(line)).join("\n");
  const sent = await request.post("/add/import", { multipart: { text }, headers: { origin } });
  expect((await reportOf(request, sent)).ok()).toBe(true);
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

test("the owner says what is not related or of another kind, and links by hand", async ({
  page,
  reader,
  request,
  baseURL,
}) => {
  const lines = articles({
    ...{ ship: "Tern Queen", cape: "Skell Point", port: "Dunmore", town: "Hadle", aboard: 412 },
  });
  await brings(request, lines, baseURL ?? "");
  const [ferry, ashore, loom] = lines.map(({ headline }) => headline);
  const row = reader
    .related()
    .getByRole("listitem")
    .filter({ hasText: ashore ?? "" });

  await reader.opens(`/article/${await slugFor(request, ferry ?? "")}`);
  await row.locator("summary").click();
  await row.getByRole("button", { name: "Not related" }).click();
  await expect(page.getByRole("status")).toContainText(`Not related: ${ashore}`);
  await expect(row).toHaveCount(0);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(row).toHaveCount(1);

  await row.locator("summary").click();
  await row.getByRole("link", { name: "Wrong kind…" }).click();
  await page.getByRole("radio", { name: "Background: what came before" }).check();
  await page.getByRole("button", { name: "Keep this kind" }).click();
  const background = reader.related().getByRole("region", { name: "Background" });
  await expect(background).toContainText(`${ashore}`);
  await expect(background).toContainText("Kind chosen by the owner");

  await reader.related().getByRole("link", { name: "Link another article by hand…" }).click();
  await page.getByLabel("Or search for it").fill(`"${loom}"`);
  await page.getByRole("button", { name: "Find", exact: true }).click();
  await page
    .getByRole("list", { name: "Found" })
    .getByRole("link", { name: loom ?? "" })
    .click();
  await page.getByRole("radio", { name: "Only the same topic" }).check();
  await page.getByRole("button", { name: "Link the two" }).click();
  const topic = reader.related().getByRole("region", { name: "Same topic" });
  await expect(topic.getByRole("listitem").first()).toContainText(`${loom}`);
  await expect(topic.getByRole("listitem").first()).toContainText("Linked by the owner");
});

test("what the owner decides holds for both articles and when one comes again, until it is taken back", async ({
  visitor,
  request,
  baseURL,
}) => {
  const origin = baseURL ?? "";
  const lines = articles({
    ...{ ship: "Grey Heron", cape: "Orran Head", port: "Kessock", town: "Wintle", aboard: 287 },
  });
  await brings(request, lines, origin);
  const [ferry = "", ashore = "", loom = ""] = await Promise.all(
    lines.map(({ headline }) => slugFor(request, headline)),
  );
  const [second, third] = lines.slice(1);
  const row = () => visitor.one(".links > li", new RegExp(`^${second?.headline}`));

  await visitor.opens(`/article/${ferry}`);
  await visitor.presses("Not related", row());
  expect(textOf(visitor.one("[role=status]"))).toContain(`Not related: ${second?.headline}`);
  expect(textOf(visitor.one(".links, #decide"))).not.toContain(second?.headline);
  expect(await linked(request, ashore, ferry)).toBeUndefined();

  // The other one comes again with another text, and is linked anew.
  await brings(request, [{ ...second, articleBody: `${second?.articleBody} The tide was low.` }], origin);
  expect(await linked(request, ashore, ferry)).toBeUndefined();
  expect(await linked(request, ferry, ashore)).toBeUndefined();
  await visitor.presses("Undo", visitor.one("[role=status]"));

  await visitor.follows(visitor.link("Wrong kind…", row()));
  visitor.ticks("Background: what came before");
  await visitor.presses("Keep this kind");
  const background = textOf(visitor.region("Background"));
  expect(background).toContain(second?.headline);
  expect(background).toContain("Kind chosen by the owner");
  expect(await linked(request, ashore, ferry)).toMatchObject({ kind: "next", decided: true });

  await visitor.follows(visitor.link("Link another article by hand…"));
  visitor.fills("Address or slug of the other article", "nowhere-at-all");
  await visitor.presses("Choose");
  expect(textOf(visitor.one("main [role=alert]"))).toContain("No article has that address");
  visitor.fills("Address or slug of the other article", `${origin}/article/${ferry}`);
  await visitor.presses("Choose");
  expect(textOf(visitor.one("main [role=alert]"))).toContain("That is this same article");
  visitor.fills("Or search for it", `"${third?.headline}"`);
  await visitor.presses("Find");
  await visitor.follows(visitor.link(third?.headline ?? "", visitor.one("ul", "Found")));
  visitor.ticks("Only the same topic");
  await visitor.presses("Link the two");
  const topic = visitor.one("li", undefined, visitor.region("Same topic"));
  expect(textOf(topic)).toContain(third?.headline);
  expect(textOf(topic)).toContain("Linked by the owner");
  expect(await linked(request, ferry, loom)).toMatchObject({ score: 1, decided: true });
  expect(await linked(request, loom, ferry)).toMatchObject({ kind: "sameTopic", decided: true });
  await visitor.opens(`/article/${ferry}/link?with=${loom}`);
  expect(visitor.headline).toBe("What kind of link is it?");

  await visitor.opens("/corrections");
  await visitor.presses(`Undo: Linked by hand: Only the same topic, ${third?.headline}`);
  expect(await linked(request, ferry, loom)).toBeUndefined();
  await visitor.opens("/corrections");
  await visitor.presses(`Undo: Kind of link: Background: what came before, ${second?.headline}`);
  expect((await linked(request, ferry, ashore))?.decided).toBeUndefined();
});

test.describe("nobody", () => {
  test.use({ as: "nobody" });

  test("nobody else sees or may do it", async ({ visitor, request, baseURL }) => {
    const origin = baseURL ?? "";
    const slug = "nations-agree-treaty-to-protect-the-high-seas";
    await visitor.opens(`/article/${slug}`);
    const related = visitor.region("Related articles").innerHTML;
    for (const words of ["Not related", "Wrong kind", "Link another article"])
      expect(related).not.toContain(words);
    await visitor.opens(`/article/${slug}/link`);
    expect(textOf(visitor.main)).toContain("Only the owner may link articles by hand");
    const post = (headers: Record<string, string>) =>
      request.post(`/article/${slug}/links`, { form: { unrelated: slug }, headers });
    expect((await post({ origin })).status()).toBe(403);
    expect((await post({ origin: "https://elsewhere.example" })).status()).toBe(403);
  });
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
