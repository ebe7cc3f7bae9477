import type { ArticleFilter } from "../../lib/filters/article-filter";
import { FACET_NAMES, type Facet } from "../../lib/filters/facets";
import { lengthRange } from "../../lib/filters/length";
import { nextPeriod, startOfPeriod } from "../../lib/filters/period";
import { readField } from "../../lib/filters/query/fields";
import { type Field, type FieldName, join, negate, type QueryNode } from "../../lib/filters/query/syntax";
import { searchRuns } from "../../lib/filters/search-runs";

// What a filter matches, article by article: slow, simple, and without the index. Tests compare the index with it.

const NOWHERE = { start: 0, end: 0 };

/** One condition as part of a query; empty if the field has no such value. */
function field(name: FieldName, value: string): QueryNode[] {
  const read = readField(name, value);
  return read.ok ? [{ kind: "field", ...read.field, span: NOWHERE }] : [];
}

/** A facet's conditions: one of the included values, and none of the excluded. */
function facetParts(facet: Facet, { include, exclude }: ArticleFilter["facets"][Facet]): QueryNode[] {
  const any = join(
    "or",
    include.flatMap((value) => field(facet, value)),
  );
  const none = exclude.flatMap((value) => field(facet, value)).map((one) => negate(one));
  return any ? [any, ...none] : none;
}

/**
 * A whole filter, except for its sort order, as one query.
 * @param except a facet to leave out, for counting its values
 * @returns null if nothing is filtered
 */
export function filterQuery(filter: ArticleFilter, except?: Facet): QueryNode | null {
  const { after, before, undated, read, saved, query } = filter;
  const parts = FACET_NAMES.filter((facet) => facet !== except).flatMap((facet) =>
    facetParts(facet, filter.facets[facet]),
  );
  if (read !== null) parts.push(...field("is", read ? "read" : "unread"));
  if (saved !== null) parts.push(...field("is", "saved").map((one) => (saved ? one : negate(one))));
  if (after) parts.push(...field("after", after));
  if (before) parts.push(...field("before", before));
  if (undated) parts.push(...field("on", "unknown"));
  // after the facets, so that parsing the printed query leaves in `query` what is in it now
  if (query) parts.push(query);
  return join("and", parts);
}

/** What filters look at of an article. Values are slugs and codes, as in addresses. */
export type ArticleFacts = {
  values: Record<Exclude<Facet, "length">, readonly string[]>;
  words: number;
  /** The start of the stated period, milliseconds since 1970; null if the date is not known. */
  publishedAt: number | null;
  read: boolean;
  saved: boolean;
  /** The stems of the headline and of the text, in order. */
  stems: readonly (readonly string[])[];
};

const holdsRun = (stems: readonly string[], run: readonly string[]): boolean =>
  stems.some((_, at) => run.every((stem, by) => stems[at + by] === stem));

/**
 * True if an article matches a query.
 * @param spellings other spellings of the words of the query, as for searchRuns
 */
export function matchArticle(
  query: QueryNode | null,
  article: ArticleFacts,
  spellings: (text: string) => readonly string[] = () => [],
): boolean {
  if (!query) return true;
  switch (query.kind) {
    case "and":
      return query.of.every((part) => matchArticle(part, article, spellings));
    case "or":
      return query.of.some((part) => matchArticle(part, article, spellings));
    case "not":
      return !matchArticle(query.of, article, spellings);
    case "field":
      return matchField(query, article);
    default:
      return searchRuns(query.text, spellings(query.text)).some((run) =>
        article.stems.some((stems) => holdsRun(stems, run)),
      );
  }
}

function isOfLength(words: number, length: string): boolean {
  const range = lengthRange(length);
  return range !== null && range.least <= words && words <= range.most;
}

function matchField(field: Field, article: ArticleFacts): boolean {
  const { publishedAt } = article;
  switch (field.field) {
    case "is":
      return field.value === "saved" ? article.saved : article.read === (field.value === "read");
    case "length":
      return isOfLength(article.words, field.value);
    case "after":
      return publishedAt !== null && publishedAt >= startOfPeriod(field.value);
    case "before":
      return publishedAt !== null && publishedAt < startOfPeriod(field.value);
    case "on": {
      if (field.value === "unknown") return publishedAt === null;
      const end = nextPeriod(field.value);
      if (publishedAt === null || publishedAt < startOfPeriod(field.value)) return false;
      return end === null || publishedAt < startOfPeriod(end);
    }
    default:
      return article.values[field.field].includes(field.value);
  }
}
