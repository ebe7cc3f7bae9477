import { parseArticleDate } from "../articles/date";

/** What a reader asks for. Values of one facet are alternatives; the facets narrow each other. */
export type ArticleFilter = {
  /** Search words, with "phrases". */
  q: string;
  topic: string[];
  person: string[];
  organization: string[];
  place: string[];
  outlet: string[];
  language: string[];
  /** Published on or after the start of this year, month or day. */
  after: string | null;
  /** Published before the start of this year, month or day. */
  before: string | null;
  sort: "newest" | "oldest";
};

export const FACETS = ["topic", "person", "organization", "place", "outlet", "language"] as const;
export type Facet = (typeof FACETS)[number];

/** The facets whose values are entities. */
export const ENTITY_FACETS = ["person", "organization", "place"] as const satisfies Facet[];
export type EntityFacet = (typeof ENTITY_FACETS)[number];
export const isEntityFacet = (facet: Facet): facet is EntityFacet =>
  ENTITY_FACETS.some((one) => one === facet);

export const NO_FILTER: ArticleFilter = {
  q: "",
  topic: [],
  person: [],
  organization: [],
  place: [],
  outlet: [],
  language: [],
  after: null,
  before: null,
  sort: "newest",
};

/** More values of one facet, or longer words, are no reader's choice, but an attempt to make the store work. */
const MOST_VALUES = 50;
const LONGEST_WORDS = 300;

/** A query string's values, as the framework hands them to a page. */
export type QueryValues = Record<string, string | string[] | undefined>;

/**
 * Reads a query string. It never fails: what cannot be used is dropped, and a note in plain words says so.
 * @returns the filter, and the notes to show above the list
 */
export function parseFilter(values: QueryValues): { filter: ArticleFilter; notes: string[] } {
  const notes: string[] = [];
  const all = (name: string) => [values[name] ?? []].flat().map(clean);
  const last = (name: string) => all(name).at(-1) ?? "";
  const many = (facet: Facet) => {
    const given = [...new Set(all(facet).filter(Boolean))];
    if (given.length > MOST_VALUES)
      notes.push(`Only the first ${MOST_VALUES} values of “${facet}” are used.`);
    return given.slice(0, MOST_VALUES);
  };
  const day = (name: "after" | "before") => {
    const text = last(name);
    const date = text ? parseArticleDate(text, Number.MAX_SAFE_INTEGER) : null;
    if (text && !date)
      notes.push(`“${shown(text)}” is no date, so “${name}” is ignored. Write 2016, 2016-05 or 2016-05-31.`);
    return date ? date.iso.slice(0, 10) : null;
  };
  const sort = last("sort");
  if (sort && sort !== "newest" && sort !== "oldest")
    notes.push(`“${shown(sort)}” is no order: newest first is used.`);
  const words = last("q");
  if (words.length > LONGEST_WORDS)
    notes.push(`Only the first ${LONGEST_WORDS} characters of the search words are used.`);
  return {
    filter: {
      q: words.slice(0, LONGEST_WORDS),
      topic: many("topic"),
      person: many("person"),
      organization: many("organization"),
      place: many("place"),
      outlet: many("outlet"),
      language: many("language"),
      after: day("after"),
      before: day("before"),
      sort: sort === "oldest" ? "oldest" : "newest",
    },
    notes,
  };
}

/** The filter as a query string with its question mark, in one order of names; empty where nothing is filtered. */
export function printFilter(filter: ArticleFilter): string {
  const query = new URLSearchParams();
  if (filter.q) query.set("q", filter.q);
  for (const facet of FACETS) for (const value of filter[facet]) query.append(facet, value);
  if (filter.after) query.set("after", filter.after);
  if (filter.before) query.set("before", filter.before);
  if (filter.sort !== "newest") query.set("sort", filter.sort);
  const text = query.toString();
  return text && `?${text}`;
}

/** The filter with one value of a facet added where it was missing, or taken out where it was there. */
export function toggleValue(filter: ArticleFilter, facet: Facet, value: string): ArticleFilter {
  const values = filter[facet];
  return {
    ...filter,
    [facet]: values.includes(value) ? values.filter((one) => one !== value) : [...values, value],
  };
}

/** True where the filter leaves the whole library. */
export const isUnfiltered = (filter: ArticleFilter): boolean =>
  printFilter({ ...filter, sort: "newest" }) === "";

/** Without control and direction characters, which would let a value disguise itself where it is shown. */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
