import { listWords } from "../text/words";
import type { Claim, CompiledLexicon, LexiconNode } from "./compile-lexicon";
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
  const forms = words.map((word) => lookupForm(word.plain, lexicon.language));
  const matches: Match[] = [];
  for (let at = 0; at < forms.length; ) {
    const { claims, length } = longestEntry(forms, at, lexicon);
    const [first, last] = [words[at], words[at + length - 1]];
    if (first && last && claims.length > 0) matches.push({ claims, start: first.start, end: last.end });
    at += length;
  }
  return { matches, wordCount: words.length };
}

const NOTHING: { claims: readonly Claim[]; length: number } = { claims: [], length: 1 };

/** The longest entry that begins at a word and how many words it takes. */
function longestEntry(forms: string[], at: number, { root, language }: CompiledLexicon): typeof NOTHING {
  const form = forms[at] ?? "";
  const start = root.next.get(form);
  if (start) return walk(start, forms, at);
  for (const other of otherForms(form, language)) {
    const found = root.next.get(other);
    if (found) return walk(found, forms, at);
  }
  return NOTHING;
}

function walk(start: LexiconNode, forms: string[], at: number): typeof NOTHING {
  let found = start.claims ? { claims: start.claims, length: 1 } : NOTHING;
  let node = start.next.get(forms[at + 1] ?? "");
  for (let length = 2; node; length++) {
    if (node.claims) found = { claims: node.claims, length };
    node = node.next.get(forms[at + length] ?? "");
  }
  return found;
}
