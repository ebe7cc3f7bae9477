import type { ArticleFilter } from "../../filters/article-filter";
import { withFacet } from "../../filters/article-filter";
import { FACET_NAMES, type Facet } from "../../filters/facets";
import { facetParts } from "../../filters/filter-query";
import { readField } from "../../filters/query/fields";
import { type FieldName, join, negate, type QueryNode } from "../../filters/query/syntax";

/** Conditions that are left out together when values are counted: those of a facet, the dates, read and saved, the words. */
export type ConditionGroup = Facet | "date" | "state" | "query";

/** One condition of a filter, and the filter without it. */
export type Condition = { group: ConditionGroup; node: QueryNode; without: ArticleFilter };

const NOWHERE = { start: 0, end: 0 };

function field(name: FieldName, value: string): QueryNode | null {
  const read = readField(name, value);
  return read.ok ? { kind: "field", ...read.field, span: NOWHERE } : null;
}

/** The conditions of a facet: the chosen values, and the excluded ones. */
function facetConditions(filter: ArticleFilter, facet: Facet): Condition[] {
  const { include, exclude } = filter.facets[facet];
  const anyOf = (values: string[]) => facetParts(facet, { include: values, exclude: [] })[0];
  const without = (chosen: ArticleFilter["facets"][Facet]) => withFacet(filter, facet, chosen);
  const [any, none] = [anyOf(include), anyOf(exclude)];
  return [
    ...(any ? [{ group: facet, node: any, without: without({ include: [], exclude }) }] : []),
    ...(none ? [{ group: facet, node: negate(none), without: without({ include, exclude: [] }) }] : []),
  ];
}

/** The conditions of a filter; articles must meet all of them. */
export function listConditions(filter: ArticleFilter): Condition[] {
  const { after, before, undated, read, saved, query } = filter;
  const conditions = FACET_NAMES.flatMap((facet) => facetConditions(filter, facet));
  const add = (group: ConditionGroup, node: QueryNode | null, without: Partial<ArticleFilter>) => {
    if (node) conditions.push({ group, node, without: { ...filter, ...without } });
  };
  if (after) add("date", field("after", after), { after: null });
  if (before) add("date", field("before", before), { before: null });
  if (undated) add("date", field("on", "unknown"), { undated: false });
  if (read !== null) add("state", field("is", read ? "read" : "unread"), { read: null });
  const kept = field("is", "saved");
  if (saved !== null && kept) add("state", saved ? kept : negate(kept), { saved: null });
  // words are one condition: searching for all at once is faster
  add("query", query, { query: null });
  return conditions;
}

/** With more words, dropping each is not tried. */
const MAX_TRIED = 8;

/** The filter without each part of its words, if there are several. */
export function withoutWords(filter: ArticleFilter): ArticleFilter[] {
  const { query } = filter;
  if (query?.kind !== "and" || query.of.length > MAX_TRIED) return [];
  return query.of.map((part) => ({
    ...filter,
    query: join(
      "and",
      query.of.filter((other) => other !== part),
    ),
  }));
}
