import type { Facet } from "../facets";

/** Where something stands in the text of a query: UTF-16 offsets, end exclusive. */
export type Span = { start: number; end: number };

export const DATE_FIELDS = ["before", "after", "on"] as const;
export type DateField = (typeof DATE_FIELDS)[number];

export const STATES = ["read", "unread", "saved"] as const;
export type ReadState = (typeof STATES)[number];

/**
 * One condition on an article. A facet's value is in the spelling of its `parse`, or else a slug or a name as written, to be looked
 * up later. A date is ISO 8601 cut to a year, month or day; `on` can also be "unknown", for articles without a date.
 */
export type Field =
  | { field: Facet; value: string }
  | { field: DateField; value: string }
  | { field: "is"; value: ReadState };

export type FieldName = Field["field"];

/** Words to be found: a term is one word, a phrase words that follow one another. The text is as it was written, cleaned. */
export type WordsNode = { kind: "term" | "phrase"; text: string; span: Span };
export type FieldNode = { kind: "field"; span: Span } & Field;

/**
 * What a query asks. In this form it is flat: no "and" directly in an "and", no "or" in an "or", each of two parts or
 * more, and no "not" of a "not". Terms and phrases hold a word at least.
 */
export type QueryNode =
  | WordsNode
  | FieldNode
  | { kind: "not"; of: QueryNode; span: Span }
  | { kind: "and" | "or"; of: readonly QueryNode[]; span: Span };

/** A mistake in plain words. `suggestion`, where there is one, takes the place of start to end. */
export type QueryNote = { message: string; start: number; end: number; suggestion: string | null };

/** What was understood of a query (null: nothing to filter by), and what was not. */
export type ParsedQuery = { node: QueryNode | null; notes: QueryNote[] };

/** The query with a note's suggestion in place of what it is about. */
export const applySuggestion = (text: string, { start, end, suggestion }: QueryNote): string =>
  suggestion === null ? text : text.slice(0, start) + suggestion + text.slice(end);

/** Parts under one "and" or "or", in the flat form; null where there are none. */
export function join(kind: "and" | "or", parts: readonly QueryNode[]): QueryNode | null {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [first] = of;
  if (!first || of.length === 1) return first ?? null;
  return { kind, of, span: { start: first.span.start, end: of.at(-1)?.span.end ?? first.span.end } };
}

/** The opposite of a part, in the flat form. */
export const negate = (of: QueryNode, start: number = of.span.start): QueryNode =>
  of.kind === "not" ? of.of : { kind: "not", of, span: { start, end: of.span.end } };
