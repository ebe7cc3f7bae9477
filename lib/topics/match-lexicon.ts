import { listWords } from "../text/tokenise";
import type { Claim, KnownWord, Lexicon } from "./lexicon";
import { lookupForm, otherForms } from "./word-forms";

/** A lexicon entry found in a text: UTF-16 offsets, end exclusive. */
export type Match = { claims: readonly Claim[]; start: number; end: number };

/**
 * Finds the lexicon's entries in a text from left to right, the longest first; each word is used once. Neutral phrases
 * use up their words but are not returned.
 */
export function matchLexicon(text: string, lexicon: Lexicon): { matches: Match[]; wordCount: number } {
  const words = listWords(text);
  const read = words.map((word) => readWord(word.plain, lexicon));
  const matches: Match[] = [];
  for (let at = 0; at < read.length; ) {
    const { claims, length } = longestEntry(read, at);
    const [first, last] = [words[at], words[at + length - 1]];
    if (first && last && claims.length > 0) matches.push({ claims, start: first.start, end: last.end });
    at += length;
  }
  return { matches, wordCount: words.length };
}

const NO_ENTRY: { claims: readonly Claim[]; length: number } = { claims: [], length: 1 };

/** The longest entry that begins at a word, and its number of words. */
function longestEntry(read: KnownWord[], at: number): typeof NO_ENTRY {
  const start = read[at]?.start;
  if (!start) return NO_ENTRY;
  let found = start.claims ? { claims: start.claims, length: 1 } : NO_ENTRY;
  let node = start.next.get(read[at + 1]?.form ?? "");
  for (let length = 2; node; length++) {
    if (node.claims) found = { claims: node.claims, length };
    node = node.next.get(read[at + length]?.form ?? "");
  }
  return found;
}

/** Looking for particles is the costliest part, and the vocabulary of newspapers is small. */
const MAX_CACHED_WORDS = 100_000;

function readWord(plain: string, lexicon: Lexicon): KnownWord {
  const cached = lexicon.known.get(plain);
  if (cached) return cached;
  const { language, root, known } = lexicon;
  const form = lookupForm(plain, language);
  const forms = [form, ...otherForms(form, language)];
  const start = forms.map((other) => root.next.get(other)).find((node) => node !== undefined);
  if (known.size >= MAX_CACHED_WORDS) known.clear();
  const word = { form, start };
  known.set(plain, word);
  return word;
}
