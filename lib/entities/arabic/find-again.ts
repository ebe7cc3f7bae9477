import { isFunctionWord } from "../../text/common-words";
import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import type { FieldWords, FoundName } from "../found-name";
import { readPersonName } from "../person-name";
import {
  endsName,
  isArabicCommon,
  isArabicGivenName,
  isArabicTitle,
  isDefinite,
  isDoubtfulGivenName,
  isEveryday,
  isNationality,
  isSpaced,
  remembered,
  startAfter,
} from "./cues";
import { introductionAt, isNamesake } from "./introduction";
import { FIRST_HALF, isOn } from "./read-name";
import { isEndAt } from "./surname";
import { isInflected, isUnknown } from "./word-shape";

/** Titles after which one given name is enough: الملك فيصل. */
const NAMED_BY_GIVEN =
  /^(?:ال|لل)(?:ملك|امير|اميره|سلطان|رييس|مخلوع|شيخ|شيخه|ملا|امام|خليفه|طفل|طفله|طالب|طالبه|لاعب|كابتن|سيد|سيده|دكتور|دكتوره|مهندس|استاذ|استاذه|بابا|حاج|حاجه)$/;

/** Titles after which a surname in no list is enough: الكاردينال غالاغر. */
const NAMED_BY_SURNAME =
  /^(?:ال|لل)(?:رييس|وزير|سفير|سيناتور|نايب|جنرال|كولونيل|كاردينال|كردينال|مطران|حاخام|سيد|سيده|دكتور|دكتوره|بروفيسور|مدرب|قاضي)$/;

/** True for a surname in no list after a title of one person. */
const isTitledSurname = (title: string, word: Word): boolean =>
  NAMED_BY_SURNAME.test(title) &&
  /^[^ب]\p{L}{3}/u.test(word.plain) &&
  !/^ال|(?:ه|ات|ين|ون)$/.test(word.plain) &&
  isUnknown(word) &&
  !isArabicGivenName(word.plain);

/** True for one given name after such a title, alone. */
function isTitledGiven(field: FieldWords, at: number): boolean {
  const { words } = field;
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return false;
  const office = words[at - 1]?.plain.replace(/^[وفب](?=ال)/, "") ?? "";
  if (isTitledSurname(office, word) && isSpaced(field, at - 1) && isEndAt(field, at)) return true;
  if (!isArabicGivenName(word.plain)) return false;
  const title = words[at - 1]?.plain.replace(/^[وفب](?=ال)/, "") ?? "";
  if (!NAMED_BY_GIVEN.test(title) || !isSpaced(field, at - 1) || isOn(word)) return false;
  if (words[at - 2]?.plain === "ال" || isNamesake(field, at) || FIRST_HALF.test(word.plain)) return false;
  const ends = isEndAt(field, at) || isFunctionWord(next?.plain.replace(/^[وف]/, "") ?? "");
  if (endsName(word.plain) || !ends) return false;
  return !(next && isSpaced(field, at) && (isDefinite(next.plain) || /^(?:بن|ال|ابن|بنت)$/.test(next.plain)));
}

const DEFINITE = /^[وفبكا]?(?:ال|لل|ل)/;

const isNationalityBefore = remembered((plain) => isNationality(plain.replace(/^و(?=ال)/, "")));

/** True if nothing that may be a surname follows the word at `at`; many foreign ones begin like "and". */
function isAlone(field: FieldWords, at: number): boolean {
  const next = field.words[at + 1];
  if (!next || !isSpaced(field, at)) return true;
  return isEveryday(next.plain) || (next.plain.startsWith("و") && isArabicGivenName(next.plain.slice(1)));
}

/**
 * The letters before one given name of a list of people, or after a nationality: "the Spaniard Xavi", "and Adriano"; null if it is
 * none.
 * @param ends where the names of people end
 */
function singlePrefix(field: FieldWords, at: number, ends: ReadonlySet<number>): number | null {
  const { words } = field;
  const [word, before] = [words[at], words[at - 1]];
  if (!word || !before) return null;
  const listed = ends.has(before.end) && /^و\p{L}{4}/u.test(word.plain);
  if (!listed && !isNationalityBefore(before.plain)) return null;
  const given = listed ? word.plain.slice(1) : word.plain;
  if (given.length < 4 || !isArabicGivenName(given) || isDoubtfulGivenName(given) || endsName(given))
    return null;
  if (isInflected(word) || !isAlone(field, at)) return null;
  if (listed) return 1;
  return isSpaced(field, at - 1) ? 0 : null;
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
  const ends = new Set(people.flatMap((name) => (name.field === field.field ? [name.end] : [])));
  return field.words.flatMap((word, at) => {
    const before = field.words[at - 1];
    // fast exit: most words follow neither a title nor somebody's name
    if (!before || !(DEFINITE.test(before.plain) || ends.has(before.end))) return [];
    const prefix = isTitledGiven(field, at) ? 0 : singlePrefix(field, at, ends);
    if (prefix === null || taken(at)) return [];
    const alone = readPersonName([word.plain.slice(prefix)]);
    const named = people.flatMap(({ person }) => (person?.tokens[0] === alone.surname ? [person] : []));
    const [person = alone, ...others] = [
      ...new Map(named.map((one) => [one.tokens.join(" "), one])).values(),
    ];
    if (others.length > 0) return [];
    return [
      { type: "person" as const, field: field.field, start: startAfter(word, prefix), end: word.end, person },
    ];
  });
}

/** The person's name without a last word that is none, if the first is the surname of somebody named in full. */
function isSurnameAndWord({ person }: FoundName, surnames: ReadonlySet<string>): boolean {
  const [first = "", ...rest] = person?.tokens ?? [];
  return rest.length === 1 && surnames.has(first) && !isArabicGivenName(rest[0] ?? "");
}

const surnamesOf = (people: readonly FoundName[]): Set<string> =>
  new Set(people.flatMap(({ person }) => (person && person.tokens.length > 1 ? person.surname : [])));

/** True if a pause ends a name, which then is one. */
const isPaused = ({ text }: FieldWords, { end }: FoundName): boolean =>
  /^ ?[^\p{L}\p{N} ]|^ و/u.test(text.slice(end, end + 2));

/** Drops names that are a surname of the article with the next word: "Doctor Tahir congratulated". */
export function withoutSurnamesAndWords(field: FieldWords, people: readonly FoundName[]): FoundName[] {
  const surnames = surnamesOf(people);
  return people.filter((name) => isPaused(field, name) || !isSurnameAndWord(name, surnames));
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
    const joined = /^[وفبكل]\p{L}{4}/u.test(word.plain) && surnames.has(word.plain.slice(1));
    const prefix = joined || /^[وفبك](?=ال)/.test(word.plain) ? 1 : 0;
    const plain = /^لل/.test(word.plain) ? `ا${word.plain.slice(1)}` : word.plain.slice(prefix);
    const half = FIRST_HALF.test(plain) && isSpaced(field, at) ? words[at + 1] : undefined;
    if (!half && !surnames.has(surnameOf(plain))) return [];
    const person = readPersonName(half ? [plain, half.plain] : [plain]);
    if (!surnames.has(person.surname) || plain.length < 3 || isArabicTitle(plain)) return [];
    if (taken(at) || !hasArabic(word.plain)) return [];
    const introduced = introductionAt(field, at) !== null || half !== undefined;
    const named = isDefinite(plain) ? !isArabicCommon(word) : isUnknown({ ...word, plain });
    if (!introduced && !named) return [];
    // a given name begins somebody else's name
    if (!half && isArabicGivenName(plain) && !isEndAt(field, at)) return [];
    const son =
      plain === word.plain && /^(?:بن|آل)$/.test(words[at - 1]?.surface ?? "") && isSpaced(field, at - 1)
        ? words[at - 1]
        : undefined;
    const start = son?.start ?? startAfter(word, plain === word.plain ? 0 : 1);
    return [{ type: "person" as const, field: field.field, start, end: (half ?? word).end, person }];
  });
}
