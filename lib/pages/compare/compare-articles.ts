import "server-only";
import { languageName } from "../../text/language-name";
import { isRightToLeft } from "../../text/normalise";
import { type Article, getArticle } from "../article/get-article";
import { formatKnownDay } from "../known-day";
import { cachedComparison } from "./cached-comparison";
import { compareInLibrary } from "./compare-in-library";
import type { ComparisonView } from "./comparison-view";

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

const viewSide = (article: Article): ComparedSide => ({
  ...{ slug: article.slug, headline: article.headline, outlet: article.outlet?.name ?? null },
  day: formatKnownDay(article),
  language: languageName(article.inLanguage),
  lang: article.inLanguage,
  dir: isRightToLeft(article.inLanguage) ? "rtl" : "ltr",
  words: article.wordCount,
});

/** The comparison of two articles by their slugs; null where the library does not have both. */
export async function compareArticles(slugs: readonly [string, string]): Promise<ArticleComparison | null> {
  const [a, b] = await Promise.all([getArticle(slugs[0]), getArticle(slugs[1])]);
  if (!a || !b) return null;
  return cachedComparison(`articles ${a.id} ${b.id}`, async () => ({
    ...{ a: viewSide(a), b: viewSide(b) },
    view: await compareInLibrary([[a], [b]]),
  }));
}
