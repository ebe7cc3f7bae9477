import type { LexiconLanguage } from "./lexicon/lexicon";

/**
 * The forms under which words and lexicon entries meet. Search stems are too coarse for this: they throw together what
 * news keeps apart ("report" and "reporter", "bond" and "Bonds", in Arabic "college" and "all").
 */

/** The article, with "and", "so", "with", "like" or "to" before it, where at least two letters follow. */
const ARABIC_ARTICLE = /^[وف]?(?:[بكف]?ال|لل)(?=\p{L}{2})/u;
/** The name of God, which is nothing without the letters of the article. */
const ARABIC_KEPT = /^[وفب]?(?:الله|لله)$/u;
/** Particles of one letter, written in one with the next word; two of them only before a longer word. */
const ARABIC_PARTICLES = [/^[وفبلك](?=\p{L}{3})/u, /^[وف][بلك](?=\p{L}{4})/u];

const isArabic = (language: LexiconLanguage): boolean => language === "ar";

/** The form of a normalised word that is looked up first: without possessive, or without the Arabic article. */
export function lookupForm(plain: string, language: LexiconLanguage): string {
  if (!isArabic(language)) return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
  return ARABIC_KEPT.test(plain) ? plain : plain.replace(ARABIC_ARTICLE, "");
}

/** Other forms of a word to look up when the first is not held, in their order. */
export function otherForms(form: string, language: LexiconLanguage): string[] {
  if (!isArabic(language)) return [];
  return ARABIC_PARTICLES.filter((particles) => particles.test(form)).map((particles) =>
    form.replace(particles, ""),
  );
}

/** A normalised word of an entry, inflected by the regular rules: what a text may have in its place. */
export const inflect = (plain: string, language: LexiconLanguage): string[] =>
  isArabic(language) ? inflectArabic(plain) : inflectEnglish(plain);

/** The plural, or third person; none for what seems to be a plural already. */
function inflectEnglish(word: string): string[] {
  if (/[^s]s$/.test(word)) return [word];
  if (/[^aeiou]y$/.test(word)) return [word, word.replace(/y$/, "ies")];
  return [word, /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

/** Endings of gender, number and case and the possessives that stand on them; broken plurals are entries of their own. */
const ARABIC_ENDINGS: [ending: RegExp, others: string[]][] = [
  [/ه$/, ["ات", "ته", "تها", "تهم", "تين"]],
  [/(?<=\p{L}{2})[يو]ن$/u, ["ين", "ون", "ي", "و"]],
  [/ات$/, ["اته", "اتها", "اتهم"]],
  [/(?<=\p{L}{2})ي$/u, ["يه", "يا", "يين", "يون", "يات"]],
  [/$/, ["ا", "ه", "ها", "هم", "ين", "ون", "ات"]],
];

function inflectArabic(word: string): string[] {
  const [ending, others] = ARABIC_ENDINGS.find(([pattern]) => pattern.test(word)) ?? [/$/, []];
  return [word, ...others.map((other) => word.replace(ending, other))];
}
