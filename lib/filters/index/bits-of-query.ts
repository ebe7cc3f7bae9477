import type { FieldNode, QueryNode } from "../query/syntax";
import { addBit, type Bits, dropBits, joinBits, keepBits, makeBits } from "./bits";
import { bitsOfAny } from "./bits-of-field";
import type { FilterContext, SearchNode } from "./filter-context";

/** The part of a query that the store's full text can answer by itself; null where there is more to it than words. */
export function searchOf(node: QueryNode, runs: FilterContext["runs"]): SearchNode | null {
  if (node.kind === "term" || node.kind === "phrase") return { kind: "runs", runs: runs(node.text) };
  if (node.kind !== "and" && node.kind !== "or") return null;
  const of = node.of.flatMap((part) => searchOf(part, runs) ?? []);
  return of.length === node.of.length ? { kind: node.kind, of } : null;
}

function bitsOfSearch({ index, search }: FilterContext, query: SearchNode): Bits {
  const bits = makeBits(index.capacity);
  const ids = search(query);
  for (let at = 0; at < ids.length; at++) {
    const ordinal = index.ordinalOf(ids[at] ?? 0);
    if (ordinal >= 0) addBit(bits, ordinal);
  }
  return bits;
}

const isField = (node: QueryNode): node is FieldNode => node.kind === "field";

/**
 * The articles that meet a query. Some that are gone may be among them.
 * @throws TooCostly from the search
 */
export function bitsOfQuery(context: FilterContext, node: QueryNode): Bits {
  const words = searchOf(node, context.runs);
  if (words) return bitsOfSearch(context, words);
  switch (node.kind) {
    case "field":
      return bitsOfAny(context, [node]);
    case "not":
      return dropBits(context.index.alive.slice(), bitsOfQuery(context, node.of));
    case "and":
    case "or":
      return node.kind === "and" ? bitsOfAll(context, node.of) : bitsOfEither(context, node.of);
    default:
      return makeBits(context.index.capacity);
  }
}

/** Words under one "and" or "or" go to the store as one question; it skips what cannot be in the answer. */
function parted({ runs }: FilterContext, parts: readonly QueryNode[], kind: "and" | "or") {
  const words: SearchNode[] = [];
  const others: QueryNode[] = [];
  for (const part of parts) {
    const search = searchOf(part, runs);
    if (search) words.push(search);
    else others.push(part);
  }
  return { words: words.length ? ({ kind, of: words } satisfies SearchNode) : null, others };
}

function bitsOfAll(context: FilterContext, parts: readonly QueryNode[]): Bits {
  const { words, others } = parted(context, parts, "and");
  const bits = context.index.alive.slice();
  for (const part of others) keepBits(bits, bitsOfQuery(context, part));
  return words && bits.some(Boolean) ? keepBits(bits, bitsOfSearch(context, words)) : bits;
}

function bitsOfEither(context: FilterContext, parts: readonly QueryNode[]): Bits {
  const { words, others } = parted(context, parts, "or");
  const bits = bitsOfAny(context, others.filter(isField));
  for (const part of others) if (!isField(part)) joinBits(bits, bitsOfQuery(context, part));
  return words ? joinBits(bits, bitsOfSearch(context, words)) : bits;
}
