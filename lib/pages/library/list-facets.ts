import "server-only";
import { isStored, readNames } from "../../db/facets/value-rows";
import type { Connection } from "../../db/statements";
import { cachedByVersion } from "../../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../../filters/article-filter";
import type { Facet } from "../../filters/facets";
import { LENGTHS } from "../../filters/length";
import { TOPIC_KINDS } from "../../index/articles/value-kinds";
import { countFacet, type ValueCount } from "../../index/count/count-facets";
import { findSubjectAbove } from "../../index/count/topic-tree";
import { TooCostly } from "../../index/match/filter-context";
import type { Matches } from "../../index/match/matches";
import { isForAll, withMatches } from "../../index/open-index";
import { countryName } from "../../text/country-name";
import { languageName } from "../../text/language-name";

/** The facets of the rail; so many values of each are shown, the chosen ones always. */
export const SHOWN = [
  ["topic", 60],
  ["story", 8],
  ["person", 6],
  ["organization", 6],
  ["place", 6],
  ["outlet", 12],
  ["country", 20],
  ["language", 20],
  ["genre", 10],
  ["length", 3],
] as const satisfies readonly (readonly [Facet, number])[];

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

/** The names of values that are codes. */
const NAMES: Partial<Record<Facet, (code: string) => string>> = {
  country: countryName,
  language: languageName,
  genre: (genre) => genre.charAt(0).toUpperCase() + genre.slice(1),
  length: lengthName,
};

function lengthName(length: string): string {
  if (length === "short") return "Short, under 400 words";
  return length === "long" ? "Long, 1,200 words and more" : "Medium, 400 to 1,199 words";
}

/** Counted values with what pages need to know of each. */
export function nameValues(
  connection: Connection,
  facet: Facet,
  values: readonly ValueCount[],
): FacetCount[] {
  const ofCode = NAMES[facet] ?? String;
  if (!isStored(facet))
    return values.map(({ value, articles }) => ({
      value: String(value),
      name: ofCode(String(value)),
      code: null,
      articles,
    }));
  const numbers = values.flatMap(({ value }) => (typeof value === "number" ? value : []));
  const names = readNames(connection, facet, numbers);
  return values.flatMap(({ value, articles }) => {
    const named = names.get(Number(value));
    return named ? [{ ...named, articles }] : [];
  });
}

/** The most first, within one count by name, and subjects before keywords. What is chosen stays where it stood. */
export const inOrder = (values: FacetCount[]): FacetCount[] =>
  values.sort(
    (a, b) =>
      Number(b.code !== null) - Number(a.code !== null) ||
      b.articles - a.articles ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );

/** The subjects above the keywords among counted topics. */
function placeKeywords(
  { context }: Matches,
  counted: readonly ValueCount[],
  connection: Connection,
): FacetCount[] {
  const above = counted.map((one) => {
    const keyword = context.topicKinds.kindOf(Number(one.value)) === TOPIC_KINDS.keyword;
    return { ...one, above: keyword ? findSubjectAbove(context, Number(one.value)) : 0 };
  });
  const numbers = counted.map(({ value }) => Number(value));
  const names = readNames(connection, "topic", [...new Set([...numbers, ...above.map((one) => one.above)])]);
  return above.flatMap((one) => {
    const named = names.get(Number(one.value));
    return named ? [{ ...named, articles: one.articles, under: names.get(one.above)?.value ?? null }] : [];
  });
}

const sortLengths = (values: FacetCount[]): FacetCount[] =>
  LENGTHS.flatMap((length) => values.filter(({ value }) => value === length));

/** All facets of the rail, counted and named, at one moment of the library. */
export const countFacets = (matches: Matches, connection: Connection): FacetList[] =>
  SHOWN.map(([facet, most]) => {
    const { values } = countFacet(matches, facet, most);
    if (facet === "topic") return { facet, values: inOrder(placeKeywords(matches, values, connection)) };
    const named = nameValues(connection, facet, values);
    // lengths stand from short to long, whatever they count
    if (facet === "length") return { facet, values: sortLengths(named) };
    return { facet, values: inOrder(named) };
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
