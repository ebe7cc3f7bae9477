import type { ArticleFilter } from "../../filters/article-filter";
import { withFacet } from "../../filters/article-filter";
import { FACET_NAMES, type Facet } from "../../filters/facets";
import { readField } from "../../filters/query/fields";
import { type FieldName, join, negate, type QueryNode } from "../../filters/query/syntax";

/** Groups of conditions that are ignored when their own values are counted: each facet, the dates, what the reader has read or saved. */
export type ConditionGroup = Facet | "date" | "state" | "query";

/** One condition of a filter, and the filter without it. */
export type Condition = { group: ConditionGroup; node: QueryNode; without: ArticleFilter };

const NOWHERE = { start: 0, end: 0 };

function field(name: FieldName, value: string): QueryNode | null {
  const read = readField(name, value);
  return read.ok ? { kind: "field", ...read.field, span: NOWHERE } : null;
}

/** The included values of a facet as one condition, and the excluded ones as another. */
function facetConditions(filter: ArticleFilter, facet: Facet): Condition[] {
  const { include, exclude } = filter.facets[facet];
  const anyOf = (values: string[]) =>
    join(
      "or",
      values.flatMap((value) => field(facet, value) ?? []),
    );
  const without = (chosen: ArticleFilter["facets"][Facet]) => withFacet(filter, facet, chosen);
  const [any, none] = [anyOf(include), anyOf(exclude)];
  return [
    ...(any ? [{ group: facet, node: any, without: without({ include: [], exclude }) }] : []),
    ...(none ? [{ group: facet, node: negate(none), without: without({ include, exclude: [] }) }] : []),
  ];
}

/** The conditions of a filter; its articles meet all of them. */
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
  const isSaved = field("is", "saved");
  if (saved !== null && isSaved) add("state", saved ? isSaved : negate(isSaved), { saved: null });
  // the query as a whole: the store searches for all of it faster than for part after part
  add("query", query, { query: null });
  return conditions;
}

/** The maximum number of parts of a query that are tried without one another. */
const MAX_TRIED = 8;

/** The filter without each of the parts of its query, if there are several. */
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
