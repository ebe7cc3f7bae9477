import type { ArticleFilter } from "./article-filter";
import { FACET_NAMES, type Facet } from "./facets";
import { readField } from "./query/fields";
import { printQuery } from "./query/print-query";
import { type FieldName, join, negate, type QueryNode } from "./query/syntax";

const NOWHERE = { start: 0, end: 0 };

/** One condition as a part of a query; none where the value is no value of the field. */
function field(name: FieldName, value: string): QueryNode[] {
  const read = readField(name, value);
  return read.ok ? [{ kind: "field", ...read.field, span: NOWHERE }] : [];
}

/** What a facet asks: one of these, and none of those. */
export function facetParts(facet: Facet, { include, exclude }: ArticleFilter["facets"][Facet]): QueryNode[] {
  const any = join(
    "or",
    include.flatMap((value) => field(facet, value)),
  );
  const none = exclude.flatMap((value) => field(facet, value)).map((one) => negate(one));
  return any ? [any, ...none] : none;
}

/**
 * A whole filter but for its order as one query: what is evaluated, and, printed, what a saved filter or a feed says it holds.
 * @param except a facet that is left out, where its own values are counted
 * @returns null where nothing is filtered
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
  // behind the facets: what stays in the words stays there when the text is read again
  if (query) parts.push(query);
  return join("and", parts);
}

/** A whole filter but for its order in the language of the box. Reading it gives the filter again, within the box's bounds. */
export const printAsQuery = (filter: ArticleFilter): string => printQuery(filterQuery(filter));
