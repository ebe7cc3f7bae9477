import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import type { FieldWords, FoundName } from "../found-name";
import { readPersonName } from "../person-name";
import {
  endsName,
  givenNameAt,
  isAbbreviatedTitle,
  isArabicAdjective,
  isArabicCommon,
  isArabicFacility,
  isArabicGivenName,
  isArabicTitle,
  isDefinite,
  isDoubtfulGivenName,
  isIntroducing,
  isListedEveryday,
  isNationality,
  isSpaced,
  isVerbOfSaying,
  organisationHeadAt,
  placeHeadAt,
  remembered,
  startAfter,
} from "./cues";
import {
  FIRST_HALF,
  introductionAt,
  isAfterTitle,
  isEndAt,
  isInflected,
  isNamesake,
  isOn,
  isPauseAfter,
  isUnknown,
  type NameEnd,
  type ReadField,
  readName,
  SECOND_HALF,
} from "./read-name";

/** An unlisted given name before "son of" and a listed one: مقرب بن سعد. */
function unlistedSon(field: FieldWords, at: number, taken: (at: number) => boolean): Word | undefined {
  const own = field.words[at - 2];
  if (!own || !/^(?:بن|بنت)$/.test(field.words[at - 1]?.plain ?? "")) return undefined;
  const spaced = isSpaced(field, at - 2) && isSpaced(field, at - 1);
  return spaced && hasArabic(own.plain) && !isArabicCommon(own) && !taken(at - 2) ? own : undefined;
}

const CITY_AFTER = /^ ?[-–—] ?\p{L}{3,12}(?: \p{L}{3,12}){0,2} *(?:\n|$|:|[-–—])/u;

/** True for who wrote the article: a name and a city alone in their line. */
function isByline({ text }: FieldWords, start: number, end: number): boolean {
  return (
    /(?:^|[\n.]) *$/.test(text.slice(Math.max(0, start - 3), start)) &&
    CITY_AFTER.test(text.slice(end, end + 45))
  );
}

/** A name in a field: the index of its first word, the letters before it that are joined to it, and where it ends. */
type Reading = NameEnd & { first: number; prefix: number };

/** A surname that says where a family comes from, by which an everyday word before it is a given name: حسن الزنبقي. */
const isRareSurname = (word: Word | undefined, given: string): boolean =>
  given !== "علي" && word !== undefined && /^ال\p{L}{3,}ي$/u.test(word.plain) && isUnknown(word);

/** True if the text has the two words of a name again, and no list explains the second. */
function isRepeated({ text, words }: FieldWords, first: number, last: number): boolean {
  const [start, surname] = [words[first]?.start ?? 0, words[last]];
  if (last !== first + 1 || !surname || !isUnknown(surname)) return false;
  const name = text.slice(start, surname.end);
  return text.indexOf(name) !== text.lastIndexOf(name);
}

/** A surname without the article that no list explains, before a pause. */
function isForeign(field: FieldWords, at: number): boolean {
  const word = field.words[at];
  return word !== undefined && word.plain.length > 3 && isUnknown(word) && isPauseAfter(field, at);
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
  /^(?:[وف]?لل|[وفبل]?ال)(?:دكتور|دكتوره|مهندس|مهندسه|استاذ|استاذه|شيخ|امير|لواء|عميد|عقيد|سيد|سيده)$/;

/** True for an office that is a given name here: after a title of people and before a surname: الدكتور أمين الزنبقي. */
function isOfficeForName(field: FieldWords, at: number): boolean {
  const [title, word, next] = [field.words[at - 1], field.words[at], field.words[at + 1]];
  if (!word || !next || !DEFINITE_TITLE.test(title?.plain ?? "") || !isArabicGivenName(word.plain))
    return false;
  if (!isSpaced(field, at - 1) || !isSpaced(field, at)) return false;
  return next.plain === "بن" || isUnknown(next) || (isArabicGivenName(next.plain) && !endsName(next.plain));
}

/** A name that begins with a listed given name. @param listed whether the name before it in a list ends right before it */
function readGivenName(field: ReadField, at: number, listed: boolean): Reading | null {
  const word = field.words[at] as Word;
  if (givenPrefix(word.plain, listed) === null && !FIRST_HALF.test(word.plain)) return null;
  const halved = FIRST_HALF.test(word.plain) && field.words[at + 1] !== undefined && isSpaced(field, at);
  const prefix = halved ? 0 : givenPrefix(word.plain, listed);
  if (prefix === null || isOn(word) || isInflected(word)) return null;
  if (endsName(word.plain.slice(prefix)) && !isOfficeForName(field, at)) return null;
  // the second half of a name whose first is Abu
  if (FIRST_HALF.test(field.words[at - 1]?.plain ?? "") && isSpaced(field, at - 1)) return null;
  const introduction = isAfterTitle(field, at)
    ? "title"
    : (introductionAt(field, at) ?? (listed ? "list" : null));
  const end = readName(field, at, introduction);
  const given = word.plain.slice(prefix);
  const kunya = halved && word.plain !== "عبد";
  const surname = field.words[end.last];
  const spoken = field.speakers.has(surname?.plain ?? "");
  const rare =
    spoken ||
    (/^و?$/.test(word.plain.slice(0, prefix)) && isRareSurname(surname, given)) ||
    SECOND_HALF.test(field.words[at + 1]?.plain ?? "") ||
    (prefix === 0 && given.length > 3 && isForeign(field, end.last)) ||
    isRepeated(field, at, end.last);
  const doubtful =
    halved && !kunya ? false : given === "علي" ? !writesOn(field.text) : isDoubtfulGivenName(given) && !rare;
  if (prefix > 0 && doubtful && !rare && introduction !== "list" && end.names < 3) return null;
  const plain = !(doubtful || kunya) && (prefix === 0 || given.length > 3);
  const sure = introduction !== null || end.names > 2 || end.family || plain;
  return sure && end.names > 1 ? { ...end, first: at, prefix } : null;
}

/** How many words an office may have between its first and the name: "the president of the Riga Port Authority Ivars …". */
const OFFICE_WORDS = 4;

/** True if a comma separates the words at `at` and `at + 1`. */
const hasComma = ({ text, words }: FieldWords, at: number): boolean =>
  /^ ?[،,] ?$/.test(text.slice(words[at]?.end, words[at + 1]?.start));

/** True if a nationality stands right before the word at `at`, or a pause and an office right after the next. */
function isApposed(field: FieldWords, at: number): boolean {
  const { words } = field;
  if (isNationality(words[at - 1]?.plain ?? "")) return true;
  const [surname, office] = [words[at + 1], words[at + 2]];
  return surname !== undefined && hasComma(field, at + 1) && isArabicTitle(office?.plain ?? "");
}

/** True if an office with what it is of stands right before the word at `at`. */
function isAfterOffice(field: FieldWords, at: number): boolean {
  if (!isDefinite(field.words[at - 1]?.plain ?? "")) return false;
  const joined = (before: number) =>
    isSpaced(field, before) || (before === at - 1 && hasComma(field, before) && isPauseAfter(field, at + 1));
  for (let before = at - 1; before >= Math.max(0, at - OFFICE_WORDS) && joined(before); before--)
    if (isArabicTitle(field.words[before]?.plain.replace(/^[وفبلك](?=ال)/, "") ?? "")) return true;
  return false;
}

/** True for a word that may be half of a name in no list: neither with the article nor with a usual ending of nouns. */
const isHalf = (word: Word | undefined): boolean =>
  word !== undefined &&
  isUnknown(word) &&
  !isDefinite(word.plain) &&
  !/(?:[ةه]|ات|ون)$|^م\p{L}+ا$/u.test(word.surface);

/** A quick test for words after which an unlisted name may come. */
const mayIntroduce = remembered(
  (plain) =>
    isDefinite(plain) ||
    isVerbOfSaying(plain) ||
    isIntroducing(plain) ||
    isArabicTitle(plain) ||
    isAbbreviatedTitle(plain) ||
    /^[وف]?لل/.test(plain),
);

/** True for the first word of the name of a body or place. */
const isBodyOrPlace = (plain: string): boolean =>
  organisationHeadAt(plain) !== null || placeHeadAt(plain) !== null || isArabicFacility(plain);

/** True for an unlisted second half that ends like a Persian name and not with the feminine ending: زنغنه. */
const isForeignHalf = (word: Word | undefined): boolean =>
  word !== undefined && isUnknown(word) && /[^ا]ه$/.test(word.surface) && !isDefinite(word.plain);

/** An unlisted name before a comma and an office, also joined to "for" or "by": "for Dahrouj Beshlobe, president of". */
function readApposed(field: ReadField, at: number): Reading | null {
  const [word, surname, office] = field.words.slice(at, at + 3);
  if (!word || !surname || !office || !isArabicTitle(office.plain) || !isSpaced(field, at)) return null;
  if (!hasComma(field, at + 1) || !isHalf(surname)) return null;
  const before = field.words[at - 1]?.plain ?? "";
  const prefix = /^[لب]\p{L}{4}/u.test(word.plain) ? 1 : 0;
  const given = { ...word, plain: word.plain.slice(prefix), surface: word.surface.slice(prefix) };
  if (!isHalf(given) || isBodyOrPlace(given.plain) || isBodyOrPlace(before)) return null;
  return { first: at, last: at + 1, names: 2, family: false, prefix };
}

/** An unlisted name after another in a list: "and Zanbouq Dahrouj," */
function readListed(field: ReadField, at: number): Reading | null {
  const [word, surname] = [field.words[at], field.words[at + 1]];
  if (!word || !surname || !isSpaced(field, at) || !isPauseAfter(field, at + 1)) return null;
  const prefix = /^و\p{L}{4}/u.test(word.plain) ? 1 : 0;
  const given = { ...word, plain: word.plain.slice(prefix) };
  if (!isUnknown(given) || isDefinite(given.plain) || !isUnknown(surname)) return null;
  if (isBodyOrPlace(given.plain)) return null;
  return { first: at, last: at + 1, names: 2, family: false, prefix };
}

/** A name whose words are in no list, after a verb of saying, a title or an office, and before an everyday word. */
function readUnknownName(field: ReadField, at: number): Reading | null {
  const word = field.words[at];
  if (!word || /^[وفبلك]ال|^لل/.test(word.plain) || isInflected(word)) return null;
  if (isListedEveryday(word.plain) || !mayIntroduce(field.words[at - 1]?.plain ?? "")) return null;
  if (isDefinite(word.plain) || !isSpaced(field, at)) return null;
  if (isArabicCommon(word)) return null;
  const titled = isAfterTitle(field, at);
  const introduction = titled ? "title" : introductionAt(field, at);
  const next = field.words[at + 1];
  const spoken = introduction === "title" && field.speakers.has(next?.plain ?? "");
  const rare = spoken || (introduction === "title" && isRareSurname(next, word.plain));
  if (!(rare || isUnknown(word))) return null;
  if (isBodyOrPlace(word.plain)) return null;
  const weak = introduction === null || (!titled && isArabicAdjective(field.words[at - 1]?.plain ?? ""));
  if (weak) {
    const halves = isHalf(word) && (isHalf(next) || (isApposed(field, at) && isForeignHalf(next)));
    const sure = isPauseAfter(field, at + 1) || (isApposed(field, at) && isEndAt(field, at + 1));
    const foreign = halves && sure && isAfterOffice(field, at);
    return foreign ? { first: at, last: at + 1, names: 2, family: false, prefix: 0 } : null;
  }
  if (introduction === "verb" && /^[بل]|ه$/.test(word.plain)) return null;
  const end = readName(field, at, introduction);
  const only = field.words[end.last];
  if (!only || (only.plain.endsWith("ه") && !only.surface.endsWith("ة") && end.names === 2)) return null;
  if (isDefinite(only.plain) && !isRareSurname(only, word.plain) && !field.speakers.has(only.plain))
    return null;
  const surname = end.names === 2 && (spoken || (isUnknown(only) && isEndAt(field, end.last)));
  return surname || end.names > 2 ? { ...end, first: at, prefix: 0 } : null;
}

/** True if the word at `at` goes on with a list: after a comma, or with "and" joined to it. */
const isListGap = (field: FieldWords, at: number): boolean =>
  hasComma(field, at - 1) || /^و\p{L}{3}/u.test(field.words[at]?.plain ?? "");

/**
 * Finds unlisted people in one Arabic field: a given name followed by a surname, most surely after a title or a verb of
 * saying; after these, also names that are in no list.
 * @param taken says of the index of a word whether it belongs to another name
 */
export function findArabicPeople(field: ReadField, taken: (at: number) => boolean): FoundName[] {
  const found: FoundName[] = [];
  const { words } = field;
  let previous = -1;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const listed = at > 0 && previous === at - 1 && isListGap(field, at);
    const reading =
      word &&
      (readGivenName(field, at, listed) ??
        readUnknownName(field, at) ??
        readApposed(field, at) ??
        (listed ? readListed(field, at) : null));
    if (!reading || taken(at) || !hasArabic(word.plain)) continue;
    if (isNamesake(field, at)) {
      at = reading.last;
      continue;
    }
    const end = words[reading.last];
    if (!end || taken(reading.last)) continue;
    const { prefix, last } = reading;
    const son = prefix === 0 ? unlistedSon(field, at, taken) : undefined;
    const start = son ? son.start : startAfter(word, prefix);
    const plains = words.slice(at, last + 1).map(({ plain }) => plain);
    const person = readPersonName([
      ...(son ? [son.plain] : []),
      word.plain.slice(prefix),
      ...plains.slice(1),
    ]);
    if (!isByline(field, start, end.end))
      found.push({ type: "person", field: field.field, start, end: end.end, person });
    at = last;
    previous = last;
  }
  return found;
}
