import "server-only";
import { countFacet, type FacetCount } from "../db/filtered-articles";
import { cachedByVersion } from "../db/versioned-cache";
import { languageName } from "../text/language-name";
import { type ArticleFilter, printFilter } from "./article-filter";
import type { Facet } from "./facets";

/** The facets of the rail; so many values of each are shown, the chosen ones always. */
const SHOWN = [
  ["topic", 60],
  ["person", 15],
  ["organization", 15],
  ["place", 15],
  ["outlet", 40],
  ["language", 20],
] as const;

export type FacetList = { facet: Facet; values: FacetCount[] };

/** The facets' values with their counts: each over the articles that all other facets leave. */
export function listFacets(filter: ArticleFilter): Promise<FacetList[]> {
  return cachedByVersion(`facets ${printFilter(filter)}`, () =>
    Promise.all(
      SHOWN.map(async ([facet, most]) => {
        const values = await countFacet(filter, facet, most);
        const named = ({ name, ...rest }: FacetCount) => ({ ...rest, name: languageName(name) });
        return { facet, values: facet === "language" ? values.map(named) : values };
      }),
    ),
  );
}
