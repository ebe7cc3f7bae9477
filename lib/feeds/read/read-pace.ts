import type { FeedPace } from "./read-feed";
import { childrenOf, firstLine, lineIn, type XmlElement } from "./xml-element";

const PERIODS = new Map([
  ["hourly", 60],
  ["daily", 1440],
  ["weekly", 10_080],
  ["monthly", 43_200],
  ["yearly", 525_600],
]);
const DAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");

const positive = (text: string | null): number | null => {
  const value = Number(text ?? Number.NaN);
  return Number.isFinite(value) && value > 0 ? value : null;
};

const listed = (channel: XmlElement | null, list: string, entry: string): string[] =>
  childrenOf(channel, list)
    .flatMap((element) => childrenOf(element, entry))
    .flatMap((element) => lineIn(element) ?? []);

/** How often a feed says that it is worth reading. */
export function readPace(channel: XmlElement | null): FeedPace {
  const period = PERIODS.get(firstLine(channel, "sy:updateperiod")?.toLowerCase() ?? "") ?? null;
  const frequency = positive(firstLine(channel, "sy:updatefrequency")) ?? 1;
  const hours = listed(channel, "skiphours", "hour").map(Number);
  const days = listed(channel, "skipdays", "day").map((day) => DAYS.indexOf(day.toLowerCase()));
  return {
    ttl: positive(firstLine(channel, "ttl")),
    period: period && Math.round(period / frequency),
    // RSS 0.91 counted from 1 to 24.
    skipHours: [
      ...new Set(
        hours.filter((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 24).map((hour) => hour % 24),
      ),
    ],
    skipDays: [...new Set(days.filter((day) => day >= 0))],
  };
}

export const NO_PACE: FeedPace = { ttl: null, period: null, skipHours: [], skipDays: [] };
