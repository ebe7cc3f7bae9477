import { findField } from "./fields";
import { MAX_DEPTH } from "./read-query";
import type { FieldName, QueryNode } from "./syntax";
import { cleanText } from "./tokens";

const QUOTING = /["“”„«»＂]/g;
/** What needs no quotation marks: no space, no mark of the grammar. */
const PLAIN_VALUE = /^[^\s"“”„«»＂()\-\u2212][^\s"“”„«»＂()]*$/u;

const quote = (text: string): string => `"${cleanText(text.replace(QUOTING, " "))}"`;

/** One value behind its field, in quotation marks where it needs them. */
export const printField = (field: FieldName, value: string): string =>
  `${field}:${PLAIN_VALUE.test(value) && cleanText(value) === value ? value : quote(value)}`;

/** A word that reads as a word and as nothing else. */
function isPlainWord(text: string): boolean {
  if (!PLAIN_VALUE.test(text) || cleanText(text) !== text || /^(?:OR|AND|NOT)$/.test(text)) return false;
  const [, name = "", value = ""] = /^(\p{L}+):(?!\/\/)(.*)$/su.exec(text) ?? [];
  return !name || (!value && !findField(name));
}

/** True where no parenthesis is needed inside. */
const isFlat = (node: QueryNode): boolean => node.kind !== "and" && node.kind !== "or" && node.kind !== "not";

/**
 * A part of an "and". The grammar needs no parentheses round an OR here; they are written where nothing deeper stands within
 * (else a query that is as deep as may be would come out too deep), for whoever thinks that the space binds closer than OR.
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

/** A query as text, in its one spelling: reading it gives the same query again. */
export const printQuery = (node: QueryNode | null): string => (node ? print(node, 0) : "");
