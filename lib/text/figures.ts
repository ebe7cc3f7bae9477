import { isFunctionWord, isVagueStem } from "./common-words";
import { findDates, isYear } from "./dates-in-prose";
import type { Word } from "./tokenise";

/**
 * A figure or date: its term, whether it says little by itself, and the indexes of its first and last word (both
 * inclusive).
 */
export type FigureSpan = {
  term: string;
  kind: "figure" | "date";
  vague: boolean;
  first: number;
  last: number;
};

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** "63, 000": a group of digits separated from its figure. */
const LOOSE_GROUP = /^0\d\d$/;
const SCALES = new Map([
  ...["thousand", "الف"].map((word): [string, number] => [word, 1e3]),
  ...["million", "m", "mn", "مليون"].map((word): [string, number] => [word, 1e6]),
  ...["billion", "bn", "مليار"].map((word): [string, number] => [word, 1e9]),
  ["trillion", 1e12],
]);
/** Smaller whole numbers appear in every article. */
const MIN_DISTINCTIVE = 13;
/** Every article counts in units of time: "24 hours", "18 months". */
export const TIME_UNITS = new Set(
  "second minut hour day week month year decad centuri old ساع يوم ايام اسبوع شهر سنه عام اعوام".split(" "),
);

const isRound = (value: string): boolean => value.replace(/0+(?=%?$)/, "").replace("%", "").length < 2;

type Figure = { value: string; last: number };

/** The figure whose digits are at `at`, with a loose group, scale and percent sign; null if there is none. */
function readFigure(text: string, words: readonly Word[], at: number): Figure | null {
  const word = words[at];
  const [, digits = "", suffix] = /^(\d[\d.,]*?)(m|mn|bn)?$/.exec(word?.plain ?? "") ?? [];
  if (!word || !NUMBER.test(digits) || LOOSE_GROUP.test(digits)) return null;
  // part of a clock time, a score, a range, a fraction
  if (/[-:/.\d]/.test(text[word.start - 1] ?? "") || /^[:/-]\d/.test(text.slice(word.end, word.end + 2)))
    return null;
  const gapAfter = (index: number): string => text.slice(words[index]?.end, words[index + 1]?.start);
  const plainAt = (index: number): string => words[index]?.plain ?? "";
  let last = at;
  let number = digits.replace(/,/g, "");
  while (gapAfter(last) === ", " && LOOSE_GROUP.test(plainAt(last + 1))) number += plainAt(++last);
  const spaced = /^[ \u00a0-]$/.test(gapAfter(last)) ? SCALES.get(plainAt(last + 1)) : undefined;
  if (!suffix && spaced) last++;
  const scale = (suffix ? SCALES.get(suffix) : spaced) ?? 1;
  const value = String(Math.round(Number(number) * scale * 1e4) / 1e4);
  if (text[words[last]?.end ?? 0] === "%") return { value: `${value}%`, last };
  const unit = percentAfter(`${plainAt(last + 1)} ${plainAt(last + 2)}`);
  return unit > 0 ? { value: `${value}%`, last: last + unit } : { value, last };
}

/** How many of the next two words say that a figure is a share: "percent", "per cent", "بالمئة", "في المائة". */
const percentAfter = (words: string): 0 | 1 | 2 => {
  if (/^(?:percent(?:age)?|بالم(?:يه|ايه)) /.test(words)) return 1;
  return /^(?:per cent|في الم(?:يه|ايه))$/.test(words) ? 2 : 0;
};

/**
 * The index of the word counted by a figure that ends at `last`, at most three words later in the same clause; -1 if
 * none. Skips adjectives of nationality ("30 Syrian rebels").
 */
function nounAfter(text: string, words: readonly Word[], last: number): number {
  for (let index = last + 1; index <= last + 3; index++) {
    const word = words[index];
    const gap = text.slice(words[index - 1]?.end, word?.start);
    if (!word || !/^[ \u00a0]$/.test(gap) || /\d/.test(word.plain)) return -1;
    if (!isFunctionWord(word.plain) && !/^\p{Lu}.*[^s]$/u.test(word.surface)) return index;
  }
  return -1;
}

/** The terms of one figure: its value if it is distinctive, and its value with what it counts. */
function listTerms(text: string, words: readonly Word[], first: number, figure: Figure): FigureSpan[] {
  const { value, last } = figure;
  const percent = value.endsWith("%");
  const small = !percent && Number(value) < MIN_DISTINCTIVE;
  const terms: FigureSpan[] = small
    ? []
    : [{ term: value, kind: "figure", vague: isRound(value), first, last }];
  const noun = percent ? -1 : nounAfter(text, words, last);
  if (noun > 0) {
    const stem = words[noun]?.stem ?? "";
    const vague = small || TIME_UNITS.has(stem) || (isRound(value) && isVagueStem(stem));
    terms.push({ term: `${value} ${stem}`, kind: "figure", vague, first, last: noun });
  }
  return terms;
}

/**
 * The figures and dates of a text. A figure's term is its value without grouping and with its scale applied
 * ("63,000": "63000", "1.5 million": "1500000", "39 percent": "39%"); with a noun, the value and the noun's stem
 * ("63000 displac"). Dates have the terms of findDates; a year by itself is vague.
 */
export function findFigures(text: string, words: readonly Word[]): FigureSpan[] {
  const found: FigureSpan[] = findDates(text, words).map((date) => ({ ...date, kind: "date", vague: false }));
  const taken = new Set(found.flatMap(({ first, last }) => [first, Math.min(first + 1, last), last]));
  words.forEach(({ plain }, at) => {
    if (taken.has(at) || !/^\d/.test(plain)) return;
    const figure = isYear(plain) ? null : readFigure(text, words, at);
    if (isYear(plain)) found.push({ term: plain, kind: "date", vague: true, first: at, last: at });
    if (figure) found.push(...listTerms(text, words, at, figure));
  });
  return found;
}
