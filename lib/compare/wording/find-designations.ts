import { isFunctionWord } from "../../text/common-words";
import { isBroadName } from "../../text/names/broad-names";
import { hasArabic, normalise } from "../../text/normalise";
import { stemWord, type Word } from "../../text/words";
import type { Place, Sentence } from "../sides";
import { findHeads, type Head } from "../words/match-words";
import { FAMILIES, MODIFIERS_BEFORE, MODIFIERS_BEHIND, OPPOSED, PEOPLES_ARABIC, STATE } from "./families";

/** What a sentence calls something: the family of the thing, the head word, the whole phrase, and where it stands. */
export type Designation = Place & {
  sentence: number;
  family: string;
  /** The head in one form for all its forms: "rebel". */
  head: string;
  /** One for all forms of the phrase, the name of the people left out: "syrian rebels" are "rebel". */
  key: string;
  text: string;
  /** Of which people, where it says so: "russian forces" are not the same as "the army". */
  people: string | null;
};

const words = (text: string): string[] => text.trim().split(/\s+/);
const before = new Set(words(MODIFIERS_BEFORE));
const opposed = new Set(words(OPPOSED));
const state = new Set(words(STATE));
const behind = new Set(words(MODIFIERS_BEHIND).map((word) => stemWord(normalise(word))));
const peoples = new Set(words(PEOPLES_ARABIC).map((word) => stemWord(normalise(word))));
const MOST_MODIFIERS = 4;
/** How compounds end that say on whose side somebody is: "foreign-backed", "so-called". */
const COMPOUND_ENDS =
  /^(?:backed|led|held|sponsored|supported|affiliated|linked|aligned|allied|dominated|called|styled|proclaimed|armed|trained|funded|regime|government|assad|opposition|controlled|occupied)$/;
const FAMILY_IDS = new Set(FAMILIES.map(({ id }) => id));

const gap = (text: string, a: Word | undefined, b: Word | undefined): string => text.slice(a?.end, b?.start);

const isPeople = ({ surface, stem }: Word): boolean =>
  (/^\p{Lu}/u.test(surface) && isBroadName(surface)) || peoples.has(stem);

/** The first word of the phrase that ends with an English head: peoples, the listed words and compounds before it. */
function startBefore(text: string, sentence: readonly Word[], { first }: Head): number {
  let start = first;
  while (start > 0 && first - start < MOST_MODIFIERS) {
    const word = sentence[start - 1];
    const compound =
      start > 1 && gap(text, sentence[start - 2], word) === "-" && /\p{Ll}$/u.test(word?.surface ?? "");
    if (!word || !/^[ \u00a0-]$/.test(gap(text, word, sentence[start]))) break;
    if (compound && COMPOUND_ENDS.test(word.plain)) start -= 2;
    else if (before.has(word.plain.replace(/'s$/, "")) || isPeople(word)) start -= 1;
    else break;
  }
  return start;
}

/**
 * A word for somebody that only says of what kind the next is: "rebel control", "militant-held". One that a figure or an
 * article stands before, or that is of several, is somebody.
 */
function isAdjective(text: string, sentence: readonly Word[], { family, first, last }: Head): boolean {
  const [word, next, prior] = [sentence[last], sentence[last + 1], sentence[first - 1]];
  if (family.id !== "armed" || !word || !next || hasArabic(word.plain)) return false;
  if (first < last || /(?:s|men|man)$/.test(word.plain)) return false;
  const counted = prior && /^(?:an?|the|one|another|\d.*)$/.test(prior.plain);
  const behindIt = gap(text, word, next);
  return behindIt === "-" || (behindIt === " " && !counted && !isFunctionWord(next.plain));
}

/** The last word of the phrase that begins with an Arabic head. */
function endBehind(text: string, sentence: readonly Word[], { last }: Head): number {
  let end = last;
  while (end - last < MOST_MODIFIERS) {
    const word = sentence[end + 1];
    if (!word || gap(text, sentence[end], word) !== " " || !behind.has(word.stem) || /^[وف]/.test(word.plain))
      break;
    end++;
  }
  return end;
}

const OF_ITS_OWN = /\b(?:democratic|free|interim|liberation|salvation|national coalition|opposition)\b/i;

/** "Syrian Arab Army" is a name, and what somebody calls the troops; "Free Syrian Army" is a body's own name. */
const isStateArmy = (name: string, { family }: Head): boolean =>
  family.id === "forces" && isBroadName(/^\S+/.exec(name)?.[0] ?? "") && !OF_ITS_OWN.test(name);

const singular = (plain: string): string => stemWord(plain.replace(/'s$/, ""));

/** Which people the words before or behind name, by the beginning of its word: "Syrian", "Syria's". */
const peopleOf = (modifiers: readonly Word[]): string | null =>
  modifiers
    .filter(isPeople)
    .map(({ stem }) => stem.slice(0, 4))
    .at(-1) ?? null;

/** "rebel forces" are those who fight, "regime militias" are troops. */
function familyOf({ family, key }: Head, modifiers: readonly string[]): string {
  if (family.id === "forces" && modifiers.some((word) => opposed.has(word))) return "armed";
  if (family.id === "armed" && !opposed.has(key) && modifiers.some((word) => state.has(word)))
    return "forces";
  return family.id;
}

/**
 * What a sentence calls people, troops, governments, attacks and the like (words/families.ts), each with the words that
 * belong to it. A family's word inside the name of a body ("Syrian Democratic Forces") is a name, not a designation.
 */
export function findDesignations(sentence: Sentence, fieldText: string): Designation[] {
  const { words: all, names } = sentence;
  const found = findHeads(fieldText, all).flatMap((head) => {
    if (isAdjective(fieldText, all, head)) return [];
    const [headFirst, headLast] = [all[head.first], all[head.last]];
    if (!headFirst || !headLast) return [];
    const name = names.find(
      ({ start, end, type }) => type !== "place" && start <= headFirst.start && end >= headLast.end,
    );
    if (name && !isStateArmy(fieldText.slice(name.start, name.end), head)) return [];
    const arabic = hasArabic(headFirst.plain);
    const first = head.family.modified && !arabic ? startBefore(fieldText, all, head) : head.first;
    const last = head.family.modified && arabic ? endBehind(fieldText, all, head) : head.last;
    const inside = all.slice(first, last + 1);
    const modifiers = all.slice(first, head.first).concat(all.slice(head.last + 1, last + 1));
    const start = inside[0]?.start ?? headFirst.start;
    const end =
      (inside.at(-1)?.end ?? headLast.end) - (/['’]s$/.exec(inside.at(-1)?.surface ?? "")?.[0].length ?? 0);
    const family = familyOf(
      head,
      modifiers.map(({ plain }) => plain),
    );
    if (!FAMILY_IDS.has(family)) return [];
    return [
      {
        ...{ article: sentence.article, field: sentence.field, start, end, sentence: sentence.index },
        ...{
          family,
          head: hasArabic(head.key) ? head.key : stemWord(head.key),
          text: fieldText.slice(start, end).replace(/\s+/g, " "),
        },
        key: inside
          .filter((word) => !isPeople(word))
          .map(({ plain }) => singular(plain))
          .join(" ")
          .replace(/\b(air|counter|war) (strike|offens|crime)\b/, "$1$2"),
        people: peopleOf(modifiers),
      },
    ];
  });
  // "army" in "army soldiers", "terrorist" in "terrorist attack": the whole counts
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  );
}
