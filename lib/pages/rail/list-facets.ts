import "server-only";
import { codeName } from "../../db/facets/code-name";
import { readNames } from "../../db/facets/value-rows";
import type { Connection } from "../../db/statements";
import { cachedByVersion } from "../../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../../filters/article-filter";
import { FACET_NAMES, FACETS, type Facet, sourceOf, typeNumber } from "../../filters/facets";
import { isLengthName } from "../../filters/length";
import { countFacet, type ValueCount } from "../../index/count/count-facets";
import { findSubjectAbove } from "../../index/count/topic-tree";
import { TooCostly } from "../../index/match/filter-context";
import type { Matches } from "../../index/match/matches";
import { isForAll, withMatches } from "../../index/open-index";
import { t } from "../../messages/t";

/** A value of a facet, with the number of articles that it matches within the rest of the filter. */
export type FacetCount = {
  value: string;
  name: string;
  code: string | null;
  articles: number;
  /** The subject that a keyword is listed under, by its value. */
  under?: string | null;
};
export type FacetList = { facet: Facet; values: FacetCount[] };

/** What lists call a value that is a code: "Opinion", "Short, under 400 words". */
function listName(facet: Parameters<typeof codeName>[0], value: string): string {
  if (facet === "length" && isLengthName(value)) return t(`filters.lengthInWords.${value}`);
  const name = codeName(facet, value);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Counted values with their names. */
export function nameValues(
  connection: Connection,
  facet: Facet,
  values: readonly ValueCount[],
): FacetCount[] {
  const source = sourceOf(facet);
  if (source.kind !== "row" && source.kind !== "rows")
    return values.map(({ value, articles }) => ({
      value: String(value),
      name: listName(source.facet, String(value)),
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

/** Counted topics with their names, and the subject of each keyword. */
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

/** The values of all facets, counted and named, at one moment of the library. */
export const countFacets = (matches: Matches, connection: Connection): FacetList[] =>
  FACET_NAMES.map((facet) => {
    const { values } = countFacet(matches, facet, FACETS[facet].rail.counted);
    const named =
      facet === "topic" ? placeKeywords(matches, values, connection) : nameValues(connection, facet, values);
    return { facet, values: inOrder(facet, named) };
  });

/**
 * The values of all facets with their counts, each over the articles that match the rest of the filter. Empty if the search took
 * too long, of which the list has a note.
 * @param reader the reader whose marks `is:read` and `is:saved` refer to
 */
export function listFacets(filter: ArticleFilter, reader: string | null): Promise<FacetList[]> {
  const make = () => withMatches(filter, reader, countFacets).catch(noneWhereTooCostly);
  return isForAll(filter) ? cachedByVersion(`facets ${printFilter(filter)}`, make) : make();
}

function noneWhereTooCostly(error: unknown): FacetList[] {
  if (error instanceof TooCostly) return [];
  throw error;
}
