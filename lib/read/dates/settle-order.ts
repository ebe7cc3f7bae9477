import { because } from "../../messages/reason";
import { orderOfDots, orderOfLanguage } from "./date-order";
import type { DateReading } from "./interpret-date";

/**
 * Settles dates in figures by what the page shows: the order of another of its dates, else that of its language.
 * @param readings all readings of one page
 */
export function settleOrder(
  readings: readonly DateReading[],
  language?: string | null,
): (reading: DateReading) => DateReading {
  const [shown, contradiction] = new Set(readings.flatMap(({ order }) => order ?? []));
  return (reading) => {
    const { role, either, iso: dotted } = reading;
    if (!either) return reading;
    const order = shown ?? (dotted ? orderOfDots(language) : orderOfLanguage(language));
    if (order && !contradiction) return { role, iso: either[order] };
    return { role, problem: reading.problem ?? UNKNOWN };
  };
}

const UNKNOWN = because("date.ownOrder");

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
