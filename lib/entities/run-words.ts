import type { NameSpan } from "../text/names/name-runs";
import type { NamedPart } from "../text/spans";
import type { Word } from "../text/tokenise";
import { getKnownNames } from "./known-names";
import { GIVEN_NAMES } from "./lexicon/given-names";
import {
  COMMON_CAPITALS,
  GROUP_OPENERS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  PLACE_TAILS,
  WEAK_HEADS,
} from "./lexicon/heads";
import { DEMONYMS, PERSON_VERBS, ROLES } from "./lexicon/roles";
import type { KnownMatch } from "./match-known";
import { isSpeltName } from "./person-name";
import { setOf } from "./word-lists";

/** A run of capitals in its field, with the known names that touch it. */
export type Standing = { part: NamedPart; run: NameSpan; known: readonly KnownMatch[] };

const given = setOf(GIVEN_NAMES);
const demonyms = setOf(DEMONYMS);
const common = setOf(COMMON_CAPITALS);
const heads = setOf(ORGANISATION_HEADS);
const weakHeads = setOf(WEAK_HEADS);
const openers = setOf(GROUP_OPENERS);
const roles = setOf(ROLES);
const verbs = setOf(PERSON_VERBS);
const placeTails = setOf(PLACE_TAILS);
const placeHeads = setOf(PLACE_HEADS);
/** Behind a place these make the name of something else. */
const facilities =
  setOf(`street road square avenue highway bridge mosque school stadium hotel airport palace tower gate hall park
  market agreement accord treaty convention conference talks protocol process war battle spring times post journal tribune herald
  gazette observer review university college hospital zoo museum branch statement communique garden gardens film festival forum summit derby marathon`);
const compass = setOf(
  "north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central rural greater upper lower old new",
);

/** A word's plain form without the possessive. */
export const plainOf = (word: Word | undefined): string => (word?.plain ?? "").replace(/'s?$/, "");

/** The end of a name that ends with this word: the possessive left out. */
export const endOf = (word: Word): number => word.end - (/['’]s?$/i.exec(word.surface)?.[0].length ?? 0);

export const isArticle = (plain: string): boolean =>
  /^(?:al|el|ad|as|ash|at|ar|an|az|the|de|of)$/.test(plain);
export const isGivenName = (plain: string): boolean => given.has(plain) || isSpeltName(plain);
export const isDemonym = (plain: string): boolean =>
  demonyms.has(plain) || /(?:-|^)(?:backed|led|held|based|controlled|made|linked)$/.test(plain);
export const isCommon = (plain: string): boolean => common.has(plain);
export const isHead = (plain: string): boolean => heads.has(plain);
export const isWeakHead = (plain: string): boolean => weakHeads.has(plain);
export const isGroupOpener = (plain: string): boolean => openers.has(plain);
export const isRole = (plain: string): boolean => roles.has(plain);
export const isPersonVerb = (plain: string): boolean => verbs.has(plain);
export const isPlaceTail = (plain: string): boolean => placeTails.has(plain);
export const isPlaceHead = (plain: string): boolean => placeHeads.has(plain);
export const isFacility = (plain: string): boolean => facilities.has(plain);
/** Words that stand before or behind a name without being of it. */
export const isFiller = (plain: string): boolean =>
  demonyms.has(plain) ||
  compass.has(plain) ||
  isArticle(plain) ||
  (common.has(plain) && !facilities.has(plain));

/** Where a name begins that has the Arabic article before it, small or capital: "al-Kallaseh". */
export function withArticle({ text, words }: NamedPart, first: number): number {
  const [before, word] = [words[first - 1], words[first]];
  if (!before || !word || !/^(?:al|el)$/.test(before.plain)) return first;
  return /^[ \u00a0-]$/.test(text.slice(before.end, word.start)) ? first - 1 : first;
}

/** How much of a text tells whether it writes apostrophes. */
const TELLING = 5000;

/** How many letters of a name's last word are a possessive that was written without its apostrophe ("Assads"). */
export function looseEnding({ spelling, text }: NamedPart, plain: string): number {
  if (
    plain.length < 5 ||
    !plain.endsWith("s") ||
    plain.endsWith("ss") ||
    /\p{L}['’]s\b/u.test(text.slice(0, TELLING))
  )
    return 0;
  const bare = plain.slice(0, -1);
  const told = spelling.capital.has(bare) || getKnownNames().next.has(bare);
  return told ? 1 : 0;
}

/** True where the words at two neighbouring indexes are parted by one space. */
export const sideBySide = ({ text, words }: NamedPart, at: number): boolean =>
  /^[ \u00a0]$/.test(text.slice(words[at]?.end, words[at + 1]?.start));
