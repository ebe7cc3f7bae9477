import type { FeedPace } from "../read/read-feed";

const HOUR_MS = 3_600_000;
const HOURS_OF_WEEK = 7 * 24;

/**
 * The first moment from one on that is in no hour and on no day on which the feed says that it has nothing new; the moment
 * itself if all are.
 * @param at milliseconds since 1970
 */
export function afterSkipped(
  at: number,
  { skipHours, skipDays }: Pick<FeedPace, "skipHours" | "skipDays">,
): number {
  if (skipHours.length === 0 && skipDays.length === 0) return at;
  for (let hour = 0; hour < HOURS_OF_WEEK; hour++) {
    const moment = hour === 0 ? at : (Math.floor(at / HOUR_MS) + hour) * HOUR_MS;
    const date = new Date(moment);
    if (!skipHours.includes(date.getUTCHours()) && !skipDays.includes(date.getUTCDay())) return moment;
  }
  return at;
}
