import { join, type QueryNode, type Span, type WordsNode } from "./syntax";

/** The maximum number of neighbouring words that are looked up as one name. */
const MAX_NAME_WORDS = 4;
/** The maximum number of names that are expanded: each makes the query larger. */
const MAX_NAMES = 12;
/** The maximum number of lookups, enough for a sentence. In a pasted page the rest of the words stay as they are. */
const MAX_LOOKUPS = 60;
/** The maximum number of spellings of one name. */
const MAX_SPELLINGS = 24;

/**
 * The query with the other spellings of the names in it. A name is a word, a phrase, or neighbouring words under one "and", such as
 * "vladimir putin"; each becomes an OR of itself and its spellings. Negated names are expanded, too.
 * @param spellingsOf the other spellings of a text; none if it is not a name
 */
export function expandNames(node: QueryNode, spellingsOf: (text: string) => readonly string[]): QueryNode {
  let [names, lookedUp] = [0, 0];
  return expand(node, (text) => {
    const spellings = names < MAX_NAMES && lookedUp++ < MAX_LOOKUPS ? spellingsOf(text) : [];
    if (spellings.length > 0) names++;
    return spellings;
  });
}

function expand(node: QueryNode, spellingsOf: (text: string) => readonly string[]): QueryNode {
  switch (node.kind) {
    case "term":
    case "phrase":
      return withSpellings(node, spellingsOf(node.text), node.span);
    case "not":
      return { ...node, of: expand(node.of, spellingsOf) };
    case "or":
      return joined(
        "or",
        node.of.map((part) => expand(part, spellingsOf)),
        node,
      );
    case "and":
      return joined("and", expandNeighbours(node.of, spellingsOf), node);
    default:
      return node;
  }
}

const joined = (kind: "and" | "or", parts: QueryNode[], whole: QueryNode): QueryNode =>
  join(kind, parts) ?? whole;

function withSpellings(node: QueryNode, spellings: readonly string[], span: Span): QueryNode {
  const others = spellings.slice(0, MAX_SPELLINGS).map((text): WordsNode => ({ kind: "phrase", text, span }));
  return others.length > 0 ? joined("or", [node, ...others], node) : node;
}

/** The parts of an "and" with their names expanded, the longest names among neighbouring words first. */
function expandNeighbours(
  parts: readonly QueryNode[],
  spellingsOf: (text: string) => readonly string[],
): QueryNode[] {
  const expanded: QueryNode[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (!part) break;
    const name = part.kind === "term" ? findName(parts, at, spellingsOf) : null;
    expanded.push(name?.node ?? expand(part, spellingsOf));
    at += name?.length ?? 1;
  }
  return expanded;
}

function findName(
  parts: readonly QueryNode[],
  at: number,
  spellingsOf: (text: string) => readonly string[],
): { node: QueryNode; length: number } | null {
  const neighbours: WordsNode[] = [];
  for (const part of parts.slice(at, at + MAX_NAME_WORDS)) {
    if (part.kind !== "term") break;
    neighbours.push(part);
  }
  for (let length = neighbours.length; length > 1; length--) {
    const words = neighbours.slice(0, length);
    const spellings = spellingsOf(words.map(({ text }) => text).join(" "));
    if (spellings.length === 0) continue;
    // each word can have spellings of its own, too
    const own = join(
      "and",
      words.map((word) => expand(word, spellingsOf)),
    );
    if (own) return { node: withSpellings(own, spellings, own.span), length };
  }
  return null;
}
