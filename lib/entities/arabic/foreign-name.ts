import type { Word } from "../../text/tokenise";
import { wordTest } from "../../text/word-lookup";
import type { FoundName } from "../found-name";
import {
  endsName,
  isArabicFacility,
  isArabicGivenName,
  isArabicListed,
  isArabicTitle,
  isDefinite,
  isDoubtfulGivenName,
  isEveryday,
  isNationality,
  isSpaced,
  organisationHeadAt,
  placeHeadAt,
} from "./cues";
import { introductionAt, isAfterTitle } from "./introduction";
import { hasComma, isOffice, isPauseAfter, isStopAfter } from "./position";
import type { ReadField, Reading } from "./reading";
import { isEndAt } from "./surname";
import { hasArabicLetter, isUnknown } from "./word-shape";

const inSyllables = (section: string) => wordTest("entities/words/syllables-arabic", section);
const isSyllabicSurname = inSyllables("surnames");
const isSyllable = inSyllables("syllables");
const isEverydayForeign = wordTest("entities/words/given-names-arabic", "before foreign surnames");

const isBody = (plain: string): boolean =>
  organisationHeadAt(plain) !== null || placeHeadAt(plain) !== null || isArabicFacility(plain);

/** True for a word in no list that newspapers may write a foreign name with. */
const isForeign = (word: Word | undefined, letters: number): word is Word =>
  word !== undefined &&
  word.plain.length >= letters &&
  // a few are written with this letter: إقليدس
  !hasArabicLetter(word.plain.replace("ق", "")) &&
  !isDefinite(word.plain) &&
  !isEveryday(word.plain) &&
  !isArabicListed(word.plain);

const introducedAt = (field: ReadField, at: number) =>
  isAfterTitle(field, at) ? "title" : introductionAt(field, at);

/**
 * A name of China, Korea, Vietnam or Burma, whose words are syllables: كيم إيل سونغ. Two of them are a name only after a title or a
 * verb of saying and before a pause.
 */
export function readSyllables(field: ReadField, at: number): Reading | null {
  const { words } = field;
  const first = words[at]?.plain ?? "";
  const prefix = !isSyllabicSurname(first) && /^[ولب]\p{L}{2}/u.test(first) ? 1 : 0;
  // fast exit: most words are no such surname
  if (!isSyllabicSurname(first.slice(prefix))) return null;
  let last = at;
  while (last - at < 3 && isSpaced(field, last) && isSyllable(words[last + 1]?.plain ?? "")) last++;
  const names = last - at + 1;
  if (names < 2 || (names === 2 && (prefix > 0 || !introducedAt(field, at) || !isPauseAfter(field, last))))
    return null;
  // a syllable that is an everyday word too does not end a name
  return isArabicListed(words[last]?.plain ?? "") &&
    (names === 2 || (names === 3 && !introducedAt(field, at)))
    ? null
    : { first: at, last, names, family: false, prefix };
}

const INITIAL = /^(?:ايه|بي|بيه|سي|دي|اي|اف|جي|جيه|اتش|كي|كيه|ال|ام|ان|او|ار|اس|تي|يو|في|دبليو|اكس|واي)$/;

/** Two initials and a surname before a comma and what the person is: بي كي باتنايك، مسؤول. */
export function readInitials(field: ReadField, at: number): Reading | null {
  const { words } = field;
  if (!INITIAL.test(words[at]?.plain ?? "") || !INITIAL.test(words[at + 1]?.plain ?? "")) return null;
  if (isBody(words[at - 1]?.plain ?? "")) return null;
  const person = words[at + 3]?.plain ?? "";
  if (!isForeign(words[at + 2], 4) || !isSpaced(field, at) || !isSpaced(field, at + 1)) return null;
  const is = hasComma(field, at + 2) && (isArabicTitle(person) || person === "مسوول");
  return is ? { first: at, last: at + 2, names: 3, family: false, prefix: 0 } : null;
}

/** A foreign given name that is an everyday word, after a title or a verb of saying and before a foreign surname: الحارس كون كاستيلز. */
export function readEverydayForeign(field: ReadField, at: number): Reading | null {
  const [word, surname] = [field.words[at], field.words[at + 1]];
  if (!word || !isEverydayForeign(word.plain) || !isSpaced(field, at)) return null;
  if (!isForeign(surname, 4) || !isUnknown(surname) || !isEndAt(field, at + 1)) return null;
  return introducedAt(field, at) || isNationality(field.words[at - 1]?.plain ?? "")
    ? { first: at, last: at + 1, names: 2, family: false, prefix: 0 }
    : null;
}

/** A foreign given name in no list after a title and before a listed name at a stop: الباحثة سمينا أحمد. */
export function readBeforeGiven(field: ReadField, at: number): Reading | null {
  const [word, name] = [field.words[at], field.words[at + 1]];
  if (!word || !name || !isArabicGivenName(name.plain) || isDoubtfulGivenName(name.plain)) return null;
  if (!isForeign(word, 4) || endsName(name.plain) || !isSpaced(field, at) || !isStopAfter(field, at + 1))
    return null;
  if (/^[وفبلك]|(?:[ةه]|ات|ون|ين)$/u.test(word.surface) || isBody(word.plain)) return null;
  return isAfterTitle(field, at) ? { first: at, last: at + 1, names: 2, family: false, prefix: 0 } : null;
}

/** Two long foreign words in no list before an office: إقليدس تساكالوتوس وزير المالية. */
export function readBeforeOffice(field: ReadField, at: number): Reading | null {
  const { words } = field;
  const [word, surname, office] = [words[at], words[at + 1], words[at + 2]];
  if (!office || !isOffice(office.plain) || !isForeign(word, 5) || !isForeign(surname, 6)) return null;
  if (!isUnknown(word) || !isSpaced(field, at) || !isSpaced(field, at + 1)) return null;
  if (/(?:[ةه]|ات|ون|ين)$/u.test(word.surface) || isBody(word.plain) || isBody(words[at - 1]?.plain ?? ""))
    return null;
  return { first: at, last: at + 1, names: 2, family: false, prefix: 0 };
}

/** How many words may stand between two names that are listed with the bodies that they are from. */
const FROM_WORDS = 10;

/** Two foreign words in no list in a list of people and the bodies that they are from: "and Daria Dahrouj from the Fund". */
export function readFrom(field: ReadField, at: number, found: readonly FoundName[]): Reading | null {
  const { text, words } = field;
  const [word, surname, from, body] = [words[at], words[at + 1], words[at + 2], words[at + 3]];
  if (from?.plain !== "من" || !word || !body || !/^و\p{L}{4}/u.test(word.plain)) return null;
  if (!isBody(body.plain) && !isDefinite(body.plain)) return null;
  const given = { ...word, plain: word.plain.slice(1) };
  if (!isForeign(given, 4) || !isForeign(surname, 5) || !isUnknown(given)) return null;
  if (!isSpaced(field, at) || isStopAfter(field, at + 1)) return null;
  const before = found.at(-1);
  const listed = before?.end && text.slice(before.end, before.end + 4) === " من ";
  return listed && (words[at - FROM_WORDS]?.start ?? 0) <= before.end
    ? { first: at, last: at + 1, names: 2, family: false, prefix: 1 }
    : null;
}
