import { listBySlug } from "../db/facets/value-rows";
import type { Connection } from "../db/statements";
import type { ArticleFilter } from "../filters/article-filter";
import { FACET_NAMES, type Facet, isFacet, isStored, type StoredFacet } from "../filters/facets";
import { mapLeaves } from "../filters/query/leaves";
import { valueKey } from "./match/filter-context";

/** The store's numbers of all values that a filter names, by valueKey. */
export function readNumbers(connection: Connection, filter: ArticleFilter): Map<string, number> {
  const slugs = new Map<StoredFacet, Set<string>>();
  const want = (facet: Facet, slug: string) => {
    if (isStored(facet)) slugs.set(facet, (slugs.get(facet) ?? new Set()).add(slug));
  };
  for (const facet of FACET_NAMES)
    for (const slug of [...filter.facets[facet].include, ...filter.facets[facet].exclude]) want(facet, slug);
  if (filter.query)
    mapLeaves(filter.query, (leaf) => {
      if (leaf.kind === "field" && isFacet(leaf.field)) want(leaf.field, leaf.value);
      return leaf;
    });
  const numbers = new Map<string, number>();
  for (const [facet, wanted] of slugs)
    for (const { id, slug } of listBySlug(connection, facet, [...wanted]))
      numbers.set(valueKey(facet, slug), id);
  return numbers;
}
