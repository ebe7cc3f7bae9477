import "server-only";
import { sampleEvenly } from "../../compare/sample-evenly";
import { library } from "../../db/client";
import { languageName } from "../../text/language-name";
import { type Article, getArticle } from "../article/get-article";
import { cachedComparison } from "./cached-comparison";
import { compareInLibrary } from "./compare-in-library";
import type { ComparisonView } from "./comparison-view";

/** An outlet with those of its articles that are compared. */
export type OutletSide = {
  name: string;
  slug: string;
  language: string;
  articles: number;
  read: number;
  words: number;
};

export type OutletComparison = { a: OutletSide; b: OutletSide; view: ComparisonView | null };

/** The most articles compared of an outlet, spread over the time of the story. */
const MOST_ARTICLES = 16;

/** The articles of an outlet among the given ones, by date. */
async function listArticlesOf(outlet: string, slugs: readonly string[]) {
  const rows = await library().article.findMany({
    where: { slug: { in: [...slugs] }, outlet: { slug: outlet } },
    select: { id: true, slug: true, publishedAt: true },
  });
  return rows.sort((a, b) => Number(a.publishedAt) - Number(b.publishedAt) || a.id - b.id);
}

async function readOutlet(slug: string, slugs: readonly string[]) {
  const [outlet, rows] = await Promise.all([
    library().outlet.findUnique({ where: { slug }, select: { name: true, slug: true } }),
    listArticlesOf(slug, slugs),
  ]);
  if (!outlet) return null;
  return { outlet, articles: rows.length, rows: sampleEvenly(rows, MOST_ARTICLES) };
}

type Read = NonNullable<Awaited<ReturnType<typeof readOutlet>>>;

async function readArticles({ rows }: Read): Promise<Article[]> {
  const articles = await Promise.all(rows.map(({ slug }) => getArticle(slug)));
  return articles.filter((article) => article !== null);
}

const viewSide = ({ outlet, articles, rows }: Read, read: readonly Article[]): OutletSide => ({
  ...{ ...outlet, articles, read: rows.length },
  language: languageName(read[0]?.inLanguage ?? "und"),
  words: read.reduce((sum, { wordCount }) => sum + wordCount, 0),
});

/**
 * Compares two outlets on what the given articles are about: the articles of each, taken together.
 * @param slugs of articles; those of other outlets are ignored
 * @returns null where an outlet is not in the library; without a view where one has none of the articles
 */
export async function compareOutlets(
  outlets: readonly [string, string],
  slugs: readonly string[],
): Promise<OutletComparison | null> {
  const [a, b] = await Promise.all([readOutlet(outlets[0], slugs), readOutlet(outlets[1], slugs)]);
  if (!a || !b) return null;
  const key = [a, b].map(({ rows }) => rows.map(({ id }) => id).join(",")).join(" ");
  return cachedComparison(`outlets ${outlets.join(" ")} ${key}`, async () => {
    const [ofA, ofB] = await Promise.all([readArticles(a), readArticles(b)]);
    const empty = ofA.length === 0 || ofB.length === 0;
    const view = empty ? null : await compareInLibrary([ofA, ofB]);
    return { a: viewSide(a, ofA), b: viewSide(b, ofB), view };
  });
}
