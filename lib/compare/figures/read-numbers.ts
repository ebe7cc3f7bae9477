import { findFigures } from "../../text/figures";
import type { Word } from "../../text/words";
import { NUMBER_WORDS } from "../words/number-words";
import { listDates } from "./list-dates";

const SCALES = new Map([
  ["الفا", 1e3],
  ["الاف", 1e3],
  ["مليونا", 1e6],
  ["ملايين", 1e6],
]);

/** A number in a text: its value as terms write it, and the indexes of its first and last word (both inclusive). */
export type NumberSpan = { value: string; first: number; last: number };

/** The numbers of a sentence, in digits and written out, dates left out, in the order of its words. */
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
  words.forEach(({ plain, surface }, at) => {
    // "Six Day War": a capital behind the beginning makes a name of it
    if (dated.has(at) || (at > 0 && /^\p{Lu}/u.test(surface))) return;
    const teen = teenAt(words, at);
    if (teen) {
      found.delete(at - 1);
      found.set(at, { value: String(teen), first: at - 1, last: at });
      return;
    }
    const value = NUMBER_WORDS.get(plain) ?? NUMBER_WORDS.get(plain.replace(/^[وفبل]/u, ""));
    if (value !== undefined && !found.has(at)) found.set(at, { value: String(value), first: at, last: at });
    // small figures count only with a noun, which thingAfter asks for
    else if (/^\d{1,2}$/.test(plain) && !found.has(at) && !isClock(text, words[at]))
      found.set(at, { value: plain, first: at, last: at });
  });
  return [...found.values()].map((number) => scaled(words, number)).sort((x, y) => x.first - y.first);
}

/** "35 ألفاً": the case ending that the figures' own list of scales does not have. */
function scaled(words: readonly Word[], number: NumberSpan): NumberSpan {
  const scale = SCALES.get(words[number.last + 1]?.plain ?? "");
  if (!scale || number.value.endsWith("%")) return number;
  return { ...number, value: String(Number(number.value) * scale), last: number.last + 1 };
}

/** Arabic writes the numbers from eleven to nineteen in two words, the ten behind. */
function teenAt(words: readonly Word[], at: number): number | null {
  if (!/^عشره?$/.test(words[at]?.plain ?? "")) return null;
  const unit = words[at - 1]?.plain ?? "";
  if (/^[وفبل]?احدي?$/.test(unit)) return 11;
  if (/^[وفبل]?اثن(?:ا|ي|تا|تي)$/.test(unit)) return 12;
  const value = NUMBER_WORDS.get(unit) ?? NUMBER_WORDS.get(unit.replace(/^[وفبل]/u, ""));
  return value && value < 10 ? value + 10 : null;
}

const isClock = (text: string, word: Word | undefined): boolean =>
  !word ||
  /[-:/.\d]/.test(text[word.start - 1] ?? "") ||
  /^[:/.-]\d/.test(text.slice(word.end, word.end + 2));
