import { hasArabic } from "../../text/normalise";
import type { FieldWords, FoundName } from "../found-name";
import { isSpelledName } from "../person-name";
import {
  isArabicAdjective,
  isArabicCommon,
  isDefinite,
  isHeadWithAnd,
  isHonour,
  isLoosePlaceHead,
  isSettlement,
  isSpaced,
  isWeakHead,
  organisationHeadAt,
  placeHeadAt,
  startAfter,
} from "./cues";

/** The last word of an organisation's name with its head at `first`; null if nothing sure follows the head. */
function endOfOrganisation(field: FieldWords, first: number, head: string): number | null {
  const { words } = field;
  const next = words[first + 1];
  if (!next || !isSpaced(field, first) || !isDefinite(next.plain)) return null;
  let last = first + 1;
  if (isHonour(next.plain)) {
    const name = words[first + 2];
    if (!name || !isSpaced(field, first + 1) || !isSpelledName(name.plain)) return null;
    last = first + 2;
  } else if (isArabicAdjective(next.plain)) return null;
  const afterHead = last;
  while (isSpaced(field, last)) {
    const word = words[last + 1];
    const and = isHeadWithAnd(head) && last === afterHead && /^وال\p{L}{3}/u.test(word?.plain ?? "");
    if (!word || !(isArabicAdjective(word.plain) || and)) break;
    last++;
  }
  return isWeakHead(head) && last === first + 1 ? null : last;
}

/** True if a place's name of one word follows its head ("the town of") at `at`. */
function isPlaceAfter(field: FieldWords, at: number, head: string): boolean {
  const word = field.words[at + 1];
  if (!word || !isSpaced(field, at) || !hasArabic(word.plain) || isArabicCommon(word)) return false;
  if (word.plain.length < 4 || isHonour(word.plain) || /^[وفبلك]ال|^لل/.test(word.plain)) return false;
  if (isLoosePlaceHead(head)) return false;
  if (isDefinite(word.plain)) return !/(?:يه|ي|ين|ات)$/.test(word.plain);
  return isSettlement(head) && !/^[يتنب]|(?:يه|ي|ه|ات|ين|ها|هم|ا)$/.test(word.plain);
}

/**
 * Finds unlisted organisations and places in one Arabic field by the head word before them: وزارة, هيئة; مدينة, محافظة.
 * @param taken says of the index of a word whether it belongs to another name
 */
export function findArabicOrganisationsAndPlaces(
  field: FieldWords,
  taken: (at: number) => boolean,
): FoundName[] {
  const found: FoundName[] = [];
  const { words } = field;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || taken(at) || !hasArabic(word.plain) || taken(at + 1)) continue;
    const prefix = organisationHeadAt(word.plain);
    const end = prefix === null ? null : endOfOrganisation(field, at, word.plain.slice(prefix));
    const last = end === null ? undefined : words[end];
    if (prefix !== null && end !== null && last) {
      const start = startAfter(word, prefix);
      found.push({ type: "organization", field: field.field, start, end: last.end });
      at = end;
      continue;
    }
    const place = words[at + 1];
    const placePrefix = placeHeadAt(word.plain);
    if (placePrefix === null || !place || !isPlaceAfter(field, at, word.plain.slice(placePrefix))) continue;
    found.push({ type: "place", field: field.field, start: place.start, end: place.end });
    at++;
  }
  return found;
}
