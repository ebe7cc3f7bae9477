import { isCalendarWord, isFunctionWord } from "../../text/common-words";
import type { FieldWords } from "../found-name";
import {
  endsName,
  givenNameAt,
  isArabicAdjective,
  isArabicFacility,
  isArabicGivenName,
  isArabicTitle,
  isDefinite,
  isDoubtfulGivenName,
  isNationality,
  isSpaced,
  isVerbOfSaying,
  organisationHeadAt,
  placeHeadAt,
} from "./cues";
import { isAfterOffice } from "./introduction";
import { hasComma, isOffice, isPauseAfter, isStopAfter, isTwice } from "./position";
import type { Introduction, ReadField } from "./reading";
import { isForeignGiven } from "./word-shape";

/** Titles of people whose surname comes next, so that a nationality or a title after the given name is that surname. */
const PERSONAL_TITLE =
  /^(?:[وفب]?ال|[وف]?لل)(?:دكتور|مهندس|استاذ|مدرب|لاعب|كابتن|لواء|عميد|عقيد|مقدم|رايد|نقيب|فنان|زميل|مستشار|فتي|شاب|ناقد|شاعر|كاتب|محامي|مخرج|ممثل|حكم|محلل|باحث|ناشط|طالب|معلم|صحفي|صحافي|مدافع|مهاجم|حارس|جناح|نجم|محترف|معلق|مذيع|اعلامي|جندي|عريف|رقيب|وكيل|ملازم|قايد)ه?$/;

/** Titles and offices that are surnames too: صالح القاضي. */
const TITLE_FOR_SURNAME =
  /^ال(?:قاضي|سلطان|شيخ|خطيب|حكيم|امام|سيد|حاج|ملا|نقيب|عمده|كاتب|راعي|حافظ|خليفه|مفتي|محتسب|مدرس|مصور|وكيل|ريس|بطل|زعيم|عالم|مهاجر)$/;

/** When something happened, which follows a name as often as a surname does. */
const TIME =
  /^(?:امس|غدا|اليوم|الامس|البارحه|الليله|الاسبوع|الشهر|العام|السنه|الموسم|الساعه|الان|مساء|صباح|ظهر|فجر|قبل|بعد|خلال|مباراه|المباراه)$/;

/** What follows a nationality that says where somebody is from: الألماني الأصل. */
const ORIGIN = /^(?:الاصل|الجنسيه|المولد|الجذور|السابق|الحالي|الدولي)$/;

/** True for a word that is never a surname: of grammar, of time, of saying, or with a prefix or the ending of a case. */
export const isNeverSurname = (plain: string, surface: string): boolean =>
  isFunctionWord(plain) ||
  isCalendarWord(plain) ||
  TIME.test(plain) ||
  isVerbOfSaying(plain) ||
  endsName(plain) ||
  /[اى]ً|ً[اى]?$/u.test(surface) ||
  /^[وفبك]ال|^لل|(?:ها|هم|هن|تم|يه|ات|ين|ون)$/.test(plain);

/** The given name at `at` without letters joined to it; null if the word is none. */
function givenAt({ words }: FieldWords, at: number): string | null {
  const plain = words[at]?.plain ?? "";
  const prefix = givenNameAt(plain);
  // "in the name of"
  return prefix === null || endsName(plain.slice(prefix)) || plain === "باسم" ? null : plain.slice(prefix);
}

const isBody = (plain: string): boolean =>
  organisationHeadAt(plain) !== null || placeHeadAt(plain) !== null || isArabicFacility(plain);

/** True for a surname that is a nationality or a title: المهندس صالح القاضي, المدرب خليل المصري, زياد التركي رئيس. */
export function isNamedLikeWord(
  field: ReadField,
  first: number,
  at: number,
  introduction: Introduction,
): boolean {
  const { words } = field;
  const [plain, next] = [words[at]?.plain ?? "", words[at + 1]?.plain ?? ""];
  if (!(isNationality(plain) || isArabicTitle(plain))) return false;
  const given = givenAt(field, first);
  if (given === null || at !== first + 1) return false;
  const spaced = isSpaced(field, at);
  if (PERSONAL_TITLE.test(words[first - 1]?.plain ?? "") && isArabicGivenName(words[first]?.plain ?? ""))
    return !(spaced && ORIGIN.test(next));
  if (TITLE_FOR_SURNAME.test(plain))
    return isAfterOffice(field, first) && !(spaced && (isDefinite(next) || /^(?:في|ب\p{L}{3})/u.test(next)));
  const office = spaced && !isDefinite(next) && isArabicTitle(next) && !isBody(next);
  if (isNationality(plain) && office && !isDoubtfulGivenName(given)) return true;
  if (!isNationality(plain)) return false;
  if (introduction === "list" && isPauseAfter(field, at)) return true;
  return isStopAfter(field, at) && isAfterOffice(field, first);
}

/** True if a comma and what somebody is follow the word at `at`: "… , the partner", "… , who is". */
function isExplained(field: FieldWords, at: number): boolean {
  const next = field.words[at + 1]?.plain ?? "";
  return hasComma(field, at) && (isDefinite(next) || isArabicTitle(next) || /^وه[وي]$/.test(next));
}

/**
 * True for an everyday word that is a surname here: after an office with what it is of and a given name, which never stands
 * alone there (مدير الجمارك حسن السمن); between a title or the name before it in a list and a stop; or in a name that the
 * article has twice.
 * @param first the index of the name's first word
 */
export function isEverydaySurname(
  field: ReadField,
  first: number,
  at: number,
  introduction: Introduction,
): boolean {
  const { words } = field;
  const [word, given, before] = [words[at], givenAt(field, first), words[first - 1]?.plain ?? ""];
  if (!word || given === null || at > first + 2 || isBody(before)) return false;
  const day = introduction === "list" && isCalendarWord(word.plain) && isStopAfter(field, at);
  if (day) return true;
  if (word.plain.length < 3 || isNeverSurname(word.plain, word.surface)) return false;
  // Abd al- and the next word are a given name that is no everyday word
  const doubtful = given !== "عبد" && isDoubtfulGivenName(given);
  const definite = isDefinite(word.plain);
  if (definite && !doubtful && isTwice(field, first, at)) return true;
  const office = isAfterOffice(field, first, !doubtful);
  const stopped = isStopAfter(field, at);
  if (!definite) {
    if (introduction === "verb" && isForeignGiven(words[first]) && isExplained(field, at)) return true;
    const next = words[at + 1]?.plain ?? "";
    // "Doctor Ibrahim Raisi, president of"
    if (introduction === "title" && /ي$/.test(word.plain) && isSpaced(field, at) && isOffice(next))
      return true;
    const listed = introduction === "list" && !doubtful && isPauseAfter(field, at);
    return ((office && stopped) || listed) && !/^[وفبلكيتنس]/.test(word.plain);
  }
  if (isArabicAdjective(word.plain)) return office && stopped;
  if (office) return !doubtful || isPauseAfter(field, at);
  return !doubtful && stopped && (introduction === "title" || introduction === "list");
}
