import { dayNumber, weekdayOfDay, yearOf } from "./day-number";
import type { NamedTime } from "./find-times";
import type { Role } from "./tell-role";

/**
 * A time of a text, how it is told, and its first and last day since 1970; null while its year is not known. `by` are the
 * times that its year was worked out from.
 */
export type ToldTime = NamedTime & {
  role: Role;
  first: number | null;
  last: number | null;
  by: readonly NamedTime[];
};

/** What is told of years before may be history that an article of any later year tells. */
export const EARLIEST_YEAR = 1995;
/** A weekday falls on the same date again after five years at the earliest: up to one, the next is far off. */
const MAX_AFTER_EVENT = 366;

/** First and last day of a time whose year is stated. */
export function boundsOf({ year, month, day }: NamedTime): { first: number | null; last: number | null } {
  if (year === null) return { first: null, last: null };
  if (month === null) return { first: dayNumber(year, 1, 1), last: dayNumber(year, 12, 31) };
  if (day === null) return { first: dayNumber(year, month, 1), last: dayNumber(year, month + 1, 0) };
  const only = dayNumber(year, month, day);
  return { first: only, last: only };
}

/** True for a time that the article can only have been written after. */
export const isPast = ({ role, first }: ToldTime): boolean =>
  first !== null && role !== "future" && role !== "open" && role !== "tomorrow";

/** The days between two that have a date's day, month and weekday. */
function fittingDays(time: NamedTime, from: number, to: number): number[] {
  const days: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const day = dayNumber(year, time.month ?? 1, time.day ?? 1);
    const real = new Date(Date.UTC(year, (time.month ?? 1) - 1, time.day ?? 1)).getUTCDate() === time.day;
    if (real && day >= from && day <= to && weekdayOfDay(day) === time.weekday) days.push(day);
  }
  return days;
}

function settle(time: ToldTime, low: ToldTime, high: ToldTime | undefined, before: number): ToldTime {
  // what is told of a month may have been within it; of a year, only what comes after it is certain to be later
  const from = low.first ?? 0;
  const [day, next] = fittingDays(time, from, Math.min(high?.last ?? before, before));
  if (day === undefined) return time;
  const near = low.month !== null && day - from <= MAX_AFTER_EVENT;
  if (!near && !(next === undefined && high)) return time;
  return { ...time, first: day, last: day, by: near ? [low] : [low, ...(high ? [high] : [])] };
}

/**
 * Works out the years of dates that are told with their weekday alone: the newest past event with a year comes before, what
 * is still to come after. Where two years are left, none is taken.
 */
export function settleYears(times: readonly ToldTime[], before: number): ToldTime[] {
  const past = times.filter((time) => isPast(time) && (time.year ?? 0) >= EARLIEST_YEAR);
  const low = past.reduce<ToldTime | undefined>(
    (newest, time) => (newest && (newest.first ?? 0) >= (time.first ?? 0) ? newest : time),
    undefined,
  );
  if (!low) return [...times];
  const later = times.filter(
    ({ role, first, last }) => role === "future" && first !== null && (last ?? 0) > (low.last ?? 0),
  );
  const high = later.sort((a, b) => (a.last ?? 0) - (b.last ?? 0))[0];
  return times.map((time) =>
    time.day !== null && time.year === null && time.weekday !== null ? settle(time, low, high, before) : time,
  );
}
