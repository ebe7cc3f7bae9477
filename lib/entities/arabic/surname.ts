import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import type { FieldWords } from "../found-name";
import {
  endsName,
  isArabicAdjective,
  isArabicGivenName,
  isArabicListed,
  isArabicTitle,
  isDefinite,
  isNationality,
  isSpaced,
  organisationHeadAt,
} from "./cues";
import { isOffice, isPauseAfter } from "./position";
import type { Introduction, NameEnd, ReadField } from "./reading";
import {
  isForeignAnd,
  isForeignEnding,
  isForeignGiven,
  isForeignPair,
  isInflected,
  isUnknown,
} from "./word-shape";

/** Titles of people whose surname comes next, so that a nationality or a title after the given name is that surname. */
const PERSONAL_TITLE =
  /^(?:[وفب]?ال|[وف]?لل)(?:دكتور|مهندس|استاذ|مدرب|لاعب|كابتن|لواء|عميد|عقيد|مقدم|رايد|نقيب|فنان|زميل|مستشار)ه?$/;

/** True for a surname that is a nationality or a title: المهندس صالح القاضي, المدرب خليل المصري. */
const isNamedLikeWord = ({ words }: FieldWords, at: number, names: number): boolean => {
  const [plain, given] = [words[at]?.plain ?? "", words[at - 1]?.plain ?? ""];
  if (names !== 1 || !(isNationality(plain) || isArabicTitle(plain))) return false;
  return PERSONAL_TITLE.test(words[at - 2]?.plain ?? "") && isArabicGivenName(given);
};

/** True if a pause, an everyday word or what looks like a verb follows the word at `at`. */
export function isEndAt(field: FieldWords, at: number): boolean {
  const next = field.words[at + 1];
  return !next || isPauseAfter(field, at) || !isUnknown(next);
}

/**
 * True for a surname with the article; a nationality or an everyday word is none, but a given name is: الحسين. So is an everyday word
 * before an office: "Hussein al-Khalifa, director of …".
 */
function isDefiniteSurname(
  field: FieldWords,
  at: number,
  names: number,
  introduction: Introduction,
): boolean {
  const word = field.words[at] as Word;
  const after = isSpaced(field, at) ? field.words[at + 1] : undefined;
  const { plain } = word;
  if (plain.length < 5) return false;
  if (isNamedLikeWord(field, at, names)) return true;
  // so is a title: المحلل تركي السلطان
  if (isArabicTitle(plain) && introduction === "title" && names === 1 && !isSpaced(field, at)) return true;
  // an adjective is a surname between a title and a given name before it and a pause or office after it: الدكتور نبيل العربي
  if (isArabicAdjective(plain))
    return (
      introduction === "title" &&
      names === 1 &&
      isEndOrOffice(field, at) &&
      isArabicGivenName(field.words[at - 1]?.plain ?? "")
    );
  if (
    isArabicGivenName(plain.slice(2)) &&
    !(introduction === "title" ? endsName(plain) : isArabicListed(plain))
  )
    return true;
  if (introduction === "title" && isUnknown(word)) return true;
  if (isArabicListed(plain)) return names === 1 && after !== undefined && isOffice(after.plain);
  const plural = /(?:يه|ات|ين)$/.test(plain);
  return (names > 1 && !/يين$/.test(plain)) || (isUnknown(word) && isPauseAfter(field, at)) || !plural;
}

/** True if a comma or an office follows the word at `at`. */
const isEndOrOffice = (field: FieldWords, at: number): boolean =>
  isSpaced(field, at)
    ? isArabicTitle((field.words[at + 1]?.plain ?? "").replace(/ا$/, ""))
    : field.words[at + 1] !== undefined;

/** True if the word after a name so far is a surname: with the article; without it, one that nothing else explains. */
export function isSurname(
  field: ReadField,
  { last, names, family }: NameEnd,
  introduction: Introduction,
): boolean {
  const word = field.words[last + 1] as Word;
  if (!hasArabic(word.plain) || isInflected(word) || organisationHeadAt(word.plain) !== null) return false;
  if (field.speakers.has(word.plain)) return true;
  if (family && isFurtherSurname(field, last + 1, family)) return true;
  if (isDefinite(word.plain)) return isDefiniteSurname(field, last + 1, names, introduction);
  const paused = isPauseAfter(field, last + 1);
  if (introduction === "title" && names === 1)
    if (isUnknown(word) || isForeignEnding(word) || isForeignAnd(field.words[last], word)) return true;
  // between a given name and a comma an everyday form is a surname too, if it is none of the most usual
  const verb = names > 1 && /^ي\p{L}{3}$/u.test(word.plain);
  const plain = word.plain.length > 2 && !verb && !isArabicListed(word.plain);
  const given = field.words[last];
  if (paused && plain && !/^و|^ل(?:ل|\p{L}{5})|^[بفك]ال|(?:ها|هم|تم|(?<![كت]و\p{L}*)وا)$/u.test(word.plain))
    return true;
  const short = introduction !== null && names === 1 && !/^[وبك]ال/.test(word.plain);
  if (paused && plain && short && isForeignGiven(given)) return true;
  if (paused) return plain && isForeignPair(given, word);
  return isUnknown(word) && (isEndAt(field, last + 1) || isForeignPair(given, word));
}

/**
 * True for a family's name after another name of the family: الوادعي of يحيى آل خرصان الوادعي, and without the article after "son of":
 * أسامة بن أحمد نقلي.
 */
export function isFurtherSurname(field: ReadField, at: number, family: boolean): boolean {
  const word = field.words[at];
  if (!word || !hasArabic(word.plain) || isArabicAdjective(word.plain)) return false;
  if (field.speakers.has(word.plain)) return true;
  if (isDefinite(word.plain)) return isUnknown(word) && /ي$/.test(word.plain);
  const next = field.words[at + 1]?.plain;
  if (!family || !/^[^يوتفبكلس]\p{L}{2,5}ي$/u.test(word.plain) || next === "الجنسيه") return false;
  return !isArabicListed(word.plain) && isEndAt(field, at);
}

/** True for an unlisted father's name before a surname that says where a family comes from: عبدالله لزام الشمري. */
export function isFathersName(field: FieldWords, at: number): boolean {
  const [word, surname] = [field.words[at], field.words[at + 1]];
  if (!word || !surname || !isSpaced(field, at) || isDefinite(word.plain) || !isUnknown(word)) return false;
  return (
    isDefinite(surname.plain) && /ي$/.test(surname.plain) && isUnknown(surname) && !/ه$/.test(word.plain)
  );
}
