import type { Word } from "../../text/tokenise";
import type { FieldWords } from "../found-name";
import {
  endsName,
  givenNameAt,
  isArabicGivenName,
  isArabicListed,
  isArabicTitle,
  isDefinite,
  isDoubtfulGivenName,
  isEvent,
  isFamily,
  isNationality,
  isPluralTitle,
  isSeldomGiven,
  isSpaced,
  organisationHeadAt,
} from "./cues";
import { introductionAt, isAfterOffice, isAfterTitle } from "./introduction";
import { isPauseAfter, isStopAfter } from "./position";
import {
  BEFORE_GOD,
  halfPrefix,
  isAndFaithName,
  isFaithName,
  isOn,
  readName,
  SECOND_HALF,
} from "./read-name";
import type { ReadField, Reading } from "./reading";
import { isEndAt } from "./surname";
import { isInflected, isMaghrebi, isUnknown } from "./word-shape";

/** A surname that says where a family comes from, by which an everyday word before it is a given name: حسن الزنبقي. */
export const isRareSurname = (word: Word | undefined, given: string): boolean =>
  given !== "علي" && word !== undefined && /^ال\p{L}{3,}ي$/u.test(word.plain) && isUnknown(word);

/** True if the text has the two words of a name again, and no list explains the second. */
function isRepeated({ text, words }: FieldWords, first: number, last: number): boolean {
  const [start, surname] = [words[first]?.start ?? 0, words[last]];
  if (last !== first + 1 || !surname || !isUnknown(surname)) return false;
  const name = text.slice(start, surname.end);
  return text.indexOf(name) !== text.lastIndexOf(name);
}

/** True for a long word without the letters that names from other languages are not written with. */
const isForeignLong = (plain: string): boolean => /^(?!ال)[^حعقصضظء]{5,}[^حعقصضظءه]$/.test(plain);

/** A surname without the article that no list explains, before a pause; a long foreign one before any everyday word. */
function isForeign(field: FieldWords, at: number): boolean {
  const word = field.words[at];
  if (word === undefined || word.plain.length < 4 || !isUnknown(word)) return false;
  return isPauseAfter(field, at) || (isForeignLong(word.plain) && isEndAt(field, at));
}

/** How much of a text is searched for the writer's habits, in characters. */
const HABITS_SAMPLE = 5000;

/** True if the text writes the preposition "on" apart from the name Ali: with another last letter. */
const writesOn = (text: string): boolean => /(?<!\p{L})و?على(?!\p{L})/u.test(text.slice(0, HABITS_SAMPLE));

/** The letters joined to a given name; null if the word is none. "And" is joined to short names too in a list. */
function givenPrefix(plain: string, listed: boolean): number | null {
  const short = listed && /^و\p{L}{3}$/u.test(plain) && isArabicGivenName(plain.slice(1));
  return short ? 1 : givenNameAt(plain);
}

const DEFINITE_TITLE =
  /^(?:(?:[وف]?لل|[وفبل]?ال)(?:دكتور|دكتوره|مهندس|مهندسه|استاذ|استاذه|شيخ|امير|لواء|عميد|عقيد|مقدم|رايد|نقيب|سيد|سيده)|دكتور|دكتوره)$/;

/**
 * True for an office that is a given name here: after a title of people and before a surname, الدكتور أمين الزنبقي, or after
 * another title or a verb of saying and before a second given name: قال أمين ناصر.
 */
function isOfficeForName(field: FieldWords, at: number): boolean {
  const [title, word, next] = [field.words[at - 1], field.words[at], field.words[at + 1]];
  if (!word || !next || !isArabicGivenName(word.plain) || !isSpaced(field, at)) return false;
  const given = isDefinite(next.plain) ? next.plain.slice(2) : next.plain;
  if (
    isArabicGivenName(given) &&
    !endsName(next.plain) &&
    (introductionAt(field, at) || isAfterTitle(field, at))
  )
    return !isDefinite(next.plain) || !isArabicListed(next.plain);
  if (isNationality(title?.plain ?? "") && isUnknown(next) && isStopAfter(field, at + 1)) return true;
  if (!DEFINITE_TITLE.test(title?.plain ?? "") || !isSpaced(field, at - 1)) return false;
  return next.plain === "بن" || isUnknown(next);
}

/**
 * True if the preposition "on" stands for the name Ali: between a title of people and a given name with a family, or "son of":
 * المقدم على عمير الشهراني.
 */
function isOnForAli(field: FieldWords, at: number): boolean {
  const { words } = field;
  const [title, next, surname] = [words[at - 1]?.plain ?? "", words[at + 1], words[at + 2]];
  if (!DEFINITE_TITLE.test(title) || !next) return false;
  return next.plain === "بن" || (surname !== undefined && isFamily(surname.plain) && isEndAt(field, at + 2));
}

/** True if what happens to people, or what several are, stands before the word at `at`: "the death of …", "the players …". */
export function isOfSome(field: FieldWords, at: number): boolean {
  const before = field.words[at - 1]?.plain ?? "";
  return (
    isSpaced(field, at - 1) &&
    (isEvent(before.replace(/^[وب]/, "")) || isPluralTitle(before.replace(/^[وبل](?=ال)/, "")))
  );
}

/** True for an everyday word with "his", whose plain form is that of a woman's name: ناديه. */
const isWithHis = ({ plain, surface }: Word): boolean => {
  const stem = plain.slice(0, -1);
  return (
    /[^ة]$/.test(surface) && plain.endsWith("ه") && (organisationHeadAt(stem) === 0 || isArabicTitle(stem))
  );
};

/** True for what somebody does something to whom the article calls by a given name alone: "Fuad asked for help". */
const isObject = (field: ReadField, given: string, surname: Word | undefined): boolean =>
  surname !== undefined &&
  field.givenAlone.has(given) &&
  isDefinite(surname.plain) &&
  !/ي$/.test(surname.plain) &&
  (field.counts.get(surname.plain) ?? 0) < 2;

/** A name that begins with a listed given name. @param listed whether the name before it in a list ends right before it */
export function readGivenName(field: ReadField, at: number, listed: boolean): Reading | null {
  const word = field.words[at] as Word;
  const half = halfPrefix(word.plain);
  const faith = isAndFaithName(field, at) ? 1 : isFaithName(field, at) ? 0 : null;
  const joined = faith ?? givenPrefix(word.plain, listed || isFamily(field.words[at + 1]?.plain ?? ""));
  if (joined === null && half === null) return null;
  const halved = half !== null && field.words[at + 1] !== undefined && isSpaced(field, at);
  const prefix = halved ? half : joined;
  if (prefix === null || (isOn(word) && !isOnForAli(field, at)) || isInflected(word)) return null;
  if (endsName(word.plain.slice(prefix)) && !isOfficeForName(field, at)) return null;
  // the second half of a name whose first is Abu
  if (halfPrefix(field.words[at - 1]?.plain ?? "") !== null && isSpaced(field, at - 1)) return null;
  const introduction = isAfterTitle(field, at)
    ? "title"
    : (introductionAt(field, at) ?? (listed || isOfSome(field, at) ? "list" : null));
  const end = readName(field, at, introduction);
  if (end.names < 2) return null;
  const given = word.plain.slice(prefix);
  const kunya = halved && given !== "عبد";
  const surname = field.words[end.last];
  if (introduction !== "title" && prefix === 0 && isWithHis(word)) return null;
  if (introduction === null && isSeldomGiven(given) && !end.family && !isFamily(surname?.plain ?? ""))
    return null;
  if (introduction !== "title" && end.last === at + 1 && isObject(field, given, surname)) return null;
  const spoken = field.speakers.has(surname?.plain ?? "");
  const rare = () =>
    (spoken && !isSeldomGiven(given)) ||
    (prefix === 0 && isMaghrebi(surname)) ||
    (/^و?$/.test(word.plain.slice(0, prefix)) &&
      isRareSurname(surname, given) &&
      (!isSeldomGiven(given) || isFamily(surname?.plain ?? ""))) ||
    SECOND_HALF.test(field.words[at + 1]?.plain ?? "") ||
    (field.words[at + 1]?.plain === "الله" && BEFORE_GOD.test(given)) ||
    (prefix === 0 && given.length > 3 && !isSeldomGiven(given) && isForeign(field, end.last)) ||
    isRepeated(field, at, end.last);
  const doubtful =
    halved && !kunya
      ? false
      : given === "علي"
        ? !writesOn(field.text)
        : isDoubtfulGivenName(given) && !rare();
  if (prefix > 0 && doubtful && introduction !== "list" && end.names < 3) return null;
  const plain =
    faith !== null ||
    (!(doubtful || kunya) && (prefix === 0 || given.length > 3 || isFamily(surname?.plain ?? "")));
  const sure = introduction !== null || end.names > 2 || end.family || plain || isAfterOffice(field, at);
  return sure ? { ...end, first: at, prefix } : null;
}
