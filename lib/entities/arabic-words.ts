import { isFunctionWord, isVagueStem } from "../text/common-words";
import type { Word } from "../text/tokenise";
import {
  ARABIC_COMMON,
  ARABIC_ORGANISATION_ADJECTIVES,
  ARABIC_ORGANISATION_HEADS,
  ARABIC_PLACE_HEADS,
} from "./lexicon/heads";
import { ARABIC_TITLES } from "./lexicon/roles";
import { isSpeltName } from "./person-name";
import { setOf } from "./word-lists";

const titles = setOf(ARABIC_TITLES);
const common = setOf(ARABIC_COMMON);
const adjectives = setOf(ARABIC_ORGANISATION_ADJECTIVES);
const organisationHeads = setOf(ARABIC_ORGANISATION_HEADS);
const placeHeads = setOf(ARABIC_PLACE_HEADS);

const facilities =
  setOf(`طريق شارع متنزه منتزه مركز جامعة ملعب استاد ستاد مستشفى جامع مسجد مدرسة قاعدة مطار كلية
  جائزة كأس برنامج مؤسسة قاعة ميدان جسر حديقة بنك اتحاد دوري نادي صحيفة`);

export const isArabicTitle = (plain: string): boolean => titles.has(plain);
export const isArabicAdjective = (plain: string): boolean => adjectives.has(plain);
export const isArabicCommon = ({ plain, stem }: Word): boolean =>
  common.has(plain) ||
  adjectives.has(plain) ||
  isFunctionWord(plain) ||
  isVagueStem(stem) ||
  titles.has(plain);
/** An office or another word that a name does not go on with, though some men are called so. */
export const isArabicOffice = (plain: string): boolean => common.has(plain) || titles.has(plain);
export const isDefinite = (plain: string): boolean => /^ال\p{L}{3}/u.test(plain);

/** "And", "for", "by" at the beginning of a word, where what follows is what is looked for: how many letters they take. */
function withoutProclitics(plain: string, wanted: (plain: string) => boolean): number | null {
  if (wanted(plain)) return 0;
  // behind these the article follows, and what has it is no head and no given name
  if (/^[وف]?لل|^[وفبك]?ال/.test(plain)) return null;
  for (const length of [1, 2])
    if (/^[وفبلك]+$/.test(plain.slice(0, length)) && wanted(plain.slice(length))) return length;
  return null;
}

/** What bears the name of a person or place that stands behind it, and is not that person or place. */
export const isArabicFacility = (plain: string): boolean =>
  facilities.has(plain) || facilities.has(plain.replace(/^[وبلف](?=\p{L}{4})/u, ""));

/** How many letters stand before an organisation's head word; null where the word is none. */
export const organisationHead = (plain: string): number | null =>
  withoutProclitics(plain, (word) => organisationHeads.has(word));
export const placeHead = (plain: string): number | null =>
  withoutProclitics(plain, (word) => placeHeads.has(word));
/** The same for a given name; names of two letters carry no such letters. */
export const givenName = (plain: string): number | null =>
  withoutProclitics(plain, (word) => isSpeltName(word) && (word === plain || word.length > 3));

/** Where a word begins behind so many letters; vowel marks are not counted. */
export function startBehind(word: Word, letters: number): number {
  let at = 0;
  for (let passed = 0; passed < letters && at < word.surface.length; at++)
    if (/\p{L}/u.test(word.surface[at] ?? "") && word.surface[at] !== "ـ") passed++;
  return word.start + at;
}
