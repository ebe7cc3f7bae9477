import { type ArticleFilter, MAX_VALUES, withFacet } from "./article-filter";
import { type Facet, isFacet } from "./facets";
import { nextPeriod, startOfPeriod } from "./period";
import { type FieldNode, join, type QueryNode } from "./query/syntax";

/**
 * Moves those conditions of a query to the facets that facets can express, so that a filter is the same whether it was typed or
 * chosen, facet counts take it into account, and each value can be removed separately. Only the parts of a top-level "and" are
 * moved: `outlet:sana`, `topic:a OR topic:b` if no topic is chosen yet, `-topic:sport`, dates, states.
 */
export function gatherFacets(filter: ArticleFilter): ArticleFilter {
  const { query } = filter;
  const parts = query?.kind === "and" ? query.of : query ? [query] : [];
  const rest: QueryNode[] = [];
  let gathered = filter;
  for (const part of parts) {
    const next = part.kind === "not" ? takeExcluded(gathered, part.of) : takeIncluded(gathered, part);
    if (next) gathered = next;
    else rest.push(part);
  }
  return { ...gathered, query: join("and", rest) };
}

const isField = (node: QueryNode): node is FieldNode => node.kind === "field";

/** The value of a facet's field, or the values of an OR of fields of one facet; null for anything else. */
function valuesOf(node: QueryNode): { facet: Facet; values: string[] } | null {
  const fields = node.kind === "or" ? node.of.filter(isField) : isField(node) ? [node] : [];
  const [first] = fields;
  if (!first || (node.kind === "or" && fields.length < node.of.length)) return null;
  const facet = first.field;
  if (!isFacet(facet) || fields.some((other) => other.field !== facet)) return null;
  // in an address, a minus would exclude the value
  if (fields.some(({ value }) => value.startsWith("-"))) return null;
  return { facet, values: [...new Set(fields.map(({ value }) => value))] };
}

/** The filter with a part of its query in a facet; null if no facet can express it. */
function takeIncluded(filter: ArticleFilter, part: QueryNode): ArticleFilter | null {
  const chosen = valuesOf(part);
  if (!chosen) return isField(part) ? takeField(filter, part) : null;
  const { facet, values } = chosen;
  const { include, exclude } = filter.facets[facet];
  const same = include.length === values.length && values.every((value) => include.includes(value));
  if (same) return filter;
  // the values of a facet are alternatives, and these would have to hold together
  if (include.length > 0 || values.length + exclude.length > MAX_VALUES) return null;
  return withFacet(filter, facet, { include: values, exclude });
}

function takeExcluded(filter: ArticleFilter, part: QueryNode): ArticleFilter | null {
  const chosen = valuesOf(part);
  if (!chosen) return isField(part) && part.field === "is" ? takeState(filter, part.value, false) : null;
  const { include, exclude } = filter.facets[chosen.facet];
  const both = [...new Set([...exclude, ...chosen.values])];
  if (include.length + both.length > MAX_VALUES) return null;
  return withFacet(filter, chosen.facet, { include, exclude: both });
}

function takeState(filter: ArticleFilter, state: "read" | "unread" | "saved", holds: boolean) {
  const name = state === "saved" ? "saved" : "read";
  const wanted = state === "unread" ? !holds : holds;
  if (filter[name] === wanted) return filter;
  return filter[name] === null ? { ...filter, [name]: wanted } : null;
}

const laterOf = (a: string | null, b: string): string =>
  a !== null && startOfPeriod(a) >= startOfPeriod(b) ? a : b;
const earlierOf = (a: string | null, b: string): string =>
  a !== null && startOfPeriod(a) <= startOfPeriod(b) ? a : b;

function takeField(filter: ArticleFilter, part: FieldNode): ArticleFilter | null {
  const { after, before } = filter;
  switch (part.field) {
    case "is":
      return takeState(filter, part.value, true);
    case "after":
      return { ...filter, after: laterOf(after, part.value) };
    case "before":
      return { ...filter, before: earlierOf(before, part.value) };
    case "on": {
      if (part.value === "unknown") return { ...filter, undated: true };
      const end = nextPeriod(part.value);
      return {
        ...filter,
        after: laterOf(after, part.value),
        before: end === null ? before : earlierOf(before, end),
      };
    }
    default:
      return null;
  }
}
