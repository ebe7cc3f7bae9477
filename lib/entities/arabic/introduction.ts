import type { FieldWords } from "../found-name";
import {
  isAbbreviatedTitle,
  isArabicAdjective,
  isArabicFacility,
  isArabicQuality,
  isArabicTitle,
  isHonourOfFacility,
  isIntroducing,
  isNationality,
  isSpaced,
  isVerbOfSaying,
  organisationHeadAt,
} from "./cues";
import type { Introduction } from "./reading";

const ABBREVIATION_GAP = /^(?:\. ?|\/ ?| )$/;

/** What introduces the word at `at`: a title, also with a nationality ("the Syrian president …"), or a verb. */
export function introductionAt(field: FieldWords, at: number): Introduction {
  const { text, words } = field;
  const before = words[at - 1]?.plain ?? "";
  const gap = text.slice(words[at - 1]?.end, words[at]?.start);
  if (isAbbreviatedTitle(before) && ABBREVIATION_GAP.test(gap) && (before.length > 1 || gap !== " "))
    return "title";
  // the family آل الشيخ has a title for a name
  if (!isSpaced(field, at - 1) || words[at - 2]?.plain === "ال") return null;
  if (isArabicTitle(before) || isArabicTitle(before.replace(/^[وبل](?=ال)/, ""))) return "title";
  // "for the doctor" has lost the first letter of the article
  if (/^[وف]?لل/.test(before) && isArabicTitle(before.replace(/^[وف]?لل/, "ال"))) return "title";
  if (isNationality(before.replace(/^[وفبل](?=ال)/, ""))) return "title";
  return isVerbOfSaying(before) || isIntroducing(before) ? "verb" : null;
}

/** How many words may stand between a title and a name. */
const MOST_QUALITIES = 3;

/** True if a title stands before the word at `at` with only what it is said to be between: "the famous Japanese director …". */
export function isAfterTitle(field: FieldWords, at: number): boolean {
  const { words } = field;
  for (let before = at - 1; before >= Math.max(0, at - 1 - MOST_QUALITIES); before--) {
    const plain = words[before]?.plain ?? "";
    if (!isSpaced(field, before)) return false;
    if (
      isArabicTitle(
        plain.replace(/^(?:[وف]?لل|[وفبكل](?=ال))/, (letters) => (letters.endsWith("لل") ? "ال" : "")),
      )
    )
      return true;
    if (!isArabicAdjective(plain) && !isArabicQuality(plain)) return false;
  }
  return false;
}

/** What is named after kings but may be in a place too: مدينة الملك سعود, مدينة دمشق. */
const NAMED_AFTER_KINGS = /^[وبل]?(?:مدينه|انفاق|نفق|مجمع|معرض|مسابقه|مهرجان|سد|قصر|محطه|مركز)$/;

/** True if the name at `at` is only what a street or university is named after, or stands in the quotation marks of a firm's. */
export function isNamesake({ text, words }: FieldWords, at: number): boolean {
  const before = words[at - 1]?.plain ?? "";
  const quoted = /["«“]$/.test(text.slice(words[at - 1]?.end, words[at]?.start));
  if (quoted && organisationHeadAt(before) !== null) return true;
  if (isHonourOfFacility(before) && NAMED_AFTER_KINGS.test(words[at - 2]?.plain ?? "")) return true;
  return isArabicFacility((isHonourOfFacility(before) ? words[at - 2]?.plain : before) ?? "");
}
