import { type ArticleFilter, MAX_VALUES, withFacet } from "./article-filter";
import { type Facet, isFacet } from "./facets";
import { nextPeriod, startOfPeriod } from "./period";
import { type FieldNode, join, type QueryNode } from "./query/syntax";

/**
 * Takes out of a query what the facets can say and puts it there, so that a filter is the same whether it was typed or chosen,
 * counts take account of it as of every facet, and each value can be removed by itself. What must hold in full is looked at
 * part by part: `outlet:sana`, `topic:a OR topic:b` where no topic is chosen yet, `-topic:sport`, dates, states. The rest stays.
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

/** A field's value or values of one facet under an OR; null for anything else. */
function valuesOf(node: QueryNode): { facet: Facet; values: string[] } | null {
  const fields = node.kind === "or" ? node.of.filter(isField) : isField(node) ? [node] : [];
  const [first] = fields;
  if (!first || (node.kind === "or" && fields.length < node.of.length)) return null;
  const facet = first.field;
  if (!isFacet(facet) || fields.some((other) => other.field !== facet)) return null;
  // in an address a minus leaves out
  if (fields.some(({ value }) => value.startsWith("-"))) return null;
  return { facet, values: [...new Set(fields.map(({ value }) => value))] };
}

/** The filter with a part that must hold put into a facet; null where no facet can say it. */
function takeIncluded(filter: ArticleFilter, part: QueryNode): ArticleFilter | null {
  const chosen = valuesOf(part);
  if (!chosen) return isField(part) ? takeField(filter, part) : null;
  const { facet, values } = chosen;
  const { include, exclude } = filter.facets[facet];
  const same = include.length === values.length && values.every((value) => include.includes(value));
  if (same) return filter;
  // two parts that must both hold are not alternatives
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
