import { parseArticleDate } from "../../articles/date";
import { because, type Reason } from "../../messages/reason";
import type { Calendar } from "../../text/calendars";
import { all, type Lexeme } from "./lex-date";
import type { DateOrder, DateProblem } from "./numeric-date";
import { isPlaceholder } from "./placeholders";
import { type DateHint, type Day, dayNumbers, readDay, withTime } from "./read-day";
import { readTime } from "./read-time";

/** What a date line states. Without iso the date is unknown, and problem says why. */
export type DateReading = {
  role: "published" | "modified" | null;
  iso?: string;
  problem?: Reason;
  /** In figures: whether day or month is certainly first. */
  order?: DateOrder;
  /** In figures of which the order is not known, or only suggested by the dots between them: both readings. */
  either?: Record<DateOrder, string>;
  /** A time of day without a day, as on a live page. */
  timeOnly?: boolean;
  /** The time as the end of an ISO date, if timeOnly: "T08:52+03:00". */
  time?: string;
};

/** A reading, and the calendar that its day was stated in. */
export type Interpreted = { reading: DateReading; calendar: Calendar };

/**
 * Interprets the words of one date.
 * @param lexemes the words of one date, without fillers at the ends
 * @param line the line they are in, for quoting it
 * @param now milliseconds since 1970
 * @returns null if they do not state a date
 */
export function interpretDate(
  lexemes: readonly Lexeme[],
  line: string,
  now: number,
  hint: DateHint,
): Interpreted | null {
  const [first] = lexemes;
  const last = lexemes.at(-1);
  if (!first || !last) return null;
  const role = all(lexemes, "label")[0]?.role ?? null;
  const unknown = (why: DateProblem) =>
    because(`date.${why}`, { date: line.slice(first.start, last.end).trim() });
  const day = readDay(lexemes, line, hint);
  const calendar = day?.calendar ?? "gregory";
  if (day) {
    const { problem, ...settled } = settleDay(day, lexemes, now);
    return { reading: { role, ...settled, ...(problem ? { problem: unknown(problem) } : {}) }, calendar };
  }
  if (countsFromNow(lexemes)) return { reading: { role, problem: unknown("relative") }, calendar };
  const time = readTime(lexemes);
  if (!time || dayNumbers(lexemes).length > 0) return null;
  return { reading: { role, timeOnly: true, time, problem: unknown("noDay") }, calendar };
}

const countsFromNow = (lexemes: readonly Lexeme[]): boolean =>
  all(lexemes, "relative").some(({ beside }) =>
    lexemes.some(({ kind }) => kind === "unit" || kind === beside),
  );

type SettledDay = Omit<DateReading, "role" | "problem"> & { problem?: DateProblem };

/** The day with its time if it can be believed, else what is wrong with it. */
function settleDay(day: Day, lexemes: readonly Lexeme[], now: number): SettledDay {
  const read = (date: string) => {
    const iso = parseArticleDate(withTime(date, lexemes) ?? "", now)?.iso;
    return iso && !isPlaceholder(iso) ? iso : undefined;
  };
  const [dayFirst, monthFirst] = [read(day.either?.dayFirst ?? ""), read(day.either?.monthFirst ?? "")];
  const either = dayFirst && monthFirst ? { either: { dayFirst, monthFirst } } : {};
  if ("date" in day) {
    const iso = read(day.date);
    if (!iso) return { problem: "unreal" };
    return { iso, ...(day.order ? { order: day.order } : {}), ...either };
  }
  if ("either" in either) return { problem: day.problem, ...either };
  // The other one lies in the future.
  const iso = dayFirst ?? monthFirst;
  return iso ? { iso } : { problem: day.problem };
}
