import { hasArabic } from "../text/normalise";
import { GLOSSARY } from "./glossary";
import { stemsOf } from "./same-thing";

/** A word of the glossary: the number of its concept, and whether it is Arabic. */
export type ConceptWord = { concept: number; arabic: boolean };

let words: Map<string, ConceptWord> | undefined;

/** The terms (lib/related/profile.ts) under which words of the glossary stand in profiles, with what they mean in either language. */
export function listConceptWords(): ReadonlyMap<string, ConceptWord> {
  if (words) return words;
  words = new Map();
  const lines = GLOSSARY.split("\n").filter((line) => line.includes(" = "));
  for (const [concept, line] of lines.entries())
    for (const word of line.split(/\s*[,=]\s*/)) {
      // The stemmer takes other endings off a word with the article than off one without.
      for (const form of hasArabic(word) ? [word, `ال${word}`] : [word]) {
        const term = stemsOf(form).join(" ");
        // Where two words come to one stem, the first line keeps it.
        if (term && !words.has(term)) words.set(term, { concept, arabic: hasArabic(word) });
      }
    }
  return words;
}
