import type { Field } from "../../text/spans";
import { dayNumber, weekdayOfDay, yearOf } from "./day-number";
import { findTimes, type NamedTime } from "./find-times";

/** How far into a text its news stands, in characters. */
const LEAD_LENGTH = 700;
/** What lies further back than this is not the day of the news. */
const MAX_BACK = 40;

/** The day that a time names, for a text of a given day: the last such weekday, or the nearest such date; null if none is meant. */
function dayOf({ year, month, day, weekday }: NamedTime, written: number): number | null {
  if (day !== null && month !== null) {
    const years = year === null ? [yearOf(written), yearOf(written) - 1] : [year];
    const [last] = years.map((one) => dayNumber(one, month, day)).filter((one) => one <= written + 1);
    return last === undefined || last < written - MAX_BACK ? null : last;
  }
  if (weekday === null || month !== null) return null;
  return written - ((weekdayOfDay(written) - weekday + 7) % 7);
}

/**
 * The days of which the headline and the beginning of a text tell, in their order, in days since 1970: "on Tuesday", "March 3".
 * @param written the day on which it was written
 */
export function listEventDays(
  fields: Pick<Record<Field, string>, "headline" | "text">,
  written: number,
): number[] {
  const lead = fields.text.slice(0, LEAD_LENGTH);
  return [...findTimes("headline", fields.headline), ...findTimes("text", lead)].flatMap(
    (time) => dayOf(time, written) ?? [],
  );
}

/** Of which days two articles tell: "same" where the first days agree, "other" where no day is told by both; else null. */
export function compareEventDays(a: readonly number[], b: readonly number[]): "same" | "other" | null {
  if (a[0] === undefined || b[0] === undefined) return null;
  if (a[0] === b[0]) return "same";
  return a.some((day) => b.includes(day)) ? null : "other";
}
