import { orderOfLanguage } from "./date-order";
import type { DateReading } from "./interpret-date";

/**
 * Settles which dates in figures can be known from the others: the order that another date of the page shows, else
 * that of its language.
 * @param readings all readings of one page
 */
export function settleOrder(
  readings: readonly DateReading[],
  language?: string | null,
): (reading: DateReading) => DateReading {
  const shown = new Set(readings.flatMap(({ order }) => order ?? []));
  const order = shown.size > 0 ? (shown.size === 1 ? [...shown][0] : undefined) : orderOfLanguage(language);
  return (reading) => {
    const iso = order && reading.either?.[order];
    return iso ? { role: reading.role, iso } : reading;
  };
}

/** Length of an ISO date to the day, and to the minute. */
const DAY = 10;
const MINUTE = 16;

/** False for a date of change before that of publication: one of the two is of something else. */
export function canFollow(published: string | undefined, modified: string): boolean {
  if (!published) return true;
  const sameZone = published.slice(MINUTE) === modified.slice(MINUTE);
  const length = Math.min(published.length, modified.length, sameZone ? MINUTE : DAY);
  return modified.slice(0, length) >= published.slice(0, length);
}
