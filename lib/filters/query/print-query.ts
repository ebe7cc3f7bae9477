import { findField } from "./fields";
import { MAX_DEPTH } from "./read-query";
import type { FieldName, QueryNode } from "./syntax";
import { cleanText } from "./tokens";

const QUOTING = /["“”„«»＂]/g;
/** A value that needs no quotation marks: it has no space and no character of the grammar. */
const PLAIN_VALUE = /^[^\s"“”„«»＂()\-\u2212][^\s"“”„«»＂()]*$/u;

const quote = (text: string): string => `"${cleanText(text.replace(QUOTING, " "))}"`;

/** A field with its value, in quotation marks if it needs them. */
export const printField = (field: FieldName, value: string): string =>
  `${field}:${PLAIN_VALUE.test(value) && cleanText(value) === value ? value : quote(value)}`;

/** True if a word is parsed as that word, and as nothing else. */
function isPlainWord(text: string): boolean {
  if (!PLAIN_VALUE.test(text) || cleanText(text) !== text || /^(?:OR|AND|NOT)$/.test(text)) return false;
  const [, name = "", value = ""] = /^(\p{L}+):(?!\/\/)(.*)$/su.exec(text) ?? [];
  return !name || (!value && !findField(name));
}

/** True if a part has no parentheses in it. */
const isFlat = (node: QueryNode): boolean => node.kind !== "and" && node.kind !== "or" && node.kind !== "not";

/**
 * A part of an "and". The grammar needs no parentheses around an OR here; they are for readers who expect the space to bind more
 * closely. An OR with nested parts gets none, or a query of the maximum depth would become too deep.
 */
const underAnd = (node: QueryNode, depth: number): string =>
  node.kind === "or" && depth < MAX_DEPTH && node.of.every(isFlat)
    ? `(${print(node, depth + 1)})`
    : print(node, depth);

const underOr = (node: QueryNode, depth: number): string =>
  node.kind === "and" ? `(${print(node, depth + 1)})` : print(node, depth);

function print(node: QueryNode, depth: number): string {
  switch (node.kind) {
    case "term":
      return isPlainWord(node.text) ? node.text : quote(node.text);
    case "phrase":
      return quote(node.text);
    case "field":
      return printField(node.field, node.value);
    case "not":
      return node.of.kind === "and" || node.of.kind === "or"
        ? `-(${print(node.of, depth + 1)})`
        : `-${print(node.of, depth)}`;
    case "and":
      return node.of.map((part) => underAnd(part, depth)).join(" ");
    case "or":
      return node.of.map((part) => underOr(part, depth)).join(" OR ");
  }
}

/** A query as text in its canonical spelling: parsing it gives the same query. */
export const printQuery = (node: QueryNode | null): string => (node ? print(node, 0) : "");
