import { weekdayOfDay } from "./day-number";
import type { ToldTime } from "./settle-years";

/** How the weekdays that an article tells without a date fit a day on which it may have been written. */
export type WeekdayFit = {
  /**
   * "same": the day itself is told; "eve": the one before it is; "earlier": only others of the days before; "later": one that
   * follows is told, so that the article was written then; "none": no weekday of the past.
   */
  fit: "same" | "eve" | "earlier" | "later" | "none";
  /** The weekdays that are the day itself. */
  same: readonly ToldTime[];
};

/** From this many days after the day on, a weekday is one that follows rather than one of the week before. */
const AFTER = [1, 2, 3];

/** Articles name the days of their own week by the weekday alone: those that one of a day tells are the day itself and days before. */
export function weighWeekdays(weekdays: readonly ToldTime[], day: number): WeekdayFit {
  const told = weekdays.filter(({ role }) => role === "told");
  const after = told.map(({ weekday }) => ((weekday ?? 0) - weekdayOfDay(day) + 7) % 7);
  const same = told.filter((_, at) => after[at] === 0);
  if (told.length === 0) return { fit: "none", same };
  if (after.some((days) => AFTER.includes(days))) return { fit: "later", same };
  if (same.length > 0) return { fit: "same", same };
  return { fit: after.includes(6) ? "eve" : "earlier", same };
}
