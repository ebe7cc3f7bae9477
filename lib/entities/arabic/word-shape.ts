import { hasArabic } from "../../text/normalise";
import { stemWord, type Word } from "../../text/tokenise";
import {
  isArabicCommon,
  isArabicGivenName,
  isDefinite,
  isDoubtfulGivenName,
  isEveryday,
  remembered,
} from "./cues";

/** Endings of verbs and of nouns with a pronoun, and beginnings of verbs and of prepositions joined to a word. */
const NO_SURNAME =
  /^[وفبلك]ال|^لل|(?:ها|هم|نا|ات|تم|وا)$|^[يتن]\p{L}{3}$|^[يت]\p{L}{3}ي$|^ا\p{L}ت\p{L}ا?\p{L}$|^است\p{L}{2}ا?\p{L}$|^ل[تيل]|^(?:ست|سي|سن)(?!\p{L}*و$)\p{L}{3}|^(?:يست|تست|تت|يت)|^و/u;

/** True for what looks like a verb, its noun, or a word with something joined to it. */
export const looksInflected = (plain: string): boolean => NO_SURNAME.test(plain);

/** True for a word that is in no list and looks like neither a verb nor a joined preposition. */
export const isUnknown = ({ plain }: { plain: string }): boolean => isUnknownForm(plain);

const isUnknownForm = remembered((plain) => {
  if (plain.length < 3 || !hasArabic(plain)) return false;
  // a verb of several
  if (/^ي\p{L}{3,}ون$/u.test(plain) && ARABIC_LETTER.test(plain)) return false;
  return !(isArabicCommon({ plain, stem: stemWord(plain) }) || isEveryday(plain) || looksInflected(plain));
});

/** True for a word with the ending of a case, which poems and prayers write out and names never have. */
export const isInflected = ({ surface }: Word): boolean => /[ًٌٍُِ]$/u.test(surface);

/** Letters that newspapers do not write names from other languages with. */
const ARABIC_LETTER = /[حعقصضظء]/;

/** True for a surname of North Africa in one word with "son" or "father": بنعطية, بوشعيب. */
export const isMaghrebi = (word: { plain: string } | undefined): boolean =>
  word !== undefined && /^(?:بن|بل|بو|ايت)(?!ا?ن$)\p{L}{4,}$/u.test(word.plain) && isUnknown(word);

export const hasArabicLetter = (plain: string): boolean => ARABIC_LETTER.test(plain);

/** A given name without "and" joined to it in a list. */
const withoutAnd = (plain: string): string =>
  !isArabicGivenName(plain) && /^و\p{L}{4}/u.test(plain) ? plain.slice(1) : plain;

/** True for a given name and a surname that look foreign, whatever follows: "Declan Costello envoy of …". */
export const isForeignPair = (given: Word | undefined, surname: Word): boolean =>
  isForeignGiven(given) &&
  !ARABIC_LETTER.test(surname.plain) &&
  /^[^ايتنو]\p{L}*[اوي]\p{L}*[^ه]$|^[^ين]\p{L}{3,}(?:و|ني|ري|مي|را)$/u.test(surname.plain) &&
  surname.plain.length > 4;

/** True for a word in no list with an ending that foreign names share with verbs: كوروساوا, سولانا. */
export const isForeignEnding = (word: Word): boolean =>
  /^\p{L}{3,}[ون]ا$/u.test(word.plain) &&
  !ARABIC_LETTER.test(word.plain) &&
  !isArabicCommon(word) &&
  !isEveryday(word.plain) &&
  !/^[وفيتن]/.test(word.plain);

/** True for a surname that begins like "and" after a foreign given name: ستيف ويتكوف. */
export const isForeignAnd = (given: Word | undefined, { plain }: Word): boolean =>
  given !== undefined &&
  /^و\p{L}{2}/u.test(plain) &&
  isArabicGivenName(given.plain) &&
  !ARABIC_LETTER.test(given.plain + plain) &&
  !/(?:نا|ها|هم|وا|ت)$/.test(plain) &&
  !isDefinite(plain.slice(1)) &&
  !isEveryday(plain.slice(1)) &&
  !isArabicGivenName(plain.slice(1));

/** True for a given name that newspapers write in foreign letters alone and that is no everyday word. */
export const isForeignGiven = (given: Word | undefined): boolean =>
  given !== undefined && isForeignGivenForm(withoutAnd(given.plain));

const isForeignGivenForm = remembered(
  (plain) =>
    plain.length > 3 && !ARABIC_LETTER.test(plain) && isArabicGivenName(plain) && !isDoubtfulGivenName(plain),
);
