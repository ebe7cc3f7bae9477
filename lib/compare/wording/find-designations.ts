import { isFunctionWord } from "../../text/common-words";
import { isBroadName } from "../../text/names/broad-names";
import { hasArabic, normalise } from "../../text/normalise";
import { stemWord, type Word } from "../../text/tokenise";
import { wordTest } from "../../text/word-lookup";
import type { Place, Sentence } from "../sides";
import { findHeads, type Head } from "./families";

/** What a sentence calls something: the whole phrase, its head word, the head's family, and where it is. */
export type Designation = Place & {
  sentence: number;
  family: string;
  /** The head in its base form: "rebel". */
  head: string;
  /** The phrase in its base form, without a nationality: "rebel" for "Syrian rebels". */
  key: string;
  text: string;
  /** The nation, if it is named, as the beginning of its word: "Russian forces" are not the same as "the army". */
  nation: string | null;
};

const LIST = "compare/words/descriptions";
// Tests for plain forms or (Arabic) stems of words; words/descriptions.txt explains its sections.
const isModifier = wordTest(LIST, "before");
const isOpposed = wordTest(LIST, "opposed");
const isState = wordTest(LIST, "state");
const isCompoundEnd = wordTest(LIST, "compound ends");

const arabicStem = (word: string): string => stemWord(normalise(word));
const isArabicModifier = wordTest(LIST, "after, Arabic", arabicStem);
const isArabicNationality = wordTest(LIST, "nationalities, Arabic", arabicStem);

const MAX_MODIFIERS = 4;

const gap = (text: string, a: Word | undefined, b: Word | undefined): string => text.slice(a?.end, b?.start);

const isNationality = ({ surface, stem }: Word): boolean =>
  (/^\p{Lu}/u.test(surface) && isBroadName(surface)) || isArabicNationality(stem);

/** The first word of a phrase with an English head: listed modifiers, nationalities and compounds come before it. */
function startOfPhrase(text: string, sentence: readonly Word[], { first }: Head): number {
  let start = first;
  while (start > 0 && first - start < MAX_MODIFIERS) {
    const word = sentence[start - 1];
    const compound =
      start > 1 && gap(text, sentence[start - 2], word) === "-" && /\p{Ll}$/u.test(word?.surface ?? "");
    if (!word || !/^[ \u00a0-]$/.test(gap(text, word, sentence[start]))) break;
    if (compound && isCompoundEnd(word.plain)) start -= 2;
    else if (isModifier(word.plain.replace(/'s$/, "")) || isNationality(word)) start -= 1;
    else break;
  }
  return start;
}

/** True for a word that only describes the next one: "rebel control", "militant-held"; not after a figure or article. */
function isAdjective(text: string, sentence: readonly Word[], { family, first, last }: Head): boolean {
  const [word, next, prior] = [sentence[last], sentence[last + 1], sentence[first - 1]];
  if (family.id !== "armed" || !word || !next || hasArabic(word.plain)) return false;
  if (first < last || /(?:s|men|man)$/.test(word.plain)) return false;
  const counted = prior && /^(?:an?|the|one|another|\d.*)$/.test(prior.plain);
  const gapAfter = gap(text, word, next);
  return gapAfter === "-" || (gapAfter === " " && !counted && !isFunctionWord(next.plain));
}

/** The last word of a phrase with an Arabic head. */
function endOfPhrase(text: string, sentence: readonly Word[], { last }: Head): number {
  let end = last;
  while (end - last < MAX_MODIFIERS) {
    const word = sentence[end + 1];
    if (
      !word ||
      gap(text, sentence[end], word) !== " " ||
      !isArabicModifier(word.stem) ||
      /^[وف]/.test(word.plain)
    )
      break;
    end++;
  }
  return end;
}

const OWN_NAME = /\b(?:democratic|free|interim|liberation|salvation|national coalition|opposition)\b/i;

/** True for "Syrian Arab Army", a name that also says how the writer refers to the troops; not for "Free Syrian Army". */
const isStateArmy = (name: string, { family }: Head): boolean =>
  family.id === "forces" && isBroadName(/^\S+/.exec(name)?.[0] ?? "") && !OWN_NAME.test(name);

const singular = (plain: string): string => stemWord(plain.replace(/'s$/, ""));

/** The nation among the modifiers, as the beginning of its word, which "Syrian" and "Syria's" share. */
const nationOf = (modifiers: readonly Word[]): string | null =>
  modifiers
    .filter(isNationality)
    .map(({ stem }) => stem.slice(0, 4))
    .at(-1) ?? null;

/** The family of a whole phrase: "rebel forces" are fighters, "regime militias" are troops. */
function familyOf({ family, key }: Head, modifiers: readonly string[]): string {
  if (family.id === "forces" && modifiers.some((word) => isOpposed(word))) return "armed";
  if (family.id === "armed" && !isOpposed(key) && modifiers.some((word) => isState(word))) return "forces";
  return family.id;
}

/**
 * Finds what a sentence calls people, troops, governments, attacks and so on (words/families.txt), each with its
 * modifiers. A family's word in the name of an organisation ("Syrian Democratic Forces") is no designation.
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
    const first = head.family.described && !arabic ? startOfPhrase(fieldText, all, head) : head.first;
    const last = head.family.described && arabic ? endOfPhrase(fieldText, all, head) : head.last;
    const inside = all.slice(first, last + 1);
    const modifiers = all.slice(first, head.first).concat(all.slice(head.last + 1, last + 1));
    const start = inside[0]?.start ?? headFirst.start;
    const end =
      (inside.at(-1)?.end ?? headLast.end) - (/['’]s$/.exec(inside.at(-1)?.surface ?? "")?.[0].length ?? 0);
    const family = familyOf(
      head,
      modifiers.map(({ plain }) => plain),
    );
    return [
      {
        ...{ article: sentence.article, field: sentence.field, start, end, sentence: sentence.index },
        ...{
          family,
          head: hasArabic(head.key) ? head.key : stemWord(head.key),
          text: fieldText.slice(start, end).replace(/\s+/g, " "),
        },
        key: inside
          .filter((word) => !isNationality(word))
          .map(({ plain }) => singular(plain))
          .join(" ")
          .replace(/\b(air|counter|war) (strike|offens|crime)\b/, "$1$2"),
        nation: nationOf(modifiers),
      },
    ];
  });
  // only the longest: not "army" in "army soldiers" or "terrorist" in "terrorist attack"
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
