import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import type { FieldWords, FoundName } from "../found-name";
import { readPersonName } from "../person-name";
import { isArabicCommon, isSpaced, organisationHeadAt, placeHeadAt, startAfter } from "./cues";
import {
  readBeforeGiven,
  readBeforeOffice,
  readEverydayForeign,
  readFrom,
  readInitials,
  readSyllables,
} from "./foreign-name";
import { readGivenName } from "./given-name";
import { isNamesake, isTitleOrAnd } from "./introduction";
import type { ReadField, Reading } from "./reading";
import { isListGap, readAged, readApposed, readFamily, readListed, readUnknownName } from "./unlisted-name";

/** An unlisted given name before "son of" and a listed one: مقرب بن سعد. */
function unlistedSon(field: FieldWords, at: number, taken: (at: number) => boolean): Word | undefined {
  const own = field.words[at - 2];
  if (!own || !/^(?:بن|بنت)$/.test(field.words[at - 1]?.plain ?? "")) return undefined;
  const spaced = isSpaced(field, at - 2) && isSpaced(field, at - 1);
  return spaced && hasArabic(own.plain) && !isArabicCommon(own) && !taken(at - 2) ? own : undefined;
}

const CITY_AFTER = /^ ?[-–—] ?\p{L}{3,12}(?: \p{L}{3,12}){0,2} *(?:\n|$|:|[-–—])/u;

const CITY_BEFORE = /(?:^|\n) *\p{L}{4,12}(?: \p{L}{3,12})? ?[-–—ـ] ?$/u;

/** True for who wrote the article: a name and a city alone in their line. */
function isByline({ text }: FieldWords, start: number, end: number): boolean {
  if (
    CITY_BEFORE.test(text.slice(Math.max(0, start - 30), start)) &&
    /^ *(?:\n|$)/.test(text.slice(end, end + 5))
  )
    return true;
  return (
    /(?:^|[\n.]) *$/.test(text.slice(Math.max(0, start - 3), start)) &&
    CITY_AFTER.test(text.slice(end, end + 45))
  );
}

/** True if only the first word of a name is what something is named after, whose head is named behind it: مدير قناة بلقيس أحمد الزنبقي. */
const isHeadOfNamesake = ({ words }: FieldWords, at: number, { names, family }: Reading): boolean =>
  names > 2 &&
  !family &&
  (isTitleOrAnd(words[at - 2]?.plain ?? "") || organisationHeadAt(words[at - 2]?.plain ?? "") !== null);

/** True for a feast, which begins like a name: عيد الفطر. */
const isFeast = ({ words }: FieldWords, at: number, prefix: number): boolean =>
  words[at]?.plain.slice(prefix) === "عيد" &&
  /^ال(?:فطر|اضحي|ميلاد|غدير|وطني|جلوس|ام|حب|عمال|استقلال|تحرير|شكر)$/.test(words[at + 1]?.plain ?? "");

/** A name in no list with the name of a family that nobody named before has. */
function readNewFamily(field: ReadField, at: number, found: readonly FoundName[]): Reading | null {
  const reading = readFamily(field, at);
  if (!reading) return null;
  const { surname } = readPersonName([field.words[reading.last]?.plain ?? ""]);
  return found.some(({ person }) => person?.surname === surname) ? null : reading;
}

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
    const isNext = previous === at - 1 || field.personEnds.has(words[at - 1]?.end ?? -1);
    const listed = at > 0 && isNext && isListGap(field, at);
    const reading =
      word &&
      (readSyllables(field, at) ??
        readGivenName(field, at, listed) ??
        readUnknownName(field, at) ??
        readEverydayForeign(field, at) ??
        readBeforeGiven(field, at) ??
        readInitials(field, at) ??
        readBeforeOffice(field, at) ??
        readFrom(field, at, found) ??
        readApposed(field, at) ??
        readAged(field, at) ??
        readNewFamily(field, at, found) ??
        (listed ? readListed(field, at) : null));
    if (!reading || taken(at) || !hasArabic(word.plain) || isFeast(field, at, reading.prefix)) continue;
    const place = placeHeadAt(words[at - 1]?.plain ?? "") !== null && isSpaced(field, at - 1);
    if (place || isNamesake(field, at)) {
      if (!isHeadOfNamesake(field, at, reading)) at = reading.last;
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
