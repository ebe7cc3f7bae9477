import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import type { FieldWords, FoundName } from "../found-name";
import { isSpelledName, readPersonName } from "../person-name";
import {
  endsName,
  givenNameAt,
  isArabicAdjective,
  isArabicCommon,
  isArabicFacility,
  isArabicTitle,
  isDefinite,
  isDoubtfulGivenName,
  isHonourOfFacility,
  isSpaced,
  startAfter,
} from "./cues";

const SON = /^(?:بن|ابن|بنت|ال)$/;
/** First halves of a name in two words: Abd, Abu, Umm. */
const FIRST_HALF = /^(?:عبد|ابو|ابي|ابا|ام)$/;
const MAX_WORDS = 7;

/** The preposition "on", whose plain form is that of the name Ali. */
const isOn = ({ surface }: Word): boolean => /على$/.test(surface);

/** The last word of a name that begins at `first`, and how many names it consists of. */
function readName(field: FieldWords, first: number, titled: boolean): { last: number; names: number } {
  const { words } = field;
  let last = FIRST_HALF.test(words[first]?.plain ?? "") ? first + 1 : first;
  let names = 1;
  while (last + 1 < words.length && last - first < MAX_WORDS && isSpaced(field, last)) {
    const next = words[last + 1] as Word;
    const after = words[last + 2];
    const joined = SON.test(next.plain) || FIRST_HALF.test(next.plain);
    if (joined && after && isSpaced(field, last + 1) && hasArabic(after.plain)) last += 2;
    else if (isSpelledName(next.plain) && !endsName(next.plain) && !isOn(next)) last++;
    else if (isSurname(next, titled && names === 1)) {
      names++;
      last++;
      break;
    } else break;
    names++;
    if (FIRST_HALF.test(words[last]?.plain ?? "") && isSpaced(field, last)) last++;
  }
  return { last, names };
}

/** True for a word with the article that is no everyday word; after a title, for any unknown word. */
function isSurname(word: Word, titled: boolean): boolean {
  // an everyday word may also say where a family comes from (الحضرمي)
  const origin =
    /^ال\p{L}{3,}ي$/u.test(word.plain) && !endsName(word.plain) && !isArabicAdjective(word.plain);
  if ((isArabicCommon(word) && !origin) || !hasArabic(word.plain)) return false;
  if (isDefinite(word.plain)) return word.plain.length > 4 && !/(?:يه|ات|ين)$/.test(word.plain);
  return (
    titled && word.plain.length > 3 && !/^[وفبلك]ال|ها$|هم$|ات$|تم$|^[يتن]\p{L}{3}$|^ل[تيل]/u.test(word.plain)
  );
}

/** True after a title, or after a title and a nationality ("the Syrian president Bashar …"). */
function isTitled(field: FieldWords, at: number): boolean {
  const before = field.words[at - 1]?.plain ?? "";
  if (!isSpaced(field, at - 1)) return false;
  if (isArabicTitle(before) || isArabicTitle(before.replace(/^[وبل](?=ال)/, ""))) return true;
  return isArabicAdjective(before);
}

/** An unlisted given name before "son of" and a listed one: مقرب بن سعد. */
function unlistedSon(field: FieldWords, at: number, taken: (at: number) => boolean): Word | undefined {
  const own = field.words[at - 2];
  if (!own || !/^(?:بن|بنت)$/.test(field.words[at - 1]?.plain ?? "")) return undefined;
  const spaced = isSpaced(field, at - 2) && isSpaced(field, at - 1);
  return spaced && hasArabic(own.plain) && !isArabicCommon(own) && !taken(at - 2) ? own : undefined;
}

/** True if the name at `at` is only what a street or university is named after: طريق الملك فهد. */
function isNamesake({ words }: FieldWords, at: number): boolean {
  const before = words[at - 1]?.plain ?? "";
  return isArabicFacility((isHonourOfFacility(before) ? words[at - 2]?.plain : before) ?? "");
}

/**
 * Finds unlisted people in one Arabic field: a given name followed by a surname, most surely after a title.
 * @param taken says of the index of a word whether it belongs to another name
 */
export function findArabicPeople(field: FieldWords, taken: (at: number) => boolean): FoundName[] {
  const found: FoundName[] = [];
  const { words } = field;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || taken(at)) continue;
    const titled = isTitled(field, at);
    const halved = FIRST_HALF.test(word.plain) && words[at + 1] !== undefined && isSpaced(field, at);
    const prefix = halved ? 0 : givenNameAt(word.plain);
    if (prefix === null || isOn(word) || endsName(word.plain)) continue;
    if (isNamesake(field, at)) continue;
    const { last, names } = readName(field, at, titled);
    const end = words[last];
    const given = word.plain.slice(prefix);
    const son = prefix === 0 ? unlistedSon(field, at, taken) : undefined;
    const sure = titled || names > 2 || !(isDoubtfulGivenName(given) || prefix > 0 || halved);
    if (!end || names < 2 || !sure || taken(last)) continue;
    const plains = words.slice(at, last + 1).map(({ plain }) => plain);
    const person = readPersonName([...(son ? [son.plain] : []), given, ...plains.slice(1)]);
    found.push({
      type: "person",
      field: field.field,
      start: son ? son.start : startAfter(word, prefix),
      end: end.end,
      person,
    });
    at = last;
  }
  return found;
}

/** Finds the surnames of people named in full elsewhere in the article: with the article, or after a title. */
export function findArabicSurnames(
  field: FieldWords,
  people: readonly FoundName[],
  taken: (at: number) => boolean,
): FoundName[] {
  const surnames = new Set(
    people.flatMap(({ person }) => (person && person.tokens.length > 1 ? person.surname : [])),
  );
  if (surnames.size === 0) return [];
  return field.words.flatMap((word, at) => {
    if (taken(at) || !hasArabic(word.plain)) return [];
    const prefix = /^[وفبك](?=ال)/.test(word.plain) ? 1 : 0;
    const plain = /^لل/.test(word.plain) ? `ا${word.plain.slice(1)}` : word.plain.slice(prefix);
    const person = readPersonName([plain]);
    if (!surnames.has(person.surname) || plain.length < 4) return [];
    if (!isTitled(field, at) && (!isDefinite(plain) || isArabicCommon(word))) return [];
    const start = startAfter(word, plain === word.plain ? 0 : 1);
    return [{ type: "person" as const, field: field.field, start, end: word.end, person }];
  });
}
