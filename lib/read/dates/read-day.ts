import { OLDEST_YEAR } from "../../articles/date";
import { type Calendar, toGregorian, two } from "../../text/calendars";
import { orderOfDots, orderOfLanguage } from "./date-order";
import { all, type Kind, type Lexeme } from "./lex-date";
import { type DateOrder, type NumericDate, readNumericDate } from "./numeric-date";
import { readTime, zoneIn } from "./read-time";

/** What is known of the page that a date stands on. */
export type DateHint = {
  /** As the page states it, best with its region: "en-GB". */
  language?: string | null | undefined;
};

export type Day = NumericDate & { calendar?: Calendar };

/** "2024-2-6T9:15+05" as ISO 8601. */
export const tidyInstant = (text: string): string =>
  text
    .replace(
      /^(\d{4})-(\d{1,2})-(\d{1,2})/,
      (_, y: string, m: string, d: string) => `${y}-${two(m)}-${two(d)}`,
    )
    .replace(/T(\d):/, "T0$1:")
    .replace(/[.,]\d+/, "")
    .replace(/(T.*[+-]\d{2})$/, "$1:00");

/** The years that dates of other calendars can be of. */
const isYearOf = (calendar: Calendar, year: number): boolean =>
  year > 1200 && (calendar === "buddhist" || year < 1500);

/** Numbers that are not hours ("2 pm"). */
export const dayNumbers = (lexemes: readonly Lexeme[]): Kind<"number">[] =>
  lexemes.filter(
    (lexeme, i): lexeme is Kind<"number"> =>
      lexeme.kind === "number" && !(lexemes[i + 1]?.kind === "half" && lexemes[i + 2]?.kind !== "time"),
  );

/** Day and month by name: an ISO date, a problem, or null if the numbers do not make a date. */
function readNamedMonth(lexemes: readonly Lexeme[], { month, calendar: own }: Kind<"month">): Day | null {
  const marked = all(lexemes, "calendar")[0]?.calendar;
  const calendar = own === "gregory" && marked === "buddhist" ? marked : own;
  const numbers = dayNumbers(lexemes);
  const years = numbers.filter((number) => number.digits === 4);
  const days = numbers.filter((number) => number.digits <= 2);
  if (years.length > 1 || numbers.length > years.length + days.length) return null;
  const [year] = years;
  const [day] = days;
  if (!year) {
    if (days.length === 0 || days.length > 2) return null;
    return { problem: days.length === 2 ? "twoDigits" : "noYear", calendar };
  }
  if (days.length > 1 || (calendar !== "gregory" && !isYearOf(calendar, year.value))) return null;
  if (day) return convert(calendar, year.value, month, day.value, lexemes);
  if (calendar === "gregory" || calendar === "buddhist")
    return { date: (toGregorian(calendar, year.value, month, 1) ?? "").slice(0, -3), calendar };
  return { problem: "otherMonth", calendar };
}

/** A day of any calendar; where the weekday beside it is of another day, it is not known which of them is wrong. */
function convert(
  calendar: Calendar,
  year: number,
  month: number,
  day: number,
  lexemes: readonly Lexeme[],
): Day {
  const date = toGregorian(calendar, year, month, day);
  if (!date) return { problem: "unrealOther", calendar };
  const weekday = calendar === "gregory" ? undefined : all(lexemes, "weekday")[0]?.weekday;
  if (weekday !== undefined && new Date(`${date}T00:00Z`).getUTCDay() !== weekday)
    return { problem: "weekday", calendar };
  return { date, calendar };
}

/** Time zones of countries that write the month first, and of such that write the day first. */
const ZONES: [DateOrder, RegExp][] = [
  ["monthFirst", /^(?:[ECMP][DS]?T)$/i],
  [
    "dayFirst",
    /^(?:bst|cest|cet|mesz|mez|ist|msk|mck|мск|eest|eet|west|sast|aest|aedt|nzst|nzdt|wib|pkt|eat|wat)$/i,
  ],
];

/** Languages whose figures are of the Iranian calendar. */
const IRANIAN = /^(?:fa|ps)\b/;

/** The calendar that a date in figures is of; null if two are possible. */
function calendarOf(lexemes: readonly Lexeme[], numeric: Kind<"numeric">, hint: DateHint): Calendar | null {
  const marked = all(lexemes, "calendar")[0]?.calendar;
  if (marked) return marked;
  const year = Number(numeric.parts.find((part) => part.length === 4));
  if (!(year < OLDEST_YEAR)) return "gregory";
  const iranian = numeric.persian ? numeric.parts[0].length === 4 : IRANIAN.test(hint.language ?? "");
  return iranian && isYearOf("persian", year) ? "persian" : null;
}

function readNumeric(
  lexemes: readonly Lexeme[],
  numeric: Kind<"numeric">,
  line: string,
  hint: DateHint,
): Day | null {
  const calendar = calendarOf(lexemes, numeric, hint);
  if (!calendar) return { problem: "otherCalendar" };
  const zones = all(lexemes, "zone").map(({ start, end }) => line.slice(start, end).trim());
  const gregorian = calendar === "gregory";
  const dotted = numeric.sign === ".";
  const ofZone = ZONES.find(([, pattern]) => zones.some((zone) => pattern.test(zone)))?.[0];
  const order = ofZone ?? (dotted ? undefined : orderOfLanguage(hint.language));
  const day = readNumericDate(numeric.parts, {
    weekday: gregorian ? all(lexemes, "weekday")[0]?.weekday : undefined,
    order: gregorian ? order : "dayFirst",
    suggested: dotted ? orderOfDots(hint.language) : undefined,
  });
  if (gregorian || !day || !("date" in day)) return day;
  const [y = 0, m = 0, d = 0] = day.date.split("-").map(Number);
  return convert(calendar, y, m, d, lexemes);
}

/**
 * The day that the words of a date state: in ISO 8601, an instant with its time.
 * @returns null if they state none
 */
export function readDay(lexemes: readonly Lexeme[], line: string, hint: DateHint): Day | null {
  const instant = all(lexemes, "instant")[0];
  if (instant) {
    const date = tidyInstant(instant.iso);
    return { date: /(?:Z|[+-]\d{2}:?\d{2})$/.test(date.slice(10)) ? date : `${date}${zoneIn(lexemes)}` };
  }
  const numeric = all(lexemes, "numeric")[0];
  if (numeric) return readNumeric(lexemes, numeric, line, hint);
  const month = all(lexemes, "month")[0];
  if (month) return readNamedMonth(lexemes, month);
  const years = all(lexemes, "number").filter((number) => number.digits === 4);
  const labelled = all(lexemes, "label").length > 0;
  return labelled && years.length === 1 && years[0] && lexemes.length === 2
    ? { date: String(years[0].value) }
    : null;
}

/** A day with the time beside it; undefined if the time is none. */
export function withTime(date: string, lexemes: readonly Lexeme[]): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? readTime(lexemes) : null;
  return time === undefined ? undefined : `${date}${time ?? ""}`;
}
