import type { Word } from "./tokenise";
import { readWordList } from "./word-list";

/** A date in a text: its term, and the indexes of its first and last word (both inclusive). */
export type DateSpan = { term: string; first: number; last: number };

/** The number of each month by its normalised English and Arabic names. */
const MONTHS = new Map(
  readWordList("text/words/months")
    .rows()
    .flatMap((names, at) => names.map((name) => [name, at + 1] as const)),
);

/** True for a year of the last or this century. */
export const isYear = (plain: string): boolean => /^(?:19|20)\d\d$/.test(plain);

const two = (value: number): string => String(value).padStart(2, "0");

/** The day of the month that a word states ("7", "7th"); 0 if none. */
function readDay(word: Word | undefined): number {
  const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(word?.plain ?? "")?.[1];
  return digits && Number(digits) <= 31 ? Number(digits) : 0;
}

/** The terms of the date whose month is at `at`; none if neither day nor year is next to it. */
function readDate(text: string, words: readonly Word[], at: number): DateSpan[] {
  const month = words[at];
  const number = MONTHS.get(month?.plain ?? "");
  // in lower case, "may" and "march" are not months
  if (!month || !number || /^[a-z]/.test(month.surface)) return [];
  const gapAfter = (index: number): string => text.slice(words[index]?.end, words[index + 1]?.start);
  const dayBefore = gapAfter(at - 1) === " " ? readDay(words[at - 1]) : 0;
  const dayAfter = !dayBefore && /^\.? $/.test(gapAfter(at)) ? readDay(words[at + 1]) : 0;
  const end = dayAfter ? at + 1 : at;
  const next = words[end + 1]?.plain ?? "";
  const year = isYear(next) && /^[,.]? $/.test(gapAfter(end)) ? next : "";
  const span = { first: dayBefore ? at - 1 : at, last: year ? end + 1 : end };
  const day = dayBefore || dayAfter;
  const terms = day ? [`--${two(number)}-${two(day)}`] : [];
  if (year) terms.push([year, two(number), ...(day ? [two(day)] : [])].join("-"));
  return terms.map((term) => ({ term, ...span }));
}

/**
 * The dates of a text, English or Arabic, in text order. Terms are cut from ISO 8601: "--01-10" for a day and month,
 * "2015-09" for a month of a year; a full date has two, "--11-01" and "2019-11-01".
 */
export const findDates = (text: string, words: readonly Word[]): DateSpan[] =>
  words.flatMap(({ plain }, at) => (MONTHS.has(plain) ? readDate(text, words, at) : []));
