import { isListOfLists, parseStored } from "../../articles/stored-json";

/** A day on which an article may have been published, in days since 1970, and its probability. */
export type LikelyDay = {
  day: number;
  /** Of all of an article's days these add up to 1. */
  share: number;
  /** The article that the estimate rests on; null for a stated date. */
  by: number | null;
};

type StoredDay = [day: number, share: number, by: number | null];
const isStoredDays = (value: unknown): value is StoredDay[] => isListOfLists(value);

/** Likely days as they are stored, in whole days and thousandths; and back. */
export const formatLikelyDays = (days: readonly LikelyDay[]): string =>
  JSON.stringify(
    days.map(({ day, share, by }): StoredDay => [Math.round(day), Math.round(share * 1000) / 1000, by]),
  );
export const parseLikelyDays = (json: string, article: number): LikelyDay[] =>
  parseStored(json, "Profile.likelyDays", article, isStoredDays).map(([day, share, by]) => ({
    day,
    share,
    by,
  }));

const DAY_MS = 86_400_000;
/** How many of the most similar dated articles estimate when an undated one was written. */
const MAX_NEIGHBOURS = 8;
/** Likeness counts by its third power, so that the best few decide. Powers of 2 to 4 give the same figures. */
const SHARPNESS = 3;

/**
 * How much nearness in time supports a pair, 0 to 1: most of it is gone after a week (one event), some after a year
 * (one story), the rest never. Fitted on a library of 4,000, where a single exponential of 5 days is worse.
 * @param days between the two, whole or fractional
 */
export const nearnessOf = (days: number): number =>
  0.7 * Math.exp(-days / 3) + 0.25 * Math.exp(-days / 90) + 0.05;

/** Where a date is unknown: as if about four days lay between the two. */
export const UNKNOWN_NEARNESS = 0.48;

/** The one day of a stated date. @param order the start of the stated period in ms since 1970 */
export const statedDay = (order: number): LikelyDay[] => [{ day: order / DAY_MS, share: 1, by: null }];

/**
 * Estimates when an article without a date was published: on the days of the most similar dated articles, weighted by
 * likeness (kernel regression over nearest neighbours, Nadaraya 1964). Only used to order links: no page shows it,
 * and no kind of link depends on it.
 * @param neighbours dated articles with their likeness (cosine, 0 to 1)
 */
export function estimateDays(
  neighbours: readonly { id: number; order: number; likeness: number }[],
): LikelyDay[] {
  const best = [...neighbours].sort((a, b) => b.likeness - a.likeness).slice(0, MAX_NEIGHBOURS);
  const total = best.reduce((sum, { likeness }) => sum + likeness ** SHARPNESS, 0);
  if (total === 0) return [];
  return best.map(({ id, order, likeness }) => ({
    day: order / DAY_MS,
    share: likeness ** SHARPNESS / total,
    by: id,
  }));
}

/** Two articles, each with its id and the days on which it may have been published. */
export type Dated = { id: number; days: readonly LikelyDay[] };

/**
 * The expected nearness in time of two articles, 0.05 to 1. An estimate that one of them contributed to the other's
 * date is left out, since that would count their likeness twice.
 */
export function expectedNearness(a: Dated, b: Dated): number {
  let [sum, shares] = [0, 0];
  for (const one of a.days) {
    if (one.by === b.id) continue;
    for (const other of b.days) {
      if (other.by === a.id) continue;
      const share = one.share * other.share;
      sum += share * nearnessOf(Math.abs(one.day - other.day));
      shares += share;
    }
  }
  return shares > 0 ? sum / shares : UNKNOWN_NEARNESS;
}
