import { parseArticleDate } from "../../articles/date";
import type { Lexeme } from "./lex-date";
import { readNumericDate } from "./numeric-date";

/** What a date line states. Without iso the date is unknown, and problem says why. */
export type DateReading = {
  role: "published" | "modified" | null;
  iso?: string;
  problem?: string;
  /** A time of day without a day, as on a live page. */
  timeOnly?: boolean;
  /** The time as the end of an ISO date, if timeOnly: "T08:52+03:00". */
  time?: string;
};

type Kind<K extends Lexeme["kind"]> = Extract<Lexeme, { kind: K }>;

const all = <K extends Lexeme["kind"]>(lexemes: readonly Lexeme[], kind: K): Kind<K>[] =>
  lexemes.filter((lexeme): lexeme is Kind<K> => lexeme.kind === kind);

const two = (value: number): string => String(value).padStart(2, "0");

/**
 * The first time of day with its half and zone, as the end of an ISO date; null if there is none, undefined if it is
 * invalid.
 */
function readTime(lexemes: readonly Lexeme[]): string | null | undefined {
  const at = lexemes.findIndex((lexeme) => lexeme.kind === "time");
  const time = lexemes[at];
  if (time?.kind !== "time") return readBareHour(lexemes);
  const half = lexemes[at + 1]?.kind === "half" ? all(lexemes.slice(at + 1, at + 2), "half")[0] : undefined;
  if (half && time.hour > 12) return clock(time.hour, time.minute, time.second, lexemes.slice(at + 1));
  const hour = half ? (time.hour % 12) + (half.afternoon ? 12 : 0) : time.hour;
  return clock(hour, time.minute, time.second, lexemes.slice(at + 1));
}

/** "2 in the afternoon": a number and a half of the day. */
function readBareHour(lexemes: readonly Lexeme[]): string | null {
  for (const [i, lexeme] of lexemes.entries()) {
    const half = lexemes[i + 1];
    if (lexeme.kind !== "number" || half?.kind !== "half" || lexeme.digits > 2) continue;
    return clock((lexeme.value % 12) + (half.afternoon ? 12 : 0), 0, null, lexemes.slice(i + 1)) ?? null;
  }
  return null;
}

function clock(hour: number, minute: number, second: string | null, after: readonly Lexeme[]) {
  if (hour > 23 || minute > 59) return undefined;
  const zone = all(after, "zone").find((lexeme) => lexeme.offset !== null)?.offset ?? "";
  return `T${two(hour)}:${two(minute)}${second ? `:${second}` : ""}${zone}`;
}

/** Numbers that are not hours ("2 pm"). */
const dayNumbers = (lexemes: readonly Lexeme[]): Kind<"number">[] =>
  lexemes.filter(
    (lexeme, i): lexeme is Kind<"number"> => lexeme.kind === "number" && lexemes[i + 1]?.kind !== "half",
  );

/** Day and month by name: an ISO date, a problem, or null if the numbers do not make a date. */
function readNamedMonth(
  lexemes: readonly Lexeme[],
  month: number,
): { date: string } | { problem: string } | null {
  const numbers = dayNumbers(lexemes);
  const years = numbers.filter((number) => number.digits === 4);
  const days = numbers.filter((number) => number.digits <= 2);
  if (years.length > 1 || numbers.length > years.length + days.length) return null;
  const [year] = years;
  const [day] = days;
  if (!year) {
    if (days.length === 0 || days.length > 2) return null;
    return { problem: days.length === 2 ? "has a year of two digits" : "has no year" };
  }
  if (days.length > 1) return null;
  return { date: `${year.value}-${two(month)}${day ? `-${two(day.value)}` : ""}` };
}

/** Islamic dates are next to the Gregorian one, with a separator: removes the clauses that contain one. */
function withoutHijri(lexemes: readonly Lexeme[], line: string): Lexeme[] {
  if (!lexemes.some((lexeme) => lexeme.kind === "hijri")) return [...lexemes];
  const clauses: Lexeme[][] = [[]];
  let end = lexemes[0]?.start ?? 0;
  for (const lexeme of lexemes) {
    if (/[-–—|/(]/.test(line.slice(end, lexeme.start)) || lexeme.kind === "filler") clauses.push([]);
    clauses.at(-1)?.push(lexeme);
    end = lexeme.end;
  }
  return clauses.filter((clause) => !clause.some((lexeme) => lexeme.kind === "hijri")).flat();
}

function readDay(lexemes: readonly Lexeme[]): { date: string } | { problem: string } | null {
  const instant = all(lexemes, "instant")[0];
  if (instant) return { date: instant.iso };
  const numeric = all(lexemes, "numeric")[0];
  if (numeric) return readNumericDate(numeric.parts, all(lexemes, "weekday")[0]?.weekday);
  const month = all(lexemes, "month")[0];
  if (month) return readNamedMonth(lexemes, month.month);
  const years = all(lexemes, "number").filter((number) => number.digits === 4);
  const labelled = all(lexemes, "label").length > 0;
  return labelled && years.length === 1 && years[0] && lexemes.length === 2
    ? { date: String(years[0].value) }
    : null;
}

/**
 * Interprets the words of one date.
 * @param lexemes the words of one date, without fillers at the ends
 * @param line the line they are in, for quoting it and for what is between them
 * @param now milliseconds since 1970
 * @returns null if they do not state a date
 */
export function interpretDate(lexemes: readonly Lexeme[], line: string, now: number): DateReading | null {
  const [first] = lexemes;
  const last = lexemes.at(-1);
  if (!first || !last) return null;
  const role = all(lexemes, "label")[0]?.role ?? null;
  const quoted = `"${line.slice(first.start, last.end).trim()}"`;
  const gregorian = withoutHijri(lexemes, line);
  const day = readDay(gregorian);
  if (day && "problem" in day)
    return { role, problem: `The date ${quoted} ${day.problem}; it is left unknown.` };
  if (day) return settle(role, day.date, gregorian, quoted, now);
  if (gregorian.length < lexemes.length)
    return { role, problem: `The date ${quoted} is of the Islamic calendar; it is left unknown.` };
  if (all(lexemes, "relative").length && (all(lexemes, "unit").length || all(lexemes, "label").length))
    return { role, problem: `The date ${quoted} counts from the moment of copying; it is left unknown.` };
  const time = readTime(lexemes);
  if (time && dayNumbers(lexemes).length === 0)
    return {
      role,
      timeOnly: true,
      time,
      problem: `The date ${quoted} is a time without a day; it is left unknown.`,
    };
  return null;
}

function settle(
  role: DateReading["role"],
  date: string,
  lexemes: readonly Lexeme[],
  quoted: string,
  now: number,
): DateReading {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  const time = isDay ? readTime(lexemes) : null;
  const iso = parseArticleDate(`${date}${time ?? ""}`, now)?.iso;
  if (iso && time !== undefined) return { role, iso };
  return { role, problem: `The date ${quoted} is no real day or lies in the future; it is left unknown.` };
}
