import "server-only";
import { formatArticleDay } from "../../articles/format-date";
import { compareSides } from "../../compare/compare-sides";
import type { ComparedArticle, Side } from "../../compare/sides";
import type { LibraryCounts } from "../../compare/weigh-terms";
import { library } from "../../db/client";
import { countEntities } from "../../db/entities/entities";
import { countArticlesOf } from "../../db/links/terms";
import { getLibraryVersion } from "../../db/versioned-cache";
import { languageName } from "../../text/language-name";
import { isRightToLeft } from "../../text/normalise";
import { type Article, getArticle } from "../article/get-article";
import { type ComparisonView, viewComparison } from "./comparison-view";

/** One side as the head of the page shows it. */
export type ComparedSide = {
  slug: string;
  headline: string;
  outlet: string | null;
  day: string | null;
  language: string;
  lang: string;
  dir: "ltr" | "rtl";
  words: number;
};

export type ArticleComparison = { a: ComparedSide; b: ComparedSide; view: ComparisonView };

/** Comparisons kept in this process: each is as large as its two texts and more, and any two articles make one. */
const KEPT = 24;
const held = globalThis as { throughlineComparisons?: Map<string, Promise<unknown>> };

/** Keeps what was made last, under a key that carries the library's version. */
export async function kept<T>(key: string, make: () => Promise<T>): Promise<T> {
  held.throughlineComparisons ??= new Map();
  const comparisons = held.throughlineComparisons;
  const versioned = `${await getLibraryVersion()} ${key}`;
  const known = comparisons.get(versioned);
  const answer = known ?? make();
  comparisons.delete(versioned);
  comparisons.set(versioned, answer);
  for (const oldest of comparisons.keys()) {
    if (comparisons.size <= KEPT) break;
    comparisons.delete(oldest);
  }
  if (!known) answer.catch(() => comparisons.delete(versioned));
  return answer as Promise<T>;
}

/** An article as the comparison reads it. */
export const asCompared = ({ slug, headline, text, inLanguage, mentions }: Article): ComparedArticle => ({
  ...{ slug, headline, text, inLanguage, mentions },
});

const asSide = ({ slug, headline, outlet, datePublished, inLanguage, wordCount }: Article): ComparedSide => ({
  ...{ slug, headline, outlet: outlet?.name ?? null, words: wordCount, lang: inLanguage },
  day: datePublished && formatArticleDay(datePublished),
  language: languageName(inLanguage),
  dir: isRightToLeft(inLanguage) ? "rtl" : "ltr",
});

/** In how many articles of the library the given terms and entities stand. */
async function countTerms({
  terms,
  entities,
}: {
  terms: string[];
  entities: string[];
}): Promise<LibraryCounts> {
  const [ofTerms, ofEntities, state] = await Promise.all([
    countArticlesOf(library(), terms),
    countEntities(library(), entities),
    library().libraryState.findUniqueOrThrow({ where: { id: 1 }, select: { articles: true } }),
  ]);
  return { articles: state.articles, terms: ofTerms, entities: ofEntities };
}

/** Two sides compared, as the page shows it. */
export const compareInLibrary = async (sides: readonly [Side, Side]): Promise<ComparisonView> =>
  viewComparison(await compareSides(sides, countTerms));

/** The comparison of two articles by their slugs; null where the library does not have both. */
export async function getComparison(slugs: readonly [string, string]): Promise<ArticleComparison | null> {
  const [a, b] = await Promise.all([getArticle(slugs[0]), getArticle(slugs[1])]);
  if (!a || !b) return null;
  return kept(`articles ${a.id} ${b.id}`, async () => ({
    ...{ a: asSide(a), b: asSide(b) },
    view: await compareInLibrary([[asCompared(a)], [asCompared(b)]]),
  }));
}
