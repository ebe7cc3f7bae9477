import type { SearchNode } from "../../db/sqlite/full-text";
import type { FieldNode, QueryNode } from "../../filters/query/syntax";
import { addBit, type Bits, dropBits, joinBits, keepBits, makeBits } from "../articles/bits";
import { bitsOfAny } from "./bits-of-field";
import type { FilterContext } from "./filter-context";

/**
 * A query as a search of the full text, if it consists of words that must all match; else null. Alternatives are joined here, because
 * the full text takes ten times as long for them.
 */
function searchOf(node: QueryNode, runs: FilterContext["runs"]): SearchNode | null {
  if (node.kind === "term" || node.kind === "phrase") return { kind: "runs", runs: runs(node.text) };
  if (node.kind !== "and") return null;
  const of = node.of.flatMap((part) => searchOf(part, runs) ?? []);
  return of.length === node.of.length ? { kind: "and", of } : null;
}

/** The articles that match words: a read-only set, cached for the filter. */
export function bitsOfSearch(context: FilterContext, query: SearchNode): Bits {
  const { index, found } = context;
  const key = JSON.stringify(query);
  const known = found.get(key);
  if (known) return known;
  const bits = makeBits(index.capacity);
  found.set(key, bits);
  if (query.kind === "and" || query.headline) return joinFound(context, bits, query);
  // the articles of common stems are in memory
  const asked = query.runs.filter(([stem, ...more]) => {
    const common = stem === undefined || more.length > 0 ? null : context.common(stem);
    if (common) joinBits(bits, common);
    return !common;
  });
  return asked.length > 0 ? joinFound(context, bits, { kind: "runs", runs: asked }) : bits;
}

function joinFound({ index, search }: FilterContext, bits: Bits, query: SearchNode): Bits {
  const ids = search(query);
  for (let at = 0; at < ids.length; at++) {
    const ordinal = index.ordinalOf(ids[at] ?? 0);
    if (ordinal >= 0) addBit(bits, ordinal);
  }
  return bits;
}

/** True of words that are found without the full text. */
export const isCommon = ({ common }: FilterContext, query: SearchNode): boolean =>
  query.kind === "runs" &&
  query.runs.every(([stem, ...more]) => stem !== undefined && more.length === 0 && common(stem) !== null);

const isField = (node: QueryNode): node is FieldNode => node.kind === "field";

/**
 * The articles that meet a query, perhaps with dead ordinals among them: a read-only set.
 * @throws TooCostly if a search takes too long
 */
export function bitsOfQuery(context: FilterContext, node: QueryNode): Bits {
  if (node.kind === "term" || node.kind === "phrase")
    return bitsOfSearch(context, { kind: "runs", runs: context.runs(node.text) });
  switch (node.kind) {
    case "field":
      return bitsOfAny(context, [node]);
    case "not":
      return dropBits(context.index.alive.slice(), bitsOfQuery(context, node.of));
    case "and":
    case "or":
      return node.kind === "and" ? bitsOfAll(context, node.of) : bitsOfEither(context, node.of);
  }
}

/** Words under one "and" are one search of the full text, which skips articles that cannot match all of them. */
function bitsOfAll(context: FilterContext, parts: readonly QueryNode[]): Bits {
  const searches: SearchNode[] = [];
  const others: QueryNode[] = [];
  for (const part of parts) {
    const search = searchOf(part, context.runs);
    if (search && !isCommon(context, search)) searches.push(search);
    else others.push(part);
  }
  const words: SearchNode | null = searches.length ? { kind: "and", of: searches } : null;
  const bits = context.index.alive.slice();
  for (const part of others) keepBits(bits, bitsOfQuery(context, part));
  return words && bits.some(Boolean) ? keepBits(bits, bitsOfSearch(context, words)) : bits;
}

function bitsOfEither(context: FilterContext, parts: readonly QueryNode[]): Bits {
  const bits = bitsOfAny(context, parts.filter(isField));
  for (const part of parts) if (!isField(part)) joinBits(bits, bitsOfQuery(context, part));
  return bits;
}
