/** Calendars that dates are printed in. Years of the Buddhist one are Gregorian with another count. */
export type Calendar = "gregory" | "islamic-umalqura" | "persian" | "buddhist";

const DAY_MS = 86_400_000;
/** The mean length of a year and a month in days, and 1 January 1970 in days since the calendar's first day. */
const MEASURES = {
  "islamic-umalqura": { year: 354.367, month: 29.53, epoch: 492_148 },
  persian: { year: 365.2422, month: 30.44, epoch: 492_268 },
};
/** How far the mean lengths can be off, in days. */
const MAX_ERROR = 8;
const BUDDHIST_AHEAD = 543;

const formats = new Map<Calendar, Intl.DateTimeFormat>();

function partsOf(calendar: Calendar, ms: number): string {
  const format =
    formats.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      ...{ year: "numeric", month: "numeric", day: "numeric", timeZone: "UTC" },
    });
  formats.set(calendar, format);
  const parts = new Map(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  return ["year", "month", "day"].map((type) => parts.get(type as "year")).join("-");
}

/**
 * The Gregorian day of a day of another calendar, by ICU's tables; the Islamic one as Saudi Arabia counts it.
 * @returns "2024-02-06"; null if there is no such day
 */
export function toGregorian(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (calendar === "gregory" || calendar === "buddhist") {
    const counted = calendar === "buddhist" && year > 2300 ? year - BUDDHIST_AHEAD : year;
    return `${counted}-${two(month)}-${two(day)}`;
  }
  const { year: years, month: months, epoch } = MEASURES[calendar];
  const near = Math.round((year - 1) * years + (month - 1) * months + day - 1 - epoch);
  const wanted = `${year}-${month}-${day}`;
  for (let off = -MAX_ERROR; off <= MAX_ERROR; off++) {
    const ms = (near + off) * DAY_MS;
    if (partsOf(calendar, ms) === wanted) return new Date(ms).toISOString().slice(0, 10);
  }
  return null;
}

/** A number of at least two digits. */
export const two = (value: number | string): string => String(value).padStart(2, "0");
