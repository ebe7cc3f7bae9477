import { join, type QueryNode, type Span, type WordsNode } from "./syntax";

/** No name of more words is looked for in words that stand side by side. */
const MAX_NAME_WORDS = 4;
/** A query has seldom more names; each makes it larger. */
const MAX_NAMES = 12;
/** So many words and runs of words are looked up: those of a sentence. Who pastes a page searches for its words as they are. */
const MAX_LOOKUPS = 60;
/** One name has seldom more spellings that matter. */
const MAX_SPELLINGS = 24;

/**
 * The query with the other spellings of the names in it: a word, a phrase, or words side by side that all must hold, "vladimir
 * putin". Each becomes an OR of itself and its spellings; what is left out by a minus is left out in every spelling.
 * The first 12 names are looked at, among the first words.
 * @param spellingsOf how else a text is written; none where it is no name
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
      return joined("and", expandSide(node.of, spellingsOf), node);
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

/** The parts of an "and", the longest names among neighbouring words first. */
function expandSide(
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
  const side: WordsNode[] = [];
  for (const part of parts.slice(at, at + MAX_NAME_WORDS)) {
    if (part.kind !== "term") break;
    side.push(part);
  }
  for (let length = side.length; length > 1; length--) {
    const words = side.slice(0, length);
    const spellings = spellingsOf(words.map(({ text }) => text).join(" "));
    if (spellings.length === 0) continue;
    // each word may have spellings of its own as well
    const own = join(
      "and",
      words.map((word) => expand(word, spellingsOf)),
    );
    if (own) return { node: withSpellings(own, spellings, own.span), length };
  }
  return null;
}
