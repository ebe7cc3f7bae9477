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
  isHonourOfFacility,
  isListedEveryday,
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
  isEndAt,
  isOn,
  isPauseAfter,
  isUnknown,
  type NameEnd,
  readName,
} from "./read-name";

/** An unlisted given name before "son of" and a listed one: مقرب بن سعد. */
function unlistedSon(field: FieldWords, at: number, taken: (at: number) => boolean): Word | undefined {
  const own = field.words[at - 2];
  if (!own || !/^(?:بن|بنت)$/.test(field.words[at - 1]?.plain ?? "")) return undefined;
  const spaced = isSpaced(field, at - 2) && isSpaced(field, at - 1);
  return spaced && hasArabic(own.plain) && !isArabicCommon(own) && !taken(at - 2) ? own : undefined;
}

/** What is named after kings but may be in a place too: مدينة الملك سعود, مدينة دمشق. */
const NAMED_AFTER_KINGS = /^[وبل]?(?:مدينه|انفاق|نفق|مجمع|معرض|مسابقه|مهرجان|سد|قصر|محطه|مركز)$/;

/** True if the name at `at` is only what a street or university is named after: طريق الملك فهد. */
function isNamesake({ words }: FieldWords, at: number): boolean {
  const before = words[at - 1]?.plain ?? "";
  if (isHonourOfFacility(before) && NAMED_AFTER_KINGS.test(words[at - 2]?.plain ?? "")) return true;
  return isArabicFacility((isHonourOfFacility(before) ? words[at - 2]?.plain : before) ?? "");
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

/** A name that begins with a listed given name. */
function readGivenName(field: FieldWords, at: number): Reading | null {
  const word = field.words[at] as Word;
  if (givenNameAt(word.plain) === null && !FIRST_HALF.test(word.plain)) return null;
  const halved = FIRST_HALF.test(word.plain) && field.words[at + 1] !== undefined && isSpaced(field, at);
  const prefix = halved ? 0 : givenNameAt(word.plain);
  if (prefix === null || isOn(word) || endsName(word.plain)) return null;
  const introduction = introductionAt(field, at);
  const end = readName(field, at, introduction);
  const given = word.plain.slice(prefix);
  const kunya = halved && word.plain !== "عبد";
  const surname = field.words[end.last];
  const rare =
    isRareSurname(surname, given) ||
    (given.length > 3 && isForeign(field, end.last)) ||
    isRepeated(field, at, end.last);
  const doubtful =
    halved && !kunya ? false : given === "علي" ? !writesOn(field.text) : isDoubtfulGivenName(given) && !rare;
  const plain = !(doubtful || kunya) && (prefix === 0 || given.length > 3);
  const sure = introduction !== null || end.names > 2 || end.family || plain;
  return sure && end.names > 1 ? { ...end, first: at, prefix } : null;
}

/** How many words an office may have between its first and the name: "the president of the Riga Port Authority Ivars …". */
const OFFICE_WORDS = 4;

/** True if an office with what it is of stands right before the word at `at`. */
function isAfterOffice(field: FieldWords, at: number): boolean {
  if (!isDefinite(field.words[at - 1]?.plain ?? "")) return false;
  for (let before = at - 1; before >= Math.max(0, at - OFFICE_WORDS) && isSpaced(field, before); before--)
    if (isArabicTitle(field.words[before]?.plain.replace(/^[وفبلك](?=ال)/, "") ?? "")) return true;
  return false;
}

/** True for a word that may be half of a name in no list: neither with the article nor with a usual ending of nouns. */
const isHalf = (word: Word | undefined): boolean =>
  word !== undefined && isUnknown(word) && !isDefinite(word.plain) && !/(?:ه|ات|ين|ون|ا)$/.test(word.plain);

/** A quick test for words after which an unlisted name may come. */
const mayIntroduce = remembered(
  (plain) =>
    isDefinite(plain) ||
    isVerbOfSaying(plain) ||
    isArabicTitle(plain) ||
    isAbbreviatedTitle(plain) ||
    /^[وف]?لل/.test(plain),
);

/** A name whose words are in no list, after a verb of saying, a title or an office, and before an everyday word. */
function readUnknownName(field: FieldWords, at: number): Reading | null {
  const word = field.words[at];
  if (!word || isListedEveryday(word.plain) || !mayIntroduce(field.words[at - 1]?.plain ?? "")) return null;
  if (isDefinite(word.plain) || !isSpaced(field, at)) return null;
  if (isArabicCommon(word)) return null;
  const introduction = introductionAt(field, at);
  const rare = introduction === "title" && isRareSurname(field.words[at + 1], word.plain);
  if (!(rare || isUnknown(word))) return null;
  if (organisationHeadAt(word.plain) !== null || placeHeadAt(word.plain) !== null) return null;
  const weak = introduction === null || isArabicAdjective(field.words[at - 1]?.plain ?? "");
  if (weak) {
    const halves = isHalf(word) && isHalf(field.words[at + 1]);
    const foreign = halves && isPauseAfter(field, at + 1) && isAfterOffice(field, at);
    return foreign ? { first: at, last: at + 1, names: 2, family: false, prefix: 0 } : null;
  }
  if (introduction === "verb" && /^[بل]|ه$/.test(word.plain)) return null;
  const end = readName(field, at, introduction);
  const only = field.words[end.last];
  if (!only || (isDefinite(only.plain) && !isRareSurname(only, word.plain))) return null;
  const surname = end.names === 2 && isUnknown(only) && isEndAt(field, end.last);
  return surname || end.names > 2 ? { ...end, first: at, prefix: 0 } : null;
}

/**
 * Finds unlisted people in one Arabic field: a given name followed by a surname, most surely after a title or a verb of
 * saying; after these, also names that are in no list.
 * @param taken says of the index of a word whether it belongs to another name
 */
export function findArabicPeople(field: FieldWords, taken: (at: number) => boolean): FoundName[] {
  const found: FoundName[] = [];
  const { words } = field;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const reading = word && (readGivenName(field, at) ?? readUnknownName(field, at));
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
  }
  return found;
}

/** Titles after which one given name is enough: الملك فيصل. */
const NAMED_BY_GIVEN =
  /^(?:ال|لل)(?:ملك|امير|اميره|سلطان|شيخ|شيخه|ملا|امام|خليفه|طفل|طفله|طالب|طالبه|لاعب|كابتن|سيد|سيده|دكتور|دكتوره|مهندس|استاذ|استاذه|بابا|حاج|حاجه)$/;

/** True for one given name after such a title, alone. */
function isTitledGiven(field: FieldWords, at: number): boolean {
  const { words } = field;
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !isArabicGivenName(word.plain)) return false;
  const title = words[at - 1]?.plain.replace(/^[وفب](?=ال)/, "") ?? "";
  if (!NAMED_BY_GIVEN.test(title) || !isSpaced(field, at - 1) || isOn(word)) return false;
  if (words[at - 2]?.plain === "ال" || isNamesake(field, at) || FIRST_HALF.test(word.plain)) return false;
  if (endsName(word.plain) || !isEndAt(field, at)) return false;
  return !(next && isSpaced(field, at) && (isDefinite(next.plain) || /^(?:بن|ال|ابن|بنت)$/.test(next.plain)));
}

/**
 * Finds people named by a title and one given name: the only person of the article with that given name, or somebody who
 * is never named in full.
 * @param people those named in full in the article
 */
export function findTitled(
  field: FieldWords,
  people: readonly FoundName[],
  taken: (at: number) => boolean,
): FoundName[] {
  return field.words.flatMap((word, at) => {
    if (!isTitledGiven(field, at) || taken(at)) return [];
    const alone = readPersonName([word.plain]);
    const named = people.flatMap(({ person }) => (person?.tokens[0] === alone.surname ? [person] : []));
    const [person = alone, ...others] = [
      ...new Map(named.map((one) => [one.tokens.join(" "), one])).values(),
    ];
    if (others.length > 0) return [];
    return [{ type: "person" as const, field: field.field, start: word.start, end: word.end, person }];
  });
}

/** The person's name without a last word that is none, if the first is the surname of somebody named in full. */
function isSurnameAndWord({ person }: FoundName, surnames: ReadonlySet<string>): boolean {
  const [first = "", ...rest] = person?.tokens ?? [];
  return rest.length === 1 && surnames.has(first) && !isArabicGivenName(rest[0] ?? "");
}

const surnamesOf = (people: readonly FoundName[]): Set<string> =>
  new Set(people.flatMap(({ person }) => (person && person.tokens.length > 1 ? person.surname : [])));

/** Drops names that are a surname of the article with the next word: "Doctor Tahir congratulated". */
export function withoutSurnamesAndWords(people: readonly FoundName[]): FoundName[] {
  const surnames = surnamesOf(people);
  return people.filter((name) => !isSurnameAndWord(name, surnames));
}

const surnameOf = remembered((plain) => readPersonName([plain]).surname);

/** Finds the surnames of people named in full elsewhere in the article: with the article, or after a title or verb. */
export function findArabicSurnames(
  field: FieldWords,
  people: readonly FoundName[],
  taken: (at: number) => boolean,
): FoundName[] {
  const surnames = surnamesOf(people);
  if (surnames.size === 0) return [];
  const { words } = field;
  return words.flatMap((word, at) => {
    const prefix = /^[وفبك](?=ال)/.test(word.plain) ? 1 : 0;
    const plain = /^لل/.test(word.plain) ? `ا${word.plain.slice(1)}` : word.plain.slice(prefix);
    const half = FIRST_HALF.test(plain) && isSpaced(field, at) ? words[at + 1] : undefined;
    if (!half && !surnames.has(surnameOf(plain))) return [];
    const person = readPersonName(half ? [plain, half.plain] : [plain]);
    if (!surnames.has(person.surname) || plain.length < 3 || isArabicTitle(plain)) return [];
    if (taken(at) || !hasArabic(word.plain)) return [];
    const introduced = introductionAt(field, at) !== null || half !== undefined;
    if (!introduced && (!isDefinite(plain) || isArabicCommon(word))) return [];
    // a given name begins somebody else's name
    if (isArabicGivenName(plain) && !isEndAt(field, at)) return [];
    const start = startAfter(word, plain === word.plain ? 0 : 1);
    return [{ type: "person" as const, field: field.field, start, end: (half ?? word).end, person }];
  });
}
