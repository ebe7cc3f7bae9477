import { hasArabic } from "../../text/normalise";
import type { FieldWords, FoundName } from "../found-name";
import { readPersonName } from "../person-name";
import {
  isArabicCommon,
  isArabicGivenName,
  isArabicTitle,
  isDefinite,
  isSpaced,
  remembered,
  startAfter,
} from "./cues";
import { introductionAt } from "./introduction";
import { FIRST_HALF, SECOND_HALF } from "./read-name";
import { isEndAt } from "./surname";
import { isUnknown } from "./word-shape";

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
    // the end of another name with the faith: زهر الدين
    if (SECOND_HALF.test(plain)) return [];
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
