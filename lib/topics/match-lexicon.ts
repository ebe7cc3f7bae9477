import { listWords } from "../text/tokenise";
import type { Claim, CompiledLexicon, KnownWord } from "./compile-lexicon";
import { lookupForm, otherForms } from "./word-forms";

/** An entry of the lexicon found in a text: UTF-16 offsets, end exclusive. */
export type Match = { claims: readonly Claim[]; start: number; end: number };

/**
 * Finds the lexicon's entries in a text from left to right, the longest first; each word is used once. Entries that
 * speak for nothing are left out after they have taken their words.
 */
export function matchLexicon(
  text: string,
  lexicon: CompiledLexicon,
): { matches: Match[]; wordCount: number } {
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

const NOTHING: { claims: readonly Claim[]; length: number } = { claims: [], length: 1 };

/** The longest entry that begins at a word and how many words it takes. */
function longestEntry(read: KnownWord[], at: number): typeof NOTHING {
  const start = read[at]?.start;
  if (!start) return NOTHING;
  let found = start.claims ? { claims: start.claims, length: 1 } : NOTHING;
  let node = start.next.get(read[at + 1]?.form ?? "");
  for (let length = 2; node; length++) {
    if (node.claims) found = { claims: node.claims, length };
    node = node.next.get(read[at + length]?.form ?? "");
  }
  return found;
}

/** Looking for particles costs more than all the rest and a newspaper's vocabulary is small: so many words are kept. */
const KEPT_WORDS = 100_000;

function readWord(plain: string, lexicon: CompiledLexicon): KnownWord {
  const held = lexicon.known.get(plain);
  if (held) return held;
  const { language, root, known } = lexicon;
  const form = lookupForm(plain, language);
  const forms = [form, ...otherForms(form, language)];
  const start = forms.map((other) => root.next.get(other)).find((node) => node !== undefined);
  if (known.size >= KEPT_WORDS) known.clear();
  const word = { form, start };
  known.set(plain, word);
  return word;
}
