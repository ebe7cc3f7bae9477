import { type Chosen, eachFacet, FACET_NAMES, type Facet, NOTHING_CHOSEN } from "./facets";
import { printQuery } from "./query/print-query";
import type { QueryNode } from "./query/syntax";

export const SORTS = ["newest", "oldest", "relevance"] as const;
export type Sort = (typeof SORTS)[number];

/** What a reader filters by, in one form whether it was chosen in the rail or typed into the search box. All of it must hold. */
export type ArticleFilter = {
  /**
   * Search words, and conditions that no facet can express, such as `topic:war OR grain`. Its spans refer to its canonical
   * spelling, printQuery(query).
   */
  query: QueryNode | null;
  facets: Record<Facet, Chosen>;
  /** Published at or after the start of this year, month or day. */
  after: string | null;
  /** Published before the start of this year, month or day. */
  before: string | null;
  /** Only articles without a known date. */
  undated: boolean;
  /** Only articles that the reader has read, or has not; null: both. */
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

/** The maximum number of values of one facet: no reader chooses more, but a client that wants to tie up the store could. */
export const MAX_VALUES = 50;

/**
 * The filter as a query string with its question mark, with its parameters in a fixed order; empty if nothing is filtered. An
 * excluded value has a minus, `topic=-sport`: no slug begins with one, and a facet needs only one name in forms and addresses.
 */
export function printFilter(filter: ArticleFilter): string {
  const query = new URLSearchParams();
  const words = printQuery(filter.query);
  if (words) query.set("q", words);
  for (const { name, value } of listValues(filter)) query.append(name, value);
  const text = query.toString();
  return text && `?${text}`;
}

/** All of the filter except its query, as parameters of an address or hidden fields of a form. */
export function listValues(filter: ArticleFilter): { name: string; value: string }[] {
  const { after, before, undated, read, saved, sort } = filter;
  const values: { name: string; value: string }[] = [];
  const add = (name: string, value: string | null | false) => {
    if (value) values.push({ name, value });
  };
  // pushed one by one for speed: a page prints some sixty addresses
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

/** True if the filter matches the whole library. */
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

/** The filter with one value of a facet included, or no longer included if it was. */
export function toggleValue(filter: ArticleFilter, facet: Facet, value: string): ArticleFilter {
  const { include, exclude } = filter.facets[facet];
  return withFacet(filter, facet, { include: toggled(include, value), exclude: without(exclude, value) });
}

/** The filter with one value of a facet excluded, or no longer excluded if it was. */
export function toggleExcluded(filter: ArticleFilter, facet: Facet, value: string): ArticleFilter {
  const { include, exclude } = filter.facets[facet];
  return withFacet(filter, facet, { include: without(include, value), exclude: toggled(exclude, value) });
}

/** The filter with this as the only value of a facet. */
export const onlyValue = (filter: ArticleFilter, facet: Facet, value: string): ArticleFilter =>
  withFacet(filter, facet, { include: [value], exclude: [] });
