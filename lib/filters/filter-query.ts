import type { ArticleFilter } from "./article-filter";
import { FACET_NAMES, type Facet } from "./facets";
import { readField } from "./query/fields";
import { printQuery } from "./query/print-query";
import { type FieldName, join, negate, type QueryNode } from "./query/syntax";

const NOWHERE = { start: 0, end: 0 };

/** One condition as part of a query; empty if the field has no such value. */
function field(name: FieldName, value: string): QueryNode[] {
  const read = readField(name, value);
  return read.ok ? [{ kind: "field", ...read.field, span: NOWHERE }] : [];
}

/** A facet's conditions: one of the included values, and none of the excluded. */
export function facetParts(facet: Facet, { include, exclude }: ArticleFilter["facets"][Facet]): QueryNode[] {
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

/** A whole filter, except for its sort order, as text for the search box. Parsing it gives the same filter, unless it is too long. */
export const printAsQuery = (filter: ArticleFilter): string => printQuery(filterQuery(filter));
