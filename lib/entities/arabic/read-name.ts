import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import type { FieldWords } from "../found-name";
import {
  endsName,
  isAbbreviatedTitle,
  isArabicAdjective,
  isArabicCommon,
  isArabicFacility,
  isArabicGivenName,
  isArabicListed,
  isArabicQuality,
  isArabicTitle,
  isDefinite,
  isDoubtfulGivenName,
  isEveryday,
  isHonourOfFacility,
  isIntroducing,
  isNationality,
  isSpaced,
  isVerbOfSaying,
} from "./cues";

const SON = /^(?:بن|ابن|بنت|ال)$/;
/** "Son of" in Mauritania, which elsewhere is "was born": only before a given name. */
const MAURITANIAN_SON = "ولد";
/** First halves of a name in two words: Abd, Abu, Umm. */
export const FIRST_HALF = /^(?:عبد|ابو|ابي|ابا|ام)$/;
const MAX_WORDS = 8;

/** The preposition "on", whose plain form is that of the name Ali. */
export const isOn = ({ surface }: Word): boolean => /على$/.test(surface);

/** What introduces a name: a title or office, a verb of saying, or the name before it in a list. */
export type Introduction = "title" | "verb" | "list" | null;

/** A field with what the article itself says of names: the surnames of those who speak in it. */
export type ReadField = FieldWords & { speakers: ReadonlySet<string> };

/** The end of a name: the index of its last word, how many names it has, and whether "son of" or a family is among them. */
export type NameEnd = { last: number; names: number; family: boolean };

/** The second half of a name in two words: صلاح الدين. */
export const SECOND_HALF = /^(?:الدين|الاسلام)$/;
/** What stands before the surname in names of Europe: كيفن دي بروين. */
const PARTICLE = /^(?:دي|دا|دو|دوس|ديل|فان|فون)$/;
/** First halves of a name that ends with God's. */
const BEFORE_GOD = /^(?:كرامه|جاد|عطا|نصر|خير|فضل|عبيد|حسب|جار|سعد|عون|ضيف|فتح|رحمه|هبه|نعمه|امان)$/;

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

/**
 * True for a family's name after another name of the family: الوادعي of يحيى آل خرصان الوادعي, and without the article after "son of":
 * أسامة بن أحمد نقلي.
 */
function isFurtherSurname(field: ReadField, at: number, family: boolean): boolean {
  const word = field.words[at];
  if (!word || !hasArabic(word.plain) || isArabicAdjective(word.plain)) return false;
  if (field.speakers.has(word.plain)) return true;
  if (isDefinite(word.plain)) return isUnknown(word) && /ي$/.test(word.plain);
  const next = field.words[at + 1]?.plain;
  if (!family || !/^[^يتفبكلس]\p{L}{2,5}ي$/u.test(word.plain) || next === "الجنسيه") return false;
  return !isArabicListed(word.plain) && isEndAt(field, at);
}

/** Reads a name that begins with the given name at `first`. */
export function readName(field: ReadField, first: number, introduction: Introduction): NameEnd {
  const { words } = field;
  const end = {
    last: FIRST_HALF.test(words[first]?.plain ?? "") ? first + 1 : first,
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
    if (end.names === 1 && isRegnal(field, end.last + 1)) return { ...end, last: end.last + 1, names: 2 };
    if (after && isFathersName(field, end.last + 1))
      return { ...end, last: end.last + 2, names: end.names + 2 };
    if (PARTICLE.test(next.plain) && after && isSpaced(field, end.last + 1) && isUnknown(after))
      return { ...end, last: end.last + 2, names: end.names + 1 };
    if (joined && after && isSpaced(field, end.last + 1) && hasArabic(after.plain)) {
      end.last += 2;
      end.family ||= SON.test(next.plain);
      end.names++;
      // a family is the end of the name
      if (next.surface.startsWith("آ")) break;
    } else if (isArabicGivenName(next.plain) && !endsName(next.plain) && !isOn(next)) {
      end.last++;
      end.names++;
    } else if (isSurname(field, end, introduction)) {
      end.names++;
      end.last++;
      if (next.plain === "العبد" && isSpaced(field, end.last) && isDefinite(after?.plain ?? "")) end.last++;
      if (words[end.last + 1]?.plain !== "بن" && !continuesName(field, end)) break;
    } else break;
    if (FIRST_HALF.test(words[end.last]?.plain ?? "") && isSpaced(field, end.last)) end.last++;
  }
  return end;
}

/** True for an unlisted father's name before a surname that says where a family comes from: عبدالله لزام الشمري. */
function isFathersName(field: FieldWords, at: number): boolean {
  const [word, surname] = [field.words[at], field.words[at + 1]];
  if (!word || !surname || !isSpaced(field, at) || isDefinite(word.plain) || !isUnknown(word)) return false;
  return (
    isDefinite(surname.plain) && /ي$/.test(surname.plain) && isUnknown(surname) && !/ه$/.test(word.plain)
  );
}

/** True if "son of", the faith or another name of the family follows a surname. */
function continuesName(field: ReadField, { last, family }: NameEnd): boolean {
  if (!isSpaced(field, last)) return false;
  return SECOND_HALF.test(field.words[last + 1]?.plain ?? "") || isFurtherSurname(field, last + 1, family);
}

const isMauritanianSon = ({ plain }: Word, after: Word | undefined): boolean =>
  plain === MAURITANIAN_SON &&
  after !== undefined &&
  (isArabicGivenName(after.plain) || after.plain === "الشيخ");

/** Endings of verbs and of nouns with a pronoun, and beginnings of verbs and of prepositions joined to a word. */
const NO_SURNAME =
  /^[وفبلك]ال|^لل|(?:ها|هم|نا|ات|تم|وا)$|^[يتن]\p{L}{3}$|^[يت]\p{L}{3}ي$|^ا\p{L}ت\p{L}{2}$|^است\p{L}{3}$|^ل[تيل]|^(?:ست|سي|سن)(?!\p{L}*و$)\p{L}{3}|^(?:يست|تست|تت|يت)|^و/u;

/** True for a word that is in no list and looks like neither a verb nor a joined preposition. */
export function isUnknown(word: Word): boolean {
  if (word.plain.length < 3 || !hasArabic(word.plain)) return false;
  return !(isArabicCommon(word) || isEveryday(word.plain) || NO_SURNAME.test(word.plain));
}

/** True for a word with the ending of a case, which poems and prayers write out and names never have. */
export const isInflected = ({ surface }: Word): boolean => /[ٌٍ]$/u.test(surface);

/** Letters that newspapers do not write names from other languages with. */
const ARABIC_LETTER = /[حعقصضظء]/;

/** True for a given name and a surname that look foreign, whatever follows: "Declan Costello envoy of …". */
const isForeignPair = (given: Word | undefined, surname: Word): boolean =>
  given !== undefined &&
  given.plain.length > 3 &&
  !isDoubtfulGivenName(given.plain) &&
  isArabicGivenName(given.plain) &&
  !ARABIC_LETTER.test(given.plain + surname.plain) &&
  /^[^ايتنمبفلو]\p{L}*[اوي]\p{L}*$|^[^ين]\p{L}{3,}(?:و|ني|ري|مي|را)$/u.test(surname.plain) &&
  surname.plain.length > 4;

/** True for a word in no list with an ending that foreign names share with verbs: كوروساوا. */
const isForeignEnding = (word: Word): boolean =>
  /^\p{L}{3,}وا$/u.test(word.plain) &&
  !isArabicCommon(word) &&
  !isEveryday(word.plain) &&
  !/^[وفيتن]/.test(word.plain);

/** True if a pause or an everyday word follows the word at `at`. */
export function isEndAt(field: FieldWords, at: number): boolean {
  const next = field.words[at + 1];
  return !next || isPauseAfter(field, at) || isArabicCommon(next) || isEveryday(next.plain);
}

/**
 * True for a surname with the article; a nationality or an everyday word is none, but a given name is: الحسين. So is an everyday word
 * before an office: "Hussein al-Khalifa, director of …".
 */
function isDefiniteSurname(
  field: FieldWords,
  at: number,
  names: number,
  introduction: Introduction,
): boolean {
  const word = field.words[at] as Word;
  const after = isSpaced(field, at) ? field.words[at + 1] : undefined;
  const { plain } = word;
  if (isArabicAdjective(plain) || plain.length < 5) return false;
  if (isArabicGivenName(plain.slice(2)) && !isArabicListed(plain)) return true;
  if (introduction === "title" && isUnknown(word)) return true;
  if (isArabicListed(plain)) return names === 1 && after !== undefined && isOffice(after.plain);
  return names > 1 || (isUnknown(word) && isPauseAfter(field, at)) || !/(?:يه|ات|ين)$/.test(plain);
}

/** An office that follows a name, of which what comes next says where it is. */
const isOffice = (plain: string): boolean => !isDefinite(plain) && isArabicTitle(plain);

/** True if a pause follows the word at `at`: punctuation, the end, or "and". */
export function isPauseAfter(field: FieldWords, at: number): boolean {
  const next = field.words[at + 1];
  return !next || !isSpaced(field, at) || /^و\p{L}{3}/u.test(next.plain);
}

/** True if the word after a name so far is a surname: with the article; without it, one that nothing else explains. */
function isSurname(field: ReadField, { last, names, family }: NameEnd, introduction: Introduction): boolean {
  const word = field.words[last + 1] as Word;
  if (!hasArabic(word.plain) || isInflected(word)) return false;
  if (field.speakers.has(word.plain)) return true;
  if (family && isFurtherSurname(field, last + 1, family)) return true;
  if (isDefinite(word.plain)) return isDefiniteSurname(field, last + 1, names, introduction);
  const paused = isPauseAfter(field, last + 1);
  if (introduction === "title" && names === 1 && (isUnknown(word) || isForeignEnding(word))) return true;
  // between a given name and a comma an everyday form is a surname too, if it is none of the most usual
  const plain = word.plain.length > 2 && !isArabicListed(word.plain);
  if (paused)
    return plain && !/^و|^ل(?:ل|\p{L}{5})|^[بفك]ال|(?:ها|هم|تم|(?<![كت]و\p{L}*)وا)$/u.test(word.plain);
  return isUnknown(word) && (isEndAt(field, last + 1) || isForeignPair(field.words[last], word));
}

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
  if (isNationality(before)) return "title";
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

/** True if the name at `at` is only what a street or university is named after: طريق الملك فهد. */
export function isNamesake({ words }: FieldWords, at: number): boolean {
  const before = words[at - 1]?.plain ?? "";
  if (isHonourOfFacility(before) && NAMED_AFTER_KINGS.test(words[at - 2]?.plain ?? "")) return true;
  return isArabicFacility((isHonourOfFacility(before) ? words[at - 2]?.plain : before) ?? "");
}
