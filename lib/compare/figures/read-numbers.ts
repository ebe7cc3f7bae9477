import { findFigures } from "../../text/figures";
import { hasArabic } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import { numberOf } from "./counted-words";
import { listDates } from "./list-dates";

/** Scales that findFigures does not know: after a number written out, or with a case ending ("35 ألفاً"). */
const SCALES = new Map([
  ["الفا", 1e3],
  ["الاف", 1e3],
  ["مليونا", 1e6],
  ["ملايين", 1e6],
  ["hundred", 100],
  ["thousand", 1e3],
  ["million", 1e6],
  ["billion", 1e9],
]);

/** A number in a text: its value in the form of a term, and the indexes of its first and last word, both inclusive. */
export type NumberSpan = { value: string; first: number; last: number };

/** The numbers of a sentence in order, in digits and written out, without dates. Dozens are no number. */
export function readNumbers(text: string, words: readonly Word[]): NumberSpan[] {
  const found = new Map<number, NumberSpan>();
  const dated = new Set<number>();
  for (const { first, last } of listDates(text, words)) for (let at = first; at <= last; at++) dated.add(at);
  for (const { term, kind, first, last } of findFigures(text, words)) {
    if (kind === "date" || dated.has(first)) continue;
    const value = term.split(" ")[0] ?? term;
    const known = found.get(first);
    if (!known || known.last > last)
      found.set(first, { value, first, last: term.includes(" ") ? first : last });
  }
  words.forEach(({ plain }, at) => {
    if (dated.has(at)) return;
    const written = readWritten(text, words, at);
    if (written && !found.has(at)) found.set(written.last, written);
    // whether a small figure counts depends on what follows it (see readCounts)
    else if (/^\d{1,2}$/.test(plain) && !found.has(at) && !isClock(text, words[at]))
      found.set(at, { value: plain, first: at, last: at });
  });
  const numbers = [...found.values()].filter(
    (one) =>
      !/^dozens?$/.test(words[one.last + 1]?.plain ?? "") &&
      ![...found.values()].some(
        (other) => other !== one && other.first <= one.first && other.last >= one.last,
      ),
  );
  return numbers.map((number) => scaled(words, number)).sort((x, y) => x.first - y.first);
}

/** A number written out in one word or two: "seven", "twenty-three", أحد عشر. */
function readWritten(text: string, words: readonly Word[], at: number): NumberSpan | null {
  const [word, next] = [words[at], words[at + 1]];
  // a capital inside the sentence makes it part of a name ("Six Day War"), but not in a headline ("Storm Kills Two")
  const named = at > 0 && /^\p{Lu}/u.test(word?.surface ?? "") && !isDisplayed(words);
  if (!word || named) return null;
  const teen = teenAt(words, at);
  if (teen) return { value: String(teen), first: at - 1, last: at };
  const value = writtenNumber(word.plain);
  if (value === undefined) return null;
  const unit = next?.plain === "one" ? 1 : writtenNumber(next?.plain ?? "");
  const joined = /^[ -]$/.test(text.slice(word.end, next?.start));
  if (value >= 20 && value % 10 === 0 && unit && unit < 10 && joined && !hasArabic(word.plain))
    return { value: String(value + unit), first: at, last: at + 1 };
  return { value: String(value), first: at, last: at };
}

/** True for a headline in capitals. */
const isDisplayed = (words: readonly Word[]): boolean =>
  words.filter(({ surface }) => /^\p{Lu}/u.test(surface)).length > words.length * 0.6;

function scaled(words: readonly Word[], number: NumberSpan): NumberSpan {
  const scale = SCALES.get(words[number.last + 1]?.plain ?? "");
  if (!scale || number.value.endsWith("%")) return number;
  return { ...number, value: String(Number(number.value) * scale), last: number.last + 1 };
}

/** The value of an Arabic number from eleven to nineteen, whose second word ("ten") is at `at`; null if there is none. */
function teenAt(words: readonly Word[], at: number): number | null {
  if (!/^عشره?$/.test(words[at]?.plain ?? "")) return null;
  const unit = words[at - 1]?.plain ?? "";
  if (/^[وفبل]?احدي?$/.test(unit)) return 11;
  if (/^[وفبل]?اثن(?:ا|ي|تا|تي)$/.test(unit)) return 12;
  const value = writtenNumber(unit);
  return value && value < 10 ? value + 10 : null;
}

/** The value of a number written out, with or without an Arabic particle joined to it. */
const writtenNumber = (plain: string): number | undefined =>
  numberOf(plain) ?? numberOf(plain.replace(/^[وفبل]/u, ""));

const isClock = (text: string, word: Word | undefined): boolean =>
  !word ||
  /[-:/.\d]/.test(text[word.start - 1] ?? "") ||
  /^[:/.-]\d/.test(text.slice(word.end, word.end + 2));
