import type { FieldWords } from "../found-name";
import {
  isAbbreviatedTitle,
  isArabicAdjective,
  isArabicFacility,
  isArabicQuality,
  isArabicTitle,
  isDefinite,
  isHonourOfFacility,
  isIntroducing,
  isNationality,
  isSpaced,
  isVerbOfSaying,
  organisationHeadAt,
  placeHeadAt,
} from "./cues";
import { hasComma, isPauseAfter } from "./position";
import type { Introduction } from "./reading";

const ABBREVIATION_GAP = /^(?:\. ?|\/ ?| )$/;

/** What introduces the word at `at`: a title, also with a nationality ("the Syrian president …"), or a verb. */
export function introductionAt(field: FieldWords, at: number): Introduction {
  const { text, words } = field;
  const before = words[at - 1]?.plain ?? "";
  const gap = text.slice(words[at - 1]?.end, words[at]?.start);
  // the family آل الشيخ has a title for a name
  if (words[at - 2]?.plain === "ال") return null;
  if (isAbbreviatedTitle(before) && ABBREVIATION_GAP.test(gap) && (before.length > 1 || gap !== " "))
    return "title";
  if (isIntroducing(before) && /^ ?: ?$/.test(gap)) return "verb";
  if (!isSpaced(field, at - 1)) return null;
  // "the businessman"
  if (before === "الاعمال" && /^(?:[ولب]?رجل|[ولب]?سيده)$/.test(words[at - 2]?.plain ?? "")) return "title";
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
    // the family آل الشيخ has a title for a name
    if (!isSpaced(field, before) || words[before - 1]?.surface === "آل") return false;
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
  // "by way of"
  if (before === "طريق" && words[at - 2]?.plain === "عن") return false;
  if (isHonourOfFacility(before) && NAMED_AFTER_KINGS.test(words[at - 2]?.plain ?? "")) return true;
  return isArabicFacility((isHonourOfFacility(before) ? words[at - 2]?.plain : before) ?? "");
}

/** True for a title or office, also with "and" joined to it, or "for" and "by" before the article. */
export const isTitleOrAnd = (plain: string): boolean =>
  isArabicTitle(plain) || isArabicTitle(plain.replace(/^(?:[وفبلك](?=ال)|و)/, ""));

/** How many words an office may have between its first and the name: "the president of the Riga Port Authority Ivars …". */
const OFFICE_WORDS = 5;
/** What only a ruler or somebody known by one name is called: the next word is what happens to them. */
const BY_ONE_NAME =
  /^[وفبلك]?(?:ال|ل)(?:ملك|امير|اميره|شيخ|شيخه|ملا|امام|خليفه|طفل|طفله|لاعب|كابتن|سيد|سيده|دكتور|دكتوره|استاذ|استاذه|بابا|حاج|حاجه)$/;

/** True if an office with one word without the article, or with the head of a place and its name, stands before the word at `at`. */
function isOfficeOfPlace({ words }: FieldWords, at: number): boolean {
  const [head, office] = [words[at - 2]?.plain ?? "", words[at - 3]?.plain ?? ""];
  if (isTitleOrAnd(head)) return !isDefinite(head);
  return (organisationHeadAt(head) !== null || placeHeadAt(head) !== null) && isTitleOrAnd(office);
}

/**
 * True if an office with what it is of stands right before the word at `at`: "the director of the customs Hasan …".
 * @param apposed whether a comma may separate them although no pause follows the name
 */
export function isAfterOffice(field: FieldWords, at: number, apposed = false): boolean {
  const { words } = field;
  const last = words[at - 1]?.plain ?? "";
  if (words[at - 2]?.surface === "آل") return false;
  // "the governor of Tangier Mawlud …", "the mayor of the region of Asir Salih …"
  if (!isDefinite(last) && !isTitleOrAnd(last) && !isOfficeOfPlace(field, at)) return false;
  if (BY_ONE_NAME.test(last)) return false;
  const joined = (before: number) =>
    isSpaced(field, before) ||
    (before === at - 1 && hasComma(field, before) && (apposed || isPauseAfter(field, at + 1)));
  for (let before = at - 1; before >= Math.max(0, at - OFFICE_WORDS) && joined(before); before--) {
    const plain = words[before]?.plain ?? "";
    if (isTitleOrAnd(plain)) return before < at - 1 || isDefinite(plain);
  }
  return false;
}
