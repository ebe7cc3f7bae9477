import "server-only";
import { readNames } from "../../db/facets/value-rows";
import type { Connection } from "../../db/statements";
import { cachedByVersion } from "../../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../../filters/article-filter";
import { FACET_NAMES, FACETS, type Facet, sourceOf, typeNumber } from "../../filters/facets";
import { countFacet, type ValueCount } from "../../index/count/count-facets";
import { findSubjectAbove } from "../../index/count/topic-tree";
import { TooCostly } from "../../index/match/filter-context";
import type { Matches } from "../../index/match/matches";
import { isForAll, withMatches } from "../../index/open-index";

/** One value of a facet, with the number of articles that choosing it leaves. */
export type FacetCount = {
  value: string;
  name: string;
  code: string | null;
  articles: number;
  /** Of a keyword: the subject under which it stands, by its value. */
  under?: string | null;
};
export type FacetList = { facet: Facet; values: FacetCount[] };

/** Counted values with what pages need to know of each. */
export function nameValues(
  connection: Connection,
  facet: Facet,
  values: readonly ValueCount[],
): FacetCount[] {
  const source = sourceOf(facet);
  if (source.kind !== "row" && source.kind !== "rows")
    return values.map(({ value, articles }) => ({
      value: String(value),
      name: source.name(String(value)),
      code: null,
      articles,
    }));
  const numbers = values.flatMap(({ value }) => (typeof value === "number" ? value : []));
  const names = readNames(connection, source.facet, numbers);
  return values.flatMap(({ value, articles }) => {
    const named = names.get(Number(value));
    return named ? [{ ...named, articles }] : [];
  });
}

/** Values in the facet's own order, or else those with most articles first, then by name, with subjects before keywords. */
export function inOrder(facet: Facet, values: FacetCount[]): FacetCount[] {
  const source = sourceOf(facet);
  const order = "order" in source ? source.order : null;
  if (order) return order.flatMap((one) => values.filter(({ value }) => value === one));
  return values.sort(
    (a, b) =>
      Number(b.code !== null) - Number(a.code !== null) ||
      b.articles - a.articles ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

const KEYWORD = typeNumber("topics", "keyword");

/** The subjects above the keywords among counted topics. */
function placeKeywords(
  { context }: Matches,
  counted: readonly ValueCount[],
  connection: Connection,
): FacetCount[] {
  const above = counted.map((one) => {
    const keyword = context.rowTypes.topics.typeOf(Number(one.value)) === KEYWORD;
    return { ...one, above: keyword ? findSubjectAbove(context, Number(one.value)) : 0 };
  });
  const numbers = counted.map(({ value }) => Number(value));
  const names = readNames(connection, "topic", [...new Set([...numbers, ...above.map((one) => one.above)])]);
  return above.flatMap((one) => {
    const named = names.get(Number(one.value));
    return named ? [{ ...named, articles: one.articles, under: names.get(one.above)?.value ?? null }] : [];
  });
}

/** All facets of the rail, counted and named, at one moment of the library. */
export const countFacets = (matches: Matches, connection: Connection): FacetList[] =>
  FACET_NAMES.map((facet) => {
    const { values } = countFacet(matches, facet, FACETS[facet].rail.counted);
    const named =
      facet === "topic" ? placeKeywords(matches, values, connection) : nameValues(connection, facet, values);
    return { facet, values: inOrder(facet, named) };
  });

/**
 * The facets' values with their counts: each over the articles that all other facets leave. None where the search for the
 * filter's words took too long, which the list says.
 * @param reader whose marks the filter means
 */
export function listFacets(filter: ArticleFilter, reader: string | null): Promise<FacetList[]> {
  const make = () => withMatches(filter, reader, countFacets).catch(noneWhereTooCostly);
  return isForAll(filter) ? cachedByVersion(`facets ${printFilter(filter)}`, make) : make();
}

function noneWhereTooCostly(error: unknown): FacetList[] {
  if (error instanceof TooCostly) return [];
  throw error;
}
