/** The languages that subjects have word lists in, as primary subtags of BCP 47. */
export const LEXICON_LANGUAGES = ["en", "ar"] as const;
export type LexiconLanguage = (typeof LEXICON_LANGUAGES)[number];

// The forms by which words match lexicon entries. Search stems are too coarse for this: they make one of words that news
// keeps apart ("report" and "reporter", "bond" and "Bonds", in Arabic "college" and "all").

/** The article, with "and", "so", "with", "like" or "to" before it, if at least two letters follow. */
const ARABIC_ARTICLE = /^[وف]?(?:[بكف]?ال|لل)(?=\p{L}{2})/u;
/** The name of God, in which the letters of the article are part of the word. */
const ARABIC_KEPT = /^[وفب]?(?:الله|لله)$/u;
/** One-letter particles joined to the next word; two of them only before a longer word. */
const ARABIC_PARTICLES = [/^[وفبلك](?=\p{L}{3})/u, /^[وف][بلك](?=\p{L}{4})/u];

const isArabic = (language: LexiconLanguage): boolean => language === "ar";

/** The form of a normalised word to look up first: without the possessive or the Arabic article. */
export function lookupForm(plain: string, language: LexiconLanguage): string {
  if (!isArabic(language)) return plain.endsWith("'s") ? plain.slice(0, -2) : plain;
  return ARABIC_KEPT.test(plain) ? plain : plain.replace(ARABIC_ARTICLE, "");
}

/** Other forms of a word to look up if there is no entry for the first, in order. */
export function otherForms(form: string, language: LexiconLanguage): string[] {
  if (!isArabic(language)) return [];
  return ARABIC_PARTICLES.filter((particles) => particles.test(form)).map((particles) =>
    form.replace(particles, ""),
  );
}

/** A normalised word of an entry in all its regular inflections. */
export const inflect = (plain: string, language: LexiconLanguage): string[] =>
  isArabic(language) ? inflectArabic(plain) : inflectEnglish(plain);

/** With the plural or third person, unless it seems to be a plural already. */
function inflectEnglish(word: string): string[] {
  if (/[^s]s$/.test(word)) return [word];
  if (/[^aeiou]y$/.test(word)) return [word, word.replace(/y$/, "ies")];
  return [word, /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`];
}

/** Endings of gender, number and case, and the possessives after them. Broken plurals are separate entries. */
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
