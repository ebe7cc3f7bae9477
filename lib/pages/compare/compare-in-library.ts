import "server-only";
import { compareSides } from "../../compare/compare-sides";
import type { ComparedArticle, Side } from "../../compare/sides";
import type { LibraryCounts } from "../../compare/weigh-terms";
import { library } from "../../db/client";
import { countEntities } from "../../db/entities/entities";
import { countArticlesOf } from "../../db/links/terms";
import type { Article } from "../article/get-article";
import { type ComparisonView, viewComparison } from "./comparison-view";

/** An article as it is compared. */
export const asCompared = ({ slug, headline, text, inLanguage, mentions }: Article): ComparedArticle => ({
  ...{ slug, headline, text, inLanguage, mentions },
});

/** In how many articles of the library the given terms and entities occur. */
async function countTerms(asked: { terms: string[]; entities: string[] }): Promise<LibraryCounts> {
  const [terms, entities, state] = await Promise.all([
    countArticlesOf(library(), asked.terms),
    countEntities(library(), asked.entities),
    library().libraryState.findUniqueOrThrow({ where: { id: 1 }, select: { articles: true } }),
  ]);
  return { articles: state.articles, terms, entities };
}

/** Two sides compared, as the page shows it. */
export const compareInLibrary = async (sides: readonly [Side, Side]): Promise<ComparisonView> =>
  viewComparison(await compareSides(sides, countTerms));
