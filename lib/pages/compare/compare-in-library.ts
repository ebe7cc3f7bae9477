import "server-only";
import { compareSides } from "../../compare/compare-sides";
import { comparedPart } from "../../compare/read-side";
import type { ComparedArticle } from "../../compare/sides";
import type { LibraryCounts } from "../../compare/weigh-terms";
import { listRepeatedRuns } from "../../db/articles/outlet-furniture";
import { library } from "../../db/client";
import { countEntities } from "../../db/entities/entities";
import { countArticlesOf } from "../../db/links/terms";
import { coveredBy } from "../../text/repeated-runs";
import type { Article } from "../article/get-article";
import { type ComparisonView, viewComparison } from "./comparison-view";

/** An article as it is compared, with what its outlet repeats over its articles. */
async function asCompared(article: Article): Promise<ComparedArticle> {
  const { slug, headline, wordCount, inLanguage, mentions, datePublished, inferredDate } = article;
  const text = comparedPart(article.text);
  const runs = article.outlet ? await listRepeatedRuns(library(), article.outlet.slug) : [];
  return {
    ...{
      slug,
      headline,
      text,
      words: wordCount,
      inLanguage,
      mentions,
      dates: { datePublished, inferredDate },
    },
    furniture: coveredBy(text, new Set(runs)),
  };
}

/** In how many articles of the library the given terms and entities occur. */
async function countTerms(asked: { terms: string[]; entities: string[] }): Promise<LibraryCounts> {
  const [terms, entities, state] = await Promise.all([
    countArticlesOf(library(), asked.terms),
    countEntities(library(), asked.entities),
    library().libraryState.findUniqueOrThrow({ where: { id: 1 }, select: { articles: true } }),
  ]);
  return { articles: state.articles, terms, entities };
}

/** Two sides of one article or several compared, as the page shows it. */
export async function compareInLibrary(
  articles: readonly [readonly Article[], readonly Article[]],
): Promise<ComparisonView> {
  const [a, b] = await Promise.all(articles.map((side) => Promise.all(side.map(asCompared))));
  return viewComparison(await compareSides([a ?? [], b ?? []], countTerms));
}
