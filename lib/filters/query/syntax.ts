import type { Facet } from "../facets";
import type { Problem } from "../problem";

/** A part of the text of a query: UTF-16 offsets, end exclusive. */
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

/** Search words: a term is one word, a phrase consecutive words. The text is as written, without unseen characters. */
export type WordsNode = { kind: "term" | "phrase"; text: string; span: Span };
export type FieldNode = { kind: "field"; span: Span } & Field;

/**
 * A query. It is flat: there is no "and" directly in an "and", no "or" in an "or" and no "not" of a "not"; an "and" or "or" has two
 * parts at least. Terms and phrases contain at least one word.
 */
export type QueryNode =
  | WordsNode
  | FieldNode
  | { kind: "not"; of: QueryNode; span: Span }
  | { kind: "and" | "or"; of: readonly QueryNode[]; span: Span };

/** What is wrong with a query. `suggestion`, if there is one, can replace the text from start to end. */
export type QueryNote = { problem: Problem; start: number; end: number; suggestion: string | null };

/** What a text was parsed as (null: nothing to filter by), with notes on what could not be used. */
export type ParsedQuery = { node: QueryNode | null; notes: QueryNote[] };

/** The text of a query with a note's suggestion applied. */
export const applySuggestion = (text: string, { start, end, suggestion }: QueryNote): string =>
  suggestion === null ? text : text.slice(0, start) + suggestion + text.slice(end);

/** Parts under one "and" or "or", flattened; null if there are none. */
export function join(kind: "and" | "or", parts: readonly QueryNode[]): QueryNode | null {
  const of = parts.flatMap((part) => (part.kind === kind ? part.of : [part]));
  const [first] = of;
  if (!first || of.length === 1) return first ?? null;
  return { kind, of, span: { start: first.span.start, end: of.at(-1)?.span.end ?? first.span.end } };
}

/** The negation of a part. */
export const negate = (of: QueryNode, start: number = of.span.start): QueryNode =>
  of.kind === "not" ? of.of : { kind: "not", of, span: { start, end: of.span.end } };
