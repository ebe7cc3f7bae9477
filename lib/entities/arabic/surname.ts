import { isFunctionWord } from "../../text/common-words";
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
  isDoubtfulGivenName,
  isEveryday,
  isFamily,
  isPlainFamily,
  isSpaced,
  isVerbOfSaying,
  organisationHeadAt,
} from "./cues";
import { isEverydaySurname, isNamedLikeWord, isNeverSurname } from "./everyday-surname";
import { isOffice, isPauseAfter, isStopAfter } from "./position";
import type { Introduction, NameEnd, ReadField } from "./reading";
import {
  hasArabicLetter,
  isForeignAnd,
  isForeignEnding,
  isForeignGiven,
  isForeignPair,
  isInflected,
  isMaghrebi,
  isUnknown,
} from "./word-shape";

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
  field: ReadField,
  first: number,
  at: number,
  names: number,
  introduction: Introduction,
): boolean {
  const word = field.words[at] as Word;
  const after = isSpaced(field, at) ? field.words[at + 1] : undefined;
  const { plain } = word;
  if (plain.length < 5) return false;
  if (
    names === 1 &&
    (isNamedLikeWord(field, first, at, introduction) || isEverydaySurname(field, first, at, introduction))
  )
    return true;
  if (after && isDescribed(plain, after.plain)) return false;
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
  if (plural && isUnknown(word) && isEndAt(field, at) && isSureGiven(field.words[at - 1]?.plain ?? ""))
    return true;
  // a second surname with the article that says of no family stands before a pause
  const second = names > 1 && isDefinite(field.words[at - 1]?.plain ?? "") && !/ي$/.test(plain);
  if (second && !isEndOrOffice(field, at) && !isArabicGivenName(plain.slice(2))) return false;
  return (names > 1 && !/يين$/.test(plain)) || (isUnknown(word) && isPauseAfter(field, at)) || !plural;
}

/** True for a given name that is no everyday word, with "and" joined to it or without. */
const isSureGiven = (plain: string): boolean => {
  const given = isArabicGivenName(plain) ? plain : plain.replace(/^و/, "");
  return isArabicGivenName(given) && !isDoubtfulGivenName(given);
};

/** True for a word that "former" or "late" describes and that says nothing of where a family comes from: العنصر السابق. */
const isDescribed = (plain: string, next: string): boolean =>
  /^ال(?:سابق|حالي|اسبق|جديد|راحل|شهير|معروف|مشهور)ه?$/.test(next) &&
  !/ي$/.test(plain) &&
  !isArabicGivenName(plain.slice(2));

/** True if a comma or an office follows the word at `at`. */
const isEndOrOffice = (field: FieldWords, at: number): boolean =>
  isSpaced(field, at)
    ? isArabicTitle((field.words[at + 1]?.plain ?? "").replace(/ا$/, ""))
    : field.words[at + 1] !== undefined;

/** True if the word after a name so far is a surname: with the article; without it, one that nothing else explains. */
export function isSurname(
  field: ReadField,
  first: number,
  { last, names, family }: NameEnd,
  introduction: Introduction,
): boolean {
  const word = field.words[last + 1] as Word;
  if (!hasArabic(word.plain) || isInflected(word) || organisationHeadAt(word.plain) !== null) return false;
  if (field.speakers.has(word.plain)) return true;
  if (family && isFurtherSurname(field, last + 1, family)) return true;
  // an everyday word behind the father's name, before a pause: العميد فهد بن سعود البشر
  const behindFather = family && introduction === "title" && isPauseAfter(field, last + 1);
  if (
    behindFather &&
    isDefinite(word.plain) &&
    !isArabicAdjective(word.plain) &&
    !isNeverSurname(word.plain, word.surface)
  )
    return true;
  if (isDefinite(word.plain)) return isDefiniteSurname(field, first, last + 1, names, introduction);
  if (isPlainFamily(word.plain) && isArabicGivenName(field.words[last]?.plain ?? "")) return true;
  if (names === 1 && isEverydaySurname(field, first, last + 1, introduction)) return true;
  if (names === 1 && isMaghrebi(word)) return true;
  if (names > 1 && isWordOfPhrase(field, last + 1)) return false;
  const paused = isPauseAfter(field, last + 1);
  // a verb of three letters after a ruler's name: الملا عمر تشق
  const ruler = /^ال(?:ملا|ملك|بابا|سلطان|امير|امام|شيخ)$/.test(field.words[first - 1]?.plain ?? "");
  if (ruler && !paused && /^[تي]\p{L}{2}$/u.test(word.plain)) return false;
  if (introduction === "title" && names === 1)
    if (isUnknown(word) || isForeignEnding(word) || isForeignAnd(field.words[last], word)) return true;
  // between a given name and a comma an everyday form is a surname too, if it is none of the most usual
  // nor, behind a full name, a verb or a word with "his"
  const verb = names > 1 && (/^ي\p{L}{3}$/u.test(word.plain) || /[^ا]ه$/.test(word.surface));
  const plain = word.plain.length > 2 && !verb && !isArabicListed(word.plain);
  const given = field.words[last];
  if (
    paused &&
    plain &&
    !/^و|^ل(?:ل|\p{L}{5})|^[بفك]ال|^ب\p{L}+ات$|(?:ها|هم|هما|تم|(?<![كت]و\p{L}*)وا)$/u.test(word.plain)
  )
    return true;
  const short = introduction !== null && names === 1 && !/^[وبك]ال/.test(word.plain);
  if (paused && plain && short && isForeignGiven(given)) return true;
  if (names === 1 && isForeignSurname(field, last + 1)) return true;
  if (paused) return plain && isForeignPair(given, word);
  return isUnknown(word) && (isEndAt(field, last + 1) || isForeignPair(given, word));
}

/**
 * True for a foreign surname after a foreign given name although its ending is that of a verb or a plural, before an
 * everyday word or an office (رودولفو اروبارينا مدرب); one of two letters before a stop (سيمون ري); or one that the article has
 * again.
 */
function isForeignSurname(field: ReadField, at: number): boolean {
  const [given, word] = [field.words[at - 1], field.words[at] as Word];
  if (!isForeignGiven(given)) return false;
  if (word.plain.length === 2) return isStopAfter(field, at) && !isFunctionWord(word.plain);
  if (hasArabicLetter(word.plain) || isEveryday(word.plain) || isArabicListed(word.plain)) return false;
  if (word.plain.length > 4 && (field.counts.get(word.plain) ?? 0) > 1 && !/^[تي]\p{L}{4}$/u.test(word.plain))
    return true;
  const next = field.words[at + 1];
  if (word.plain.length < 5 || /^[وفلسيتن]|(?:ها|هم|هن)$/.test(word.plain)) return false;
  return isEndAt(field, at) || (next !== undefined && (isOffice(next.plain) || isDefinite(next.plain)));
}

/** True for a word that the next one belongs to: "the renewer of the mission". */
function isWordOfPhrase(field: ReadField, at: number): boolean {
  const [word, next] = [field.words[at], field.words[at + 1]];
  if (!word || !next || !isSpaced(field, at) || !isDefinite(next.plain)) return false;
  return /^م\p{L}{2,4}$/u.test(word.plain) && isArabicListed(next.plain) && !isArabicTitle(next.plain);
}

/**
 * True for a family's name after another name of the family: الوادعي of يحيى آل خرصان الوادعي, and without the article after "son of":
 * أسامة بن أحمد نقلي.
 */
export function isFurtherSurname(field: ReadField, at: number, family: boolean): boolean {
  const word = field.words[at];
  if (!word || !hasArabic(word.plain) || isArabicAdjective(word.plain)) return false;
  if (field.speakers.has(word.plain)) return true;
  if (isPlainFamily(word.plain)) return true;
  if (isDefinite(word.plain)) return isUnknown(word) && /ي$/.test(word.plain);
  const next = field.words[at + 1]?.plain;
  if (!family || !/^[^يوتفبكلس]\p{L}{2,5}ي$/u.test(word.plain) || next === "الجنسيه") return false;
  return !isArabicListed(word.plain) && isEndAt(field, at);
}

/** What may stand between somebody's given name and the name of a family that is not theirs. */
const DESCRIPTION = /^(?:شيخ|قبيله|اسره|عايله|ضد|مع|عن)$/;

/** True for a father's name that is an everyday word, before the name of a family: جمال عاتق العتيبي. */
function isEverydayFather(field: FieldWords, at: number): boolean {
  const [given, word, surname] = [field.words[at - 1], field.words[at], field.words[at + 1]];
  if (!given || !word || !surname || !(isFamily(surname.plain) || surname.plain === "القاضي")) return false;
  if (!/^[^وفبكليت]\p{L}{2,4}$/u.test(word.plain) || isInflected(word) || DESCRIPTION.test(word.plain))
    return false;
  if (isFunctionWord(word.plain) || endsName(word.plain) || isVerbOfSaying(word.plain)) return false;
  return isArabicGivenName(given.plain);
}

/** True for an unlisted father's name before a surname that says where a family comes from: عبدالله لزام الشمري. */
export function isFathersName(field: FieldWords, at: number): boolean {
  const [word, surname] = [field.words[at], field.words[at + 1]];
  if (!word || !surname || !isSpaced(field, at) || isDefinite(word.plain)) return false;
  if (isEverydayFather(field, at)) return true;
  if (!isUnknown(word)) return false;
  return (
    isDefinite(surname.plain) && /ي$/.test(surname.plain) && isUnknown(surname) && !/ه$/.test(word.plain)
  );
}
