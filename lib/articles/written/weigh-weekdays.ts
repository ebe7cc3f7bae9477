import { weekdayOfDay } from "./day-number";
import type { ToldTime } from "./settle-years";

/** How the weekdays that an article tells without a date fit a day on which it may have been written. */
export type WeekdayFit = {
  /** "same": told as that day; "eve": as the one before it; "none": no weekday of the past is told; "other": one that does not fit. */
  fit: "same" | "eve" | "none" | "other";
  /** The first weekday that fits. */
  shown: ToldTime | null;
};

/** A weekday so many days after the day would be a later one: the article was written then. */
const AFTER = [1, 2, 3];

/**
 * Articles name the days of their own week by the weekday alone. Where these are the day itself or the days that lead to it,
 * and none is a day that follows, the day is the one of writing.
 */
export function weighWeekdays(weekdays: readonly ToldTime[], day: number): WeekdayFit {
  const told = weekdays.filter(({ role }) => role === "told");
  const after = told.map(({ weekday }) => ((weekday ?? 0) - weekdayOfDay(day) + 7) % 7);
  const same = after.indexOf(0);
  const eve = after.indexOf(6);
  if (told.length === 0) return { fit: "none", shown: null };
  if (after.some((days) => AFTER.includes(days))) return { fit: "other", shown: null };
  if (same >= 0) return { fit: "same", shown: told[same] ?? null };
  return eve >= 0 ? { fit: "eve", shown: told[eve] ?? null } : { fit: "other", shown: null };
}
