import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import type { FieldWords } from "../found-name";
import {
  endsName,
  isArabicGivenName,
  isArabicListed,
  isDefinite,
  isDoubtfulGivenName,
  isSpaced,
} from "./cues";
import { isPauseAfter } from "./position";
import type { Introduction, NameEnd, ReadField } from "./reading";
import { isFathersName, isFurtherSurname, isSurname } from "./surname";
import { hasArabicLetter, isUnknown } from "./word-shape";

const SON = /^(?:بن|ابن|بنت|ال)$/;
/** "Son of" in Mauritania, which elsewhere is "was born": only before what may be a name. */
const MAURITANIAN_SON = "ولد";
/** First halves of a name in two words: Abd, Abu, Umm. */
export const FIRST_HALF = /^(?:عبد|ابو|ابي|ابا|ام|بو)$/;
/** "And", "for" or "by" joined to such a half: وعبد الجواد. */
const JOINED_HALF = /^(و[لب]?|[لبف])(?:عبد|ابو|ام)$/;
const MAX_WORDS = 8;

/** The number of letters joined to the first half of a name in two words; null if the word is none. */
export const halfPrefix = (plain: string): number | null =>
  FIRST_HALF.test(plain) ? 0 : (JOINED_HALF.exec(plain)?.[1]?.length ?? null);

/** The preposition "on", whose plain form is that of the name Ali. */
export const isOn = ({ surface }: Word): boolean => /على$/.test(surface);

/** The second half of a name in two words: صلاح الدين. */
export const SECOND_HALF = /^(?:الدين|الاسلام)$/;
/** First halves of a name that ends with the faith: خير الدين. */
const BEFORE_FAITH =
  /^(?:صلاح|علاء|نور|بهاء|جلال|محي|محيي|عز|سيف|خير|شمس|بدر|فخر|زهر|ولي|نظام|جمال|جلال|رشيد|امين|شجاع|قمر|ضيا|مجير|صفي|كريم|ناصر|نصر|تقي|زين|نجم|شرف|حسام|عماد|سعد|ضياء|علم|برهان|تاج|سراج|معين|صدر|قطب|مجد|شهاب|كمال|جمال)$/;
/** What stands before the surname in names of Europe, one or two: كيفن دي بروين, أورسولا فون دير لاين. */
const PARTICLE = /^(?:دي|دا|دو|دوس|ديل|فان|فون|لا|دير|دن|لوس)$/;

/** True if the word at `at` and the next are one given name: خير الدين. */
export const isFaithName = ({ words }: FieldWords, at: number): boolean =>
  words[at + 1]?.plain === "الدين" && BEFORE_FAITH.test(words[at]?.plain ?? "");

/** True if "and" is joined to the first word of such a name: وعز الدين. */
export const isAndFaithName = ({ words }: FieldWords, at: number): boolean =>
  words[at + 1]?.plain === "الدين" &&
  /^و/.test(words[at]?.plain ?? "") &&
  BEFORE_FAITH.test(words[at]?.plain.slice(1) ?? "");

/** The number of particles from the word at `at` on before the surname; 0 if none follows. */
function countParticles(field: FieldWords, at: number): number {
  const { words } = field;
  if (/^(?:لا|دير|دن|لوس)$/.test(words[at]?.plain ?? "")) return 0;
  let count = 0;
  // with a hamza it is "so" and not van
  const isParticle = (word: Word | undefined) =>
    word && PARTICLE.test(word.plain) && !/[أإ]/.test(word.surface);
  while (count < 2 && isParticle(words[at + count]) && isSpaced(field, at + count)) count++;
  const surname = words[at + count];
  return surname && /^(?!ال)\p{L}{3}/u.test(surname.plain) && !isArabicListed(surname.plain) ? count : 0;
}
/** "In the name of", which begins names and does not go on with them. */
const IN_THE_NAME = "باسم";
/** First halves of a name that ends with God's. */
export const BEFORE_GOD =
  /^(?:كرامه|جاد|عطا|نصر|خير|فضل|عبيد|حسب|جار|سعد|عون|ضيف|فتح|رحمه|هبه|هيبه|نعمه|امان|ذبيح|عنايه|حكمه|سيف|اسد|نور|روح|حبيب|ولي|شكر|لطف|احسان|ثناء|عزيز|امر|كليم|فيض|كرم|حميد|شفيق|سميع|قدره|فريد|عبيد|صنع|مد|حفظ|خلف|فيض|معين|ناصر|وصل|صفه|ايه|عصمه|شريف|رزق|منه|جود)$/;

/** The number of a king or pope after his name: محمد السادس. */
const REGNAL =
  /^(?:الاول|الاولي|الثاني|الثانيه|الثالث|الثالثه|الرابع|الرابعه|الخامس|السادس|السابع|الثامن|التاسع|العاشر)$/;
const RULER =
  /^(?:[وف]?لل|[وفبكل]?ال)(?:ملك|ملكه|بابا|سلطان|امبراطور|قيصر|فرعون|عاهل|خليفه|خديوي|امير|خديو|بطريرك|انبا)$/;

/** True if the word at `at` numbers the ruler whose one name stands before it. */
function isRegnal({ words }: FieldWords, at: number): boolean {
  return (
    REGNAL.test(words[at]?.plain ?? "") &&
    [words[at - 2], words[at - 3]].some((word) => RULER.test(word?.plain ?? ""))
  );
}

/** True for an unlisted father's name before a given name that is no everyday word: عباس عزي فرحان. */
function isMiddleName(field: FieldWords, at: number): boolean {
  const [word, after] = [field.words[at], field.words[at + 1]];
  if (!word || !after || !isSpaced(field, at) || isDefinite(word.plain) || isArabicGivenName(word.plain))
    return false;
  if (!isArabicGivenName(after.plain) || isDoubtfulGivenName(after.plain) || endsName(after.plain))
    return false;
  return isUnknown(word) && !isOn(after);
}

/** Reads a name that begins with the given name at `first`. */
export function readName(field: ReadField, first: number, introduction: Introduction): NameEnd {
  const { words } = field;
  const end = {
    last: halfPrefix(words[first]?.plain ?? "") !== null ? first + 1 : first,
    names: 1,
    family: false,
  };
  while (end.last + 1 < words.length && end.last - first < MAX_WORDS && isSpaced(field, end.last)) {
    const next = words[end.last + 1] as Word;
    const after = words[end.last + 2];
    const joined = SON.test(next.plain) || FIRST_HALF.test(next.plain) || isMauritanianSon(next, after);
    const ofGod = next.plain === "الله" && BEFORE_GOD.test(words[end.last]?.plain ?? "");
    if (SECOND_HALF.test(next.plain) || ofGod) {
      end.last++;
      continue;
    }
    if (next.plain === IN_THE_NAME) break;
    if (after?.plain === "الدين" && BEFORE_FAITH.test(next.plain) && isSpaced(field, end.last + 1))
      return { ...end, last: end.last + 2, names: end.names + 1 };
    // a father's name that ends with God's, and not "God's mercy be on him"
    if (
      after?.plain === "الله" &&
      BEFORE_GOD.test(next.plain) &&
      /[^ه]$/.test(next.surface) &&
      isSpaced(field, end.last + 1)
    ) {
      end.last += 2;
      end.names++;
      continue;
    }
    if (after && /^(?:اوغلو|اوغلي|زاده)$/.test(after.plain) && isSpaced(field, end.last + 1))
      return { ...end, last: end.last + 2, names: end.names + 1 };
    if (isSheikhOf(field, end)) return { ...end, last: end.last + 2, names: 2 };
    if (end.names === 1 && isRegnal(field, end.last + 1)) return { ...end, last: end.last + 1, names: 2 };
    if (after && isFathersName(field, end.last + 1))
      return { ...end, last: end.last + 2, names: end.names + 2 };
    const particles = countParticles(field, end.last + 1);
    if (particles > 0) return { ...end, last: end.last + particles + 1, names: end.names + 1 };
    if (joined && after && isSpaced(field, end.last + 1) && hasArabic(after.plain)) {
      end.last += 2;
      end.family ||= SON.test(next.plain);
      end.names++;
      // a family is the end of the name, or has another after it
      if (next.surface.startsWith("آ")) {
        if (continuesName(field, end)) end.last++;
        break;
      }
    } else if (isMiddleName(field, end.last + 1)) {
      end.last += 2;
      end.names += 2;
    } else if (
      isArabicGivenName(next.plain) &&
      !isOn(next) &&
      (!endsName(next.plain) || isOfficeBetween(field, end.last + 1))
    ) {
      end.last++;
      end.names++;
    } else if (isSurname(field, first, end, introduction)) {
      end.names++;
      end.last++;
      if (next.plain === "العبد" && isSpaced(field, end.last) && isDefinite(after?.plain ?? "")) end.last++;
      if (!/^(?:بن|آل)$/.test(words[end.last + 1]?.surface ?? "") && !continuesName(field, end)) break;
    } else break;
    if (FIRST_HALF.test(words[end.last]?.plain ?? "") && isSpaced(field, end.last)) end.last++;
  }
  if (end.names > 1 && isHyphened(field, end.last)) end.last++;
  return end;
}

/** True if a hyphen joins the next word to a foreign surname: أوكسليد-تشامبرلين. */
function isHyphened({ text, words }: FieldWords, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || !next || !/^[-–]$/.test(text.slice(word.end, next.start))) return false;
  return !hasArabicLetter(word.plain + next.plain) && isUnknown(next) && !isDefinite(next.plain);
}

/** True for a father's name that is an office too, before another given name: فاتنة أمين شاكر. */
function isOfficeBetween(field: FieldWords, at: number): boolean {
  const after = field.words[at + 1];
  if (!after || !isSpaced(field, at) || isDefinite(field.words[at]?.plain ?? "")) return false;
  return isArabicGivenName(after.plain) && !endsName(after.plain) && !isDefinite(after.plain) && !isOn(after);
}

/** True if the first half of a family's name in two words follows a given name, and its second before a stop: فؤاد شيخ السنا. */
function isSheikhOf(field: ReadField, { last, names }: NameEnd): boolean {
  const second = field.words[last + 2];
  if (names !== 1 || field.words[last + 1]?.plain !== "شيخ" || !second) return false;
  return isSpaced(field, last + 1) && isDefinite(second.plain) && isPauseAfter(field, last + 2);
}

/** True if "son of", the faith or another name of the family follows a surname. */
function continuesName(field: ReadField, { last, family }: NameEnd): boolean {
  if (!isSpaced(field, last)) return false;
  return SECOND_HALF.test(field.words[last + 1]?.plain ?? "") || isFurtherSurname(field, last + 1, family);
}

const isMauritanianSon = ({ plain }: Word, after: Word | undefined): boolean =>
  plain === MAURITANIAN_SON &&
  after !== undefined &&
  (isArabicGivenName(after.plain) || after.plain === "الشيخ" || isUnknown(after));
