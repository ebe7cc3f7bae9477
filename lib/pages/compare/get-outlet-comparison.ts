import "server-only";
import { pickSpread } from "../../compare/sample-evenly";
import { library } from "../../db/client";
import { languageName } from "../../text/language-name";
import { type Article, getArticle } from "../article/get-article";
import type { ComparisonView } from "./comparison-view";
import { asCompared, compareInLibrary, kept } from "./get-comparison";

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

/** So many articles of one outlet are read, spread over the time of the story. */
const MOST_ARTICLES = 16;

/** The articles of one outlet among the given ones, the first of them first. */
const listOf = (outlet: string, slugs: readonly string[]) =>
  library().article.findMany({
    where: { slug: { in: [...slugs] }, outlet: { slug: outlet } },
    orderBy: [{ publishedAt: "asc" }, { id: "asc" }],
    select: { id: true, slug: true },
  });

async function readOutlet(slug: string, slugs: readonly string[]) {
  const [outlet, rows] = await Promise.all([
    library().outlet.findUnique({ where: { slug }, select: { name: true, slug: true } }),
    listOf(slug, slugs),
  ]);
  if (!outlet) return null;
  return { outlet, articles: rows.length, rows: pickSpread(rows, MOST_ARTICLES) };
}

type Read = NonNullable<Awaited<ReturnType<typeof readOutlet>>>;

async function readArticles({ rows }: Read): Promise<Article[]> {
  const articles = await Promise.all(rows.map(({ slug }) => getArticle(slug)));
  return articles.filter((article) => article !== null);
}

const asSide = ({ outlet, articles, rows }: Read, read: readonly Article[]): OutletSide => ({
  ...{ ...outlet, articles, read: rows.length },
  language: languageName(read[0]?.inLanguage ?? "und"),
  words: read.reduce((sum, { wordCount }) => sum + wordCount, 0),
});

/**
 * How two outlets tell what the given articles tell: the articles of each, taken together.
 * @param slugs of articles; those of other outlets are passed over
 * @returns null where an outlet is not in the library; without a view where one has none of the articles
 */
export async function getOutletComparison(
  outlets: readonly [string, string],
  slugs: readonly string[],
): Promise<OutletComparison | null> {
  const [a, b] = await Promise.all([readOutlet(outlets[0], slugs), readOutlet(outlets[1], slugs)]);
  if (!a || !b) return null;
  const key = [a, b].map(({ rows }) => rows.map(({ id }) => id).join(",")).join(" ");
  return kept(`outlets ${outlets.join(" ")} ${key}`, async () => {
    const [ofA, ofB] = await Promise.all([readArticles(a), readArticles(b)]);
    const empty = ofA.length === 0 || ofB.length === 0;
    const view = empty ? null : await compareInLibrary([ofA.map(asCompared), ofB.map(asCompared)]);
    return { a: asSide(a, ofA), b: asSide(b, ofB), view };
  });
}
