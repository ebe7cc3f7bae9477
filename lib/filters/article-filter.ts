import { type Chosen, eachFacet, FACET_NAMES, type Facet, NOTHING_CHOSEN } from "./facets";
import { printQuery } from "./query/print-query";
import type { QueryNode } from "./query/syntax";

export const SORTS = ["newest", "oldest", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

/**
 * What a reader asks for: what was chosen in the rail and what was typed into the box, in one form whichever of the two it came
 * from. All of it narrows.
 */
export type ArticleFilter = {
  /**
   * The words, and what no facet can say, such as `topic:war OR grain`. Its places are those in its own spelling,
   * printQuery(query). Null: nothing.
   */
  query: QueryNode | null;
  facets: Record<Facet, Chosen>;
  /** Published on or after the start of this year, month or day. */
  after: string | null;
  /** Published before the start of this year, month or day. */
  before: string | null;
  /** Only articles whose date is not known. */
  undated: boolean;
  /** Only what this reader has read, or has not; null: both. */
  read: boolean | null;
  saved: boolean | null;
  sort: Sort;
};

export const NO_FILTER: ArticleFilter = {
  query: null,
  facets: eachFacet(() => NOTHING_CHOSEN),
  after: null,
  before: null,
  undated: false,
  read: null,
  saved: null,
  sort: "newest",
};

/** More values of one facet are no reader's choice, but an attempt to make the store work. */
export const MOST_VALUES = 50;

/**
 * The filter as a query string with its question mark, in one order of names; empty where nothing is filtered. What is left out
 * has a minus before its value, `topic=-sport`: no slug begins with one, and a facet keeps one name in forms and addresses.
 */
export function printFilter(filter: ArticleFilter): string {
  const query = new URLSearchParams();
  const words = printQuery(filter.query);
  if (words) query.set("q", words);
  for (const { name, value } of listValues(filter)) query.append(name, value);
  const text = query.toString();
  return text && `?${text}`;
}

/** All that the address says but for the words, as the fields of a form say it. */
export function listValues(filter: ArticleFilter): { name: string; value: string }[] {
  const { after, before, undated, read, saved, sort } = filter;
  const values: { name: string; value: string }[] = [];
  const add = (name: string, value: string | null | false) => {
    if (value) values.push({ name, value });
  };
  // a page prints some sixty addresses, most of them of filters that ask for little
  for (const name of FACET_NAMES) {
    for (const value of filter.facets[name].include) values.push({ name, value });
    for (const value of filter.facets[name].exclude) values.push({ name, value: `-${value}` });
  }
  add("is", read === null ? null : read ? "read" : "unread");
  add("is", saved === null ? null : saved ? "saved" : "-saved");
  add("after", after);
  add("before", before);
  add("on", undated && "unknown");
  add("sort", sort !== "newest" && sort);
  return values;
}

/** True where the filter leaves the whole library. */
export const isUnfiltered = (filter: ArticleFilter): boolean =>
  printFilter({ ...filter, sort: "newest" }) === "";

/** The filter with other values of one facet. */
export const withFacet = (filter: ArticleFilter, facet: Facet, chosen: Chosen): ArticleFilter => ({
  ...filter,
  facets: { ...filter.facets, [facet]: chosen },
});

const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
const without = (values: readonly string[], value: string): string[] => values.filter((one) => one !== value);

/** The filter with one value of a facet asked for, or asked for no more where it was. */
export function toggleValue(filter: ArticleFilter, facet: Facet, value: string): ArticleFilter {
  const { include, exclude } = filter.facets[facet];
  return withFacet(filter, facet, { include: toggled(include, value), exclude: without(exclude, value) });
}

/** The filter with one value of a facet left out, or left out no more where it was. */
export function toggleExcluded(filter: ArticleFilter, facet: Facet, value: string): ArticleFilter {
  const { include, exclude } = filter.facets[facet];
  return withFacet(filter, facet, { include: without(include, value), exclude: toggled(exclude, value) });
}

/** The filter with this value alone of a facet. */
export const onlyValue = (filter: ArticleFilter, facet: Facet, value: string): ArticleFilter =>
  withFacet(filter, facet, { include: [value], exclude: [] });
