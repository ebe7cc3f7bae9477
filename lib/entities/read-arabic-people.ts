import { hasArabic } from "../text/normalise";
import type { Word } from "../text/tokenise";
import {
  givenName,
  isArabicAdjective,
  isArabicCommon,
  isArabicFacility,
  isArabicOffice,
  isArabicTitle,
  isDefinite,
  startBehind,
} from "./arabic-words";
import type { Field, Found } from "./found";
import { isSpeltName, readPersonName } from "./person-name";

const SON = /^(?:بن|ابن|بنت|ال)$/;
const BINDS = /^(?:عبد|ابو|ابي|ابا|ام)$/;
/** On is spelt like this name, or nearly; an article of the language cannot be told from a given name. */
const DOUBTFUL =
  /^(?:علي|عبد|امين|امير|سعيد|صالح|حسن|كريم|جميل|عزيز|نور|هند|امل|جمال|كمال|جهاد|شريف|رياض|بندر|حامد|منير|عادل|نصر|فرانك|مارك|جان|جو|عيسي|سالم|ناصر|انور|رشيد|سلطان|مالك|طالب|وائل|بيل|اريك)$/;
const isOn = ({ surface }: Word): boolean => /على$/.test(surface);
const MOST_WORDS = 7;

const isSpaced = ({ text, words }: Field, at: number): boolean =>
  /^[ \u00a0]$/.test(text.slice(words[at]?.end, words[at + 1]?.start));

/** The index of the last word of a name that begins at `first`, and how many names it is made of. */
function readName(field: Field, first: number, titled: boolean): { last: number; names: number } {
  const { words } = field;
  let last = BINDS.test(words[first]?.plain ?? "") ? first + 1 : first;
  let names = 1;
  while (last + 1 < words.length && last - first < MOST_WORDS && isSpaced(field, last)) {
    const next = words[last + 1] as Word;
    const after = words[last + 2];
    const binds = SON.test(next.plain) || BINDS.test(next.plain);
    if (binds && after && isSpaced(field, last + 1) && hasArabic(after.plain)) last += 2;
    else if (isSpeltName(next.plain) && !isArabicOffice(next.plain) && !isOn(next)) last++;
    else if (goesOn(next, titled && names === 1)) {
      names++;
      last++;
      break;
    } else break;
    names++;
    if (BINDS.test(words[last]?.plain ?? "") && isSpaced(field, last)) last++;
  }
  return { last, names };
}

/** A surname: with the article and no everyday word; or any unknown word, where a title says that a person is named. */
function goesOn(word: Word, titled: boolean): boolean {
  // a word that many subjects share may be a man's origin too (الحضرمي)
  const origin =
    /^ال\p{L}{3,}ي$/u.test(word.plain) && !isArabicOffice(word.plain) && !isArabicAdjective(word.plain);
  if ((isArabicCommon(word) && !origin) || !hasArabic(word.plain)) return false;
  if (isDefinite(word.plain)) return word.plain.length > 4 && !/(?:يه|ات|ين)$/.test(word.plain);
  return (
    titled && word.plain.length > 3 && !/^[وفبلك]ال|ها$|هم$|ات$|تم$|^[يتن]\p{L}{3}$|^ل[تيل]/u.test(word.plain)
  );
}

/** True where a title stands before the word, or a title and then a nation ("the Syrian president Bashar …"). */
function isTitled(field: Field, at: number): boolean {
  const before = field.words[at - 1]?.plain ?? "";
  if (!isSpaced(field, at - 1)) return false;
  if (isArabicTitle(before) || isArabicTitle(before.replace(/^[وبل](?=ال)/, ""))) return true;
  return isArabicAdjective(before);
}

/** The man's own name before "son of" and a known name, where no list has it: مقرب بن سعد. */
function sonBefore(field: Field, at: number, taken: (at: number) => boolean): Word | undefined {
  const own = field.words[at - 2];
  if (!own || !/^(?:بن|بنت)$/.test(field.words[at - 1]?.plain ?? "")) return undefined;
  const spaced = isSpaced(field, at - 2) && isSpaced(field, at - 1);
  return spaced && hasArabic(own.plain) && !isArabicCommon(own) && !taken(at - 2) ? own : undefined;
}

/** True for what a street or a university is called after: طريق الملك فهد. */
function isCalledAfter({ words }: Field, at: number): boolean {
  const before = words[at - 1]?.plain ?? "";
  const called = /^(?:الملك|الامير|الاميره|الامام|الشيخ|السلطان)$/.test(before)
    ? words[at - 2]?.plain
    : before;
  return isArabicFacility(called ?? "");
}

/** People in Arabic, who have no capitals: told by a given name that goes on with a surname, surely behind a title. */
export function readArabicPeople(field: Field, taken: (at: number) => boolean): Found[] {
  const found: Found[] = [];
  const { words } = field;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || taken(at)) continue;
    const titled = isTitled(field, at);
    const binds = BINDS.test(word.plain) && words[at + 1] !== undefined && isSpaced(field, at);
    const letters = binds ? 0 : givenName(word.plain);
    if (letters === null || isOn(word) || isArabicOffice(word.plain)) continue;
    if (isCalledAfter(field, at)) continue;
    const { last, names } = readName(field, at, titled);
    const end = words[last];
    const given = word.plain.slice(letters);
    const own = letters === 0 ? sonBefore(field, at, taken) : undefined;
    const sure = titled || names > 2 || !(DOUBTFUL.test(given) || letters > 0 || binds);
    if (!end || names < 2 || !sure || taken(last)) continue;
    const plains = words.slice(at, last + 1).map(({ plain }) => plain);
    const person = readPersonName([...(own ? [own.plain] : []), given, ...plains.slice(1)]);
    found.push({
      type: "person",
      field: field.field,
      start: own ? own.start : startBehind(word, letters),
      end: end.end,
      person,
    });
    at = last;
  }
  return found;
}

/** Surnames of people whom the article names in full, where they stand alone: with the article, or behind a title. */
export function readArabicSurnames(
  field: Field,
  people: readonly Found[],
  taken: (at: number) => boolean,
): Found[] {
  const surnames = new Set(
    people.flatMap(({ person }) => (person && person.tokens.length > 1 ? person.surname : [])),
  );
  if (surnames.size === 0) return [];
  return field.words.flatMap((word, at) => {
    if (taken(at) || !hasArabic(word.plain)) return [];
    const letters = /^[وفبك](?=ال)/.test(word.plain) ? 1 : 0;
    const plain = /^لل/.test(word.plain) ? `ا${word.plain.slice(1)}` : word.plain.slice(letters);
    const person = readPersonName([plain]);
    if (!surnames.has(person.surname) || plain.length < 4) return [];
    if (!isTitled(field, at) && (!isDefinite(plain) || isArabicCommon(word))) return [];
    const start = startBehind(word, plain === word.plain ? 0 : 1);
    return [{ type: "person" as const, field: field.field, start, end: word.end, person }];
  });
}
