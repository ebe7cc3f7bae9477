import "server-only";
import { outletKey } from "../articles/outlet-key";
import { library } from "../db/client";
import { cachedByVersion } from "../db/versioned-cache";
import { crossScript, mayBeName } from "../entities/cross-script";
import { type ArticleFilter, printFilter } from "../filters/article-filter";
import { type EntityFacet, eachFacet, FACETS, type Facet, isFacet } from "../filters/facets";
import { gatherFacets } from "../filters/gather-facets";
import { inOwnSpelling } from "../filters/parse-filter";
import { mapLeaves } from "../filters/query/evaluate";
import type { QueryNode } from "../filters/query/syntax";
import { countryName } from "../text/country-name";
import { languageName } from "../text/language-name";
import { nameKey } from "../text/normalise";
import { topicLabel } from "../topics/subjects";

/** A value as the library has it, and the name that readers know it by. */
type Known = { value: string; name: string };

/** The filter's values with the names that readers know them by. */
export type NamedFilter = {
  filter: ArticleFilter;
  names: Record<Facet, Record<string, string>>;
  notes: string[];
};

/** What the library has under the values of a facet, which are slugs, or names as people write them. */
async function lookUp(facet: Facet, values: string[]): Promise<Map<string, Known>> {
  if (values.length === 0) return new Map();
  switch (facet) {
    case "genre":
    case "length":
      return new Map(values.map((value) => [value, { value, name: value }]));
    case "story":
      return match(values, await listStories(values), (value) => value);
    case "country":
      return match(values, await listCountries(values), (value) => value);
    case "language":
      return match(values, await listLanguages(values), (value) => value);
    case "topic": {
      const where = { OR: [{ slug: { in: values } }, { key: { in: values.map(nameKey) } }] };
      const topics = await library().topic.findMany({ where });
      const rows = topics.map((topic) => ({ value: topic.slug, name: topicLabel(topic), key: topic.key }));
      return match(values, rows, nameKey);
    }
    case "outlet": {
      // two questions that indexes answer; as one, with the names in a subselect, all outlets are gone through
      const [bySlug, byName] = await Promise.all([
        library().outlet.findMany({ where: { slug: { in: values } }, select: { slug: true, name: true } }),
        library().outletName.findMany({
          where: { key: { in: values.map(outletKey) } },
          select: { key: true, outlet: { select: { slug: true, name: true } } },
        }),
      ]);
      const rows = [
        ...bySlug.map(({ slug, name }) => ({ value: slug, name, key: "" })),
        ...byName.map(({ key, outlet }) => ({ value: outlet.slug, name: outlet.name, key })),
      ];
      return match(values, rows, outletKey);
    }
    default:
      return lookUpEntities(facet, values);
  }
}

/** Entities by slug, by the key that the lists give a name in either script, or else the most named that may be called so. */
async function lookUpEntities(facet: EntityFacet, values: string[]): Promise<Map<string, Known>> {
  const asked = values.map((value) => {
    const { keys, lookups } = crossScript(value);
    return { value, lookups, keys: [nameKey(value), ...keys.map(({ key }) => key)] };
  });
  const rows = await library().entity.findMany({
    where: {
      type: facet,
      OR: [
        { slug: { in: values } },
        { key: { in: asked.flatMap(({ keys }) => keys) } },
        { lookup: { in: asked.flatMap(({ lookups }) => lookups) } },
      ],
    },
    orderBy: [{ articles: "desc" }, { id: "asc" }],
  });
  const known = new Map<string, Known>();
  for (const { value, keys } of asked) {
    const row =
      rows.find(({ slug }) => slug === value) ??
      rows.find(({ key }) => keys.includes(key)) ??
      rows.find(({ key }) => mayBeName(value, { type: facet, key }));
    if (row) known.set(value, { value: row.slug, name: row.name });
  }
  return known;
}

/** Each value with the row of that slug, or else of that key. */
function match(
  values: string[],
  rows: (Known & { key?: string })[],
  keyOf: (value: string) => string,
): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const given of values) {
    const row = rows.find(({ value }) => value === given) ?? rows.find(({ key }) => key === keyOf(given));
    if (row) known.set(given, { value: row.value, name: row.name });
  }
  return known;
}

async function listLanguages(values: string[]): Promise<Known[]> {
  // one row of each: to look for distinct values is to read them all
  const used = await Promise.all(
    values.map((inLanguage) =>
      library().article.findFirst({ where: { inLanguage }, select: { inLanguage: true } }),
    ),
  );
  return used.flatMap((row) => (row ? [{ value: row.inLanguage, name: languageName(row.inLanguage) }] : []));
}

/** Stories by their slug, or by one that they had before they became part of another. */
async function listStories(values: string[]): Promise<(Known & { key: string })[]> {
  const where = { OR: [{ slug: { in: values } }, { aliases: { some: { slug: { in: values } } } }] };
  const stories = await library().story.findMany({ where, include: { aliases: true } });
  return stories.flatMap(({ slug, title, aliases }) => [
    { value: slug, name: title, key: "" },
    ...aliases.map((alias) => ({ value: slug, name: title, key: alias.slug })),
  ]);
}

async function listCountries(values: string[]): Promise<Known[]> {
  const used = await library().outlet.findMany({
    where: { country: { in: values } },
    distinct: ["country"],
    select: { country: true },
  });
  return used.flatMap(({ country }) => (country ? [{ value: country, name: countryName(country) }] : []));
}

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
 * Looks the filter's values up, by slug or by name, and puts slugs in their place. Those that the library does not know are taken
 * out of the filter, and a note names them.
 */
export function nameFilter(asked: ArticleFilter): Promise<NamedFilter> {
  return cachedByVersion(`names ${printFilter(asked)}`, async () => {
    const notes: string[] = [];
    const found = await Promise.all(
      FACETS.map(async (facet) => {
        const values = valuesIn(asked, facet);
        const known = await lookUp(facet, values);
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
      include: slugsOf(facet, asked.facets[facet].include),
      exclude: slugsOf(facet, asked.facets[facet].exclude),
    }));
    const query = asked.query && mapLeaves(asked.query, (leaf) => nameLeaf(leaf, known));
    const gathered = gatherFacets({ ...asked, facets, query });
    const names = eachFacet((facet) =>
      Object.fromEntries([...(known.get(facet)?.values() ?? [])].map(({ value, name }) => [value, name])),
    );
    return { filter: { ...gathered, query: inOwnSpelling(gathered.query) }, names, notes };
  });
}

function nameLeaf(leaf: QueryNode, known: ReadonlyMap<Facet, Map<string, Known>>): QueryNode | null {
  if (leaf.kind !== "field" || !isFacet(leaf.field) || leaf.field === "genre") return leaf;
  const row = known.get(leaf.field)?.get(leaf.value);
  return row ? { kind: "field", field: leaf.field, value: row.value, span: leaf.span } : null;
}
