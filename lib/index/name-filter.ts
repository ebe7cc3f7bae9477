import "server-only";
import { findNames } from "../db/facets/find-names";
import { type KnownValue, lookUpValues } from "../db/facets/look-up-values";
import { readNames } from "../db/facets/value-rows";
import { cachedByVersion } from "../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../filters/article-filter";
import { eachFacet, FACET_NAMES, type Facet, isFacet, isStored } from "../filters/facets";
import { gatherFacets } from "../filters/gather-facets";
import { canonicalQuery } from "../filters/parse-filter";
import { quoted } from "../filters/query/fields";
import { mapLeaves } from "../filters/query/leaves";
import type { QueryNode } from "../filters/query/syntax";
import { interfaceLocale } from "../messages/interface-language";
import { t } from "../messages/t";
import { openIndex } from "./open-index";

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

/** How many near names a note lists. */
const MAX_NEAR = 3;

/** Names of a facet's values that contain an unknown one, or else one of its words. */
async function listNear(facet: Facet, value: string): Promise<string[]> {
  if (!isStored(facet)) return [];
  const { connection } = await openIndex();
  const words = value.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  const found = [value, ...words]
    .map((text) => findNames(connection, facet, text))
    .find(({ length }) => length);
  const names = readNames(connection, facet, (found ?? []).slice(0, MAX_NEAR));
  return [...names.values()].map(({ name }) => name);
}

async function noteUnknown(facet: Facet, value: string): Promise<string> {
  const near = await listNear(facet, value);
  return t(near.length > 0 ? "filters.unknownButNear" : "filters.unknown", {
    facet: t(`filters.facet.${facet}.one`),
    value: quoted(value),
    near: new Intl.ListFormat(interfaceLocale(), { type: "unit" }).format(
      near.map((name) => t("filters.quoted", { words: name })),
    ),
  });
}

/**
 * Looks up a filter's values by slug or by name and replaces them by slugs. A value that the library does not know stays, and so matches
 * nothing; a note says so, and names near ones.
 */
export function nameFilter(filter: ArticleFilter): Promise<NamedFilter> {
  return cachedByVersion(`names ${printFilter(filter)}`, async () => {
    const notes: string[] = [];
    const found = await Promise.all(
      FACET_NAMES.map(async (facet) => {
        const values = valuesIn(filter, facet);
        const known = await lookUpValues(facet, values);
        for (const value of values) if (!known.has(value)) notes.push(await noteUnknown(facet, value));
        return [facet, known] as const;
      }),
    );
    const known = new Map(found);
    const slugsOf = (facet: Facet, values: string[]) => [
      ...new Set(values.map((value) => known.get(facet)?.get(value)?.value ?? value)),
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

function nameLeaf(leaf: QueryNode, known: ReadonlyMap<Facet, Map<string, KnownValue>>): QueryNode {
  if (leaf.kind !== "field" || !isFacet(leaf.field)) return leaf;
  const row = known.get(leaf.field)?.get(leaf.value);
  return row ? { kind: "field", field: leaf.field, value: row.value, span: leaf.span } : leaf;
}
