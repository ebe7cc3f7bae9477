import { hasArabic } from "../text/normalise";
import { readWordList } from "../text/word-list";
import { stemsOf } from "./evidence/same-thing";

/** A word of the glossary: the number of its concept, and whether it is Arabic. */
export type GlossaryWord = { concept: number; arabic: boolean };

let words: Map<string, GlossaryWord> | undefined;

/** The words of the glossary (words/glossary.txt) by the terms under which they appear in profiles. */
export function getGlossary(): ReadonlyMap<string, GlossaryWord> {
  if (words) return words;
  words = new Map();
  for (const [concept, row] of readWordList("related/words/glossary").rows().entries())
    for (const word of row.join(", ").split(/\s*,\s*/)) {
      // The stemmer strips other endings from a word with the article than from one without.
      for (const form of hasArabic(word) ? [word, `ال${word}`] : [word]) {
        const term = stemsOf(form).join(" ");
        // Where two words share a stem, the first line wins.
        if (term && !words.has(term)) words.set(term, { concept, arabic: hasArabic(word) });
      }
    }
  return words;
}
