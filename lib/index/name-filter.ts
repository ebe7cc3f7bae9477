import "server-only";
import { type KnownValue, lookUpValues } from "../db/facets/look-up-values";
import { cachedByVersion } from "../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../filters/article-filter";
import { eachFacet, FACET_NAMES, type Facet, isFacet } from "../filters/facets";
import { gatherFacets } from "../filters/gather-facets";
import { canonicalQuery } from "../filters/parse-filter";
import { mapLeaves } from "../filters/query/leaves";
import type { QueryNode } from "../filters/query/syntax";

/** The filter's values with the names that readers know them by. */
export type NamedFilter = {
  filter: ArticleFilter;
  names: Record<Facet, Record<string, string>>;
  notes: string[];
};

/** The values of a facet that a filter names anywhere. */
function valuesIn({ facets, query }: ArticleFilter, facet: Facet): string[] {
  const values = [...facets[facet].include, ...facets[facet].exclude];
  if (query)
    mapLeaves(query, (leaf) => {
      if (leaf.kind === "field" && leaf.field === facet) values.push(leaf.value);
      return leaf;
    });
  return [...new Set(values)];
}

/**
 * Looks up a filter's values by slug or by name and replaces them by slugs. Values that the library does not know are removed from
 * the filter, with a note for each.
 */
export function nameFilter(filter: ArticleFilter): Promise<NamedFilter> {
  return cachedByVersion(`names ${printFilter(filter)}`, async () => {
    const notes: string[] = [];
    const found = await Promise.all(
      FACET_NAMES.map(async (facet) => {
        const values = valuesIn(filter, facet);
        const known = await lookUpValues(facet, values);
        for (const value of values)
          if (!known.has(value))
            notes.push(`No article here has the ${facet} “${value.slice(0, 40)}”, so it is ignored.`);
        return [facet, known] as const;
      }),
    );
    const known = new Map(found);
    const slugsOf = (facet: Facet, values: string[]) => [
      ...new Set(values.flatMap((value) => known.get(facet)?.get(value)?.value ?? [])),
    ];
    const facets = eachFacet((facet) => ({
      include: slugsOf(facet, filter.facets[facet].include),
      exclude: slugsOf(facet, filter.facets[facet].exclude),
    }));
    const query = filter.query && mapLeaves(filter.query, (leaf) => nameLeaf(leaf, known));
    const gathered = gatherFacets({ ...filter, facets, query });
    const names = eachFacet((facet) =>
      Object.fromEntries([...(known.get(facet)?.values() ?? [])].map(({ value, name }) => [value, name])),
    );
    return { filter: { ...gathered, query: canonicalQuery(gathered.query) }, names, notes };
  });
}

function nameLeaf(leaf: QueryNode, known: ReadonlyMap<Facet, Map<string, KnownValue>>): QueryNode | null {
  if (leaf.kind !== "field" || !isFacet(leaf.field)) return leaf;
  const row = known.get(leaf.field)?.get(leaf.value);
  return row ? { kind: "field", field: leaf.field, value: row.value, span: leaf.span } : null;
}
