import { expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { body, paragraph } from "../../articles/body";
import type { IncomingArticle } from "../../articles/incoming";
import { library, writeLibrary } from "../../db/client";
import { toIncoming } from "../../feeds/items/to-incoming";
import { parseFeed } from "../../feeds/read/parse-feed";
import { getArticle } from "../../pages/article/get-article";
import { prepareArticle } from "../prepare-article";
import { storeArticle } from "../store-article";
import { withFullText } from "./full-text";

makeFreshLibraries();

const TEXT = "The weir at Lenn was mended on Monday, the engineer Avice Marl said.";

function feedNamed(title: string) {
  const xml = `<rss version="2.0"><channel><title>${title}</title><link>https://post.example/</link><item><title>Weir of ${title} is mended</title><link>https://post.example/${title.length}</link><description>${TEXT}</description></item></channel></rss>`;
  const feed = parseFeed(xml, { url: "https://post.example/feed", now: Date.now() });
  const [item] = feed.items;
  if (!item) throw new Error("There is no item.");
  return { item, article: toIncoming(item, feed) };
}
const store = (article: IncomingArticle) =>
  writeLibrary((tx) => storeArticle(tx, prepareArticle(article), { importId: null, sourceName: "feed" }));

it("an outlet that a feed calls itself is stated, and a section of its site is no other outlet", async () => {
  for (const title of ["The Tolmere Post", "World"]) await store(feedNamed(title).article);
  const rows = await library().article.findMany({ orderBy: { id: "asc" }, select: { slug: true } });
  for (const { slug } of rows)
    expect(await getArticle(slug)).toMatchObject({
      outletInferred: false,
      outlet: { name: "The Tolmere Post" },
    });
});

it.each([
  ["states it", { name: "The Tolmere Post", inferred: false }, "The Tolmere Post"],
  ["does not", { name: "post.example", inferred: true }, "World"],
])("a page with the full text says who published it if it %s", (_, outlet, name) => {
  const { item, article } = feedNamed("World");
  const page = { ...article, outlet, body: body([paragraph(TEXT), paragraph(`${TEXT} ${TEXT}`)]) };
  expect(withFullText(item, article, page)).toMatchObject({ body: page.body, outlet: { name } });
});
