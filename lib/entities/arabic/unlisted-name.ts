import type { Word } from "../../text/tokenise";
import type { FieldWords } from "../found-name";
import {
  isAbbreviatedTitle,
  isArabicAdjective,
  isArabicCommon,
  isArabicFacility,
  isArabicGivenName,
  isArabicListed,
  isArabicTitle,
  isDefinite,
  isEveryday,
  isFamily,
  isIntroducing,
  isListedEveryday,
  isNationality,
  isSpaced,
  isVerbOfSaying,
  organisationHeadAt,
  placeHeadAt,
  remembered,
} from "./cues";
import { isOfSome, isRareSurname } from "./given-name";
import { introductionAt, isAfterOffice, isAfterTitle } from "./introduction";
import { hasComma, isPauseAfter, isTwice } from "./position";
import { readName } from "./read-name";
import type { ReadField, Reading } from "./reading";
import { isEndAt } from "./surname";
import { isInflected, isUnknown, looksInflected } from "./word-shape";

/** True if a nationality stands right before the word at `at`, or a pause and an office right after the next. */
function isApposed(field: FieldWords, at: number): boolean {
  const { words } = field;
  if (isNationality(words[at - 1]?.plain ?? "")) return true;
  const [surname, office] = [words[at + 1], words[at + 2]];
  return surname !== undefined && hasComma(field, at + 1) && isArabicTitle(office?.plain ?? "");
}

/** True for a word that may be half of a name in no list: neither with the article nor with a usual ending of nouns. */
const isHalf = (word: Word | undefined): boolean =>
  word !== undefined &&
  isUnknown(word) &&
  !isDefinite(word.plain) &&
  !/(?:[ةه]|ات|ون)$|^م\p{L}+ا$/u.test(word.surface);

/** A quick test for words after which an unlisted name may come. */
const mayIntroduce = remembered(
  (plain) =>
    isDefinite(plain) ||
    isVerbOfSaying(plain) ||
    isIntroducing(plain) ||
    isArabicTitle(plain) ||
    isAbbreviatedTitle(plain) ||
    /^[وف]?لل/.test(plain),
);

/** True for the first word of the name of a body or place. */
const isBodyOrPlace = (plain: string): boolean =>
  organisationHeadAt(plain) !== null || placeHeadAt(plain) !== null || isArabicFacility(plain);

/** True for an unlisted second half that ends like a Persian name and not with the feminine ending: زنغنه. */
const isForeignHalf = (word: Word | undefined): boolean =>
  word !== undefined && isUnknown(word) && /[^ا]ه$/.test(word.surface) && !isDefinite(word.plain);

/** An unlisted name before a comma and an office, also joined to "for" or "by": "for Dahrouj Beshlobe, president of". */
export function readApposed(field: ReadField, at: number): Reading | null {
  const [word, surname, office] = [field.words[at], field.words[at + 1], field.words[at + 2]];
  if (!word || !surname || !office || !hasComma(field, at + 1) || !isArabicTitle(office.plain)) return null;
  if (!isSpaced(field, at) || !isHalf(surname)) return null;
  const before = field.words[at - 1]?.plain ?? "";
  const prefix = /^[لب]\p{L}{4}/u.test(word.plain) ? 1 : 0;
  const given = { ...word, plain: word.plain.slice(prefix), surface: word.surface.slice(prefix) };
  if (!isHalf(given) || isBodyOrPlace(given.plain) || isBodyOrPlace(before)) return null;
  return { first: at, last: at + 1, names: 2, family: false, prefix };
}

/** A word in no list before the name of a family: هذال العتيبي, also joined to "and". */
export function readFamily(field: ReadField, at: number): Reading | null {
  const [word, surname] = [field.words[at], field.words[at + 1]];
  if (!word || !surname || !isFamily(surname.plain) || !isSpaced(field, at) || field.field !== "text")
    return null;
  const prefix = /^و\p{L}{3}/u.test(word.plain) ? 1 : 0;
  const given = { ...word, plain: word.plain.slice(prefix) };
  const introduced = prefix === 0 && (isOfSome(field, at) || isAfterTitle(field, at));
  if (
    given.plain.length < 4 ||
    !(isUnknown(given) || introduced) ||
    /^(?:ال|[لبيت])|(?:ات|ون|ين|ه)$|^م\p{L}+ا$/u.test(given.plain)
  )
    return null;
  return isBodyOrPlace(given.plain) || isInflected(word)
    ? null
    : { first: at, last: at + 1, names: 2, family: false, prefix };
}

const AGE_AFTER = /^ ?[(（] ?[\d٠-٩]{1,3} (?:عام|سن)/;

/** An unlisted name before an age in brackets: "Sabitri Samal (37 years)". */
export function readAged(field: ReadField, at: number): Reading | null {
  const [word, surname, age] = [field.words[at], field.words[at + 1], field.words[at + 2]];
  if (!word || !surname || !/^[\d٠-٩]{1,3}$/.test(age?.plain ?? "") || !isSpaced(field, at)) return null;
  if (!AGE_AFTER.test(field.text.slice(surname.end, surname.end + 12))) return null;
  if (isDefinite(word.plain) || !isUnknown(word) || !isUnknown(surname) || isBodyOrPlace(word.plain))
    return null;
  return { first: at, last: at + 1, names: 2, family: false, prefix: 0 };
}

/** An unlisted name after another in a list: "and Zanbouq Dahrouj," */
export function readListed(field: ReadField, at: number): Reading | null {
  const [word, surname] = [field.words[at], field.words[at + 1]];
  if (!word || !surname || !isSpaced(field, at) || !isPauseAfter(field, at + 1)) return null;
  const prefix = /^و\p{L}{4}/u.test(word.plain) ? 1 : 0;
  const given = { ...word, plain: word.plain.slice(prefix) };
  if (!isUnknown(given) || isDefinite(given.plain) || !isUnknown(surname)) return null;
  if (isBodyOrPlace(given.plain)) return null;
  return { first: at, last: at + 1, names: 2, family: false, prefix };
}

/** Titles that stand before a name without the article. */
const PERSONAL = /^(?:دكتور|دكتوره|بروفيسور|مستر|سيد|معالي|سمو|سعاده|فضيله|المغفور)$/;

/** True for an office without the article: what follows is where it is, and no name: مهاجم توتنهام هوتسبر. */
const isOfficeOf = (plain: string): boolean =>
  isArabicTitle(plain) && !isDefinite(plain) && !/^[وف]?لل/.test(plain) && !PERSONAL.test(plain);

const isShortForeign = (plain: string): boolean =>
  /^[تن][^حعقصضظء]{3}$/.test(plain) && !isEveryday(plain) && !isArabicListed(plain);

/** A name whose words are in no list, after a verb of saying, a title or an office, and before an everyday word. */
export function readUnknownName(field: ReadField, at: number): Reading | null {
  const word = field.words[at];
  if (!word || isListedEveryday(word.plain) || !mayIntroduce(field.words[at - 1]?.plain ?? "")) return null;
  if (isDefinite(word.plain) || !isSpaced(field, at)) return null;
  if (isOfficeOf(field.words[at - 1]?.plain ?? "")) return null;
  if (/^[وفبلك]ال|^لل/.test(word.plain) || isInflected(word) || isArabicCommon(word)) return null;
  const titled = isAfterTitle(field, at);
  const introduction = titled ? "title" : introductionAt(field, at);
  const next = field.words[at + 1];
  const spoken =
    introduction === "title" && !looksInflected(word.plain) && field.speakers.has(next?.plain ?? "");
  const rare = spoken || (introduction === "title" && isRareSurname(next, word.plain));
  if (!(rare || isUnknown(word))) return null;
  if (isBodyOrPlace(word.plain)) return null;
  const weak = introduction === null || (!titled && isArabicAdjective(field.words[at - 1]?.plain ?? ""));
  if (weak) {
    const halves = isHalf(word) && (isHalf(next) || (isApposed(field, at) && isForeignHalf(next)));
    const sure = isPauseAfter(field, at + 1) || (isApposed(field, at) && isEndAt(field, at + 1));
    const isName =
      (halves ? sure : isHalf(word) && isRareSurname(next, word.plain)) && isAfterOffice(field, at);
    return isName ? { first: at, last: at + 1, names: 2, family: false, prefix: 0 } : null;
  }
  const foreign = /^ب[^حعقصضظء]{5,}$/.test(word.plain) && isPauseAfter(field, at + 1);
  if (
    introduction === "verb" &&
    /^[بل]|ه$/.test(word.plain) &&
    !(foreign || isArabicGivenName(next?.plain ?? ""))
  )
    return null;
  const end = readName(field, at, introduction);
  const only = field.words[end.last];
  if (!only || (only.plain.endsWith("ه") && !only.surface.endsWith("ة") && end.names === 2)) return null;
  const twice = end.names === 2 && isTwice(field, at, end.last);
  if (isDefinite(only.plain) && !(isRareSurname(only, word.plain) || field.speakers.has(only.plain) || twice))
    return null;
  // of four letters a foreign surname looks like a verb: المخرج يوآخم ترير
  const short = titled && isPauseAfter(field, end.last) && isShortForeign(only.plain);
  const surname =
    end.names === 2 &&
    (spoken || short || (twice && isUnknown(only)) || (isUnknown(only) && isEndAt(field, end.last)));
  return surname || end.names > 2 ? { ...end, first: at, prefix: 0 } : null;
}

/** True if the word at `at` goes on with a list: after a comma, or with "and" joined to it. */
export const isListGap = (field: FieldWords, at: number): boolean =>
  hasComma(field, at - 1) || /^و\p{L}{3}/u.test(field.words[at]?.plain ?? "");
