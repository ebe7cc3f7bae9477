/** A day on which an article may have been published, whole days since 1970 or parts of them, and how much speaks for it (all of an article's add up to 1). */
export type LikelyDay = {
  day: number;
  share: number /** The article that speaks for it; null for a stated date. */;
  by: number | null;
};

const DAY_MS = 86_400_000;
/** So many of the most alike dated articles say when an undated one may have been written. */
const MOST_NEIGHBOURS = 8;
/** Likeness counts by its third power: the best few decide. 2 to 4 give the same figures. */
const SHARPNESS = 3;

/**
 * How much nearness in time speaks for a pair, 0 to 1: most of it is gone after a week (one event), some of it after a
 * year (one story), the rest never. Fitted on a library of 4,000; one exponential of 5 days is worse there.
 * @param days whole or parts of days between the two
 */
export const nearnessOf = (days: number): number =>
  0.7 * Math.exp(-days / 3) + 0.25 * Math.exp(-days / 90) + 0.05;

/** Where nothing at all is known of a date: as if some four days lay between. */
const UNKNOWN_NEARNESS = 0.48;

/** The one day of a stated date. @param order the start of the stated period in ms since 1970 */
export const statedDay = (order: number): LikelyDay[] => [{ day: order / DAY_MS, share: 1, by: null }];

/**
 * When an article without a date was likely published: on the days of the dated articles most like it, each weighted by
 * its likeness (kernel regression over nearest neighbours, Nadaraya 1964). Only for the order of links: no page shows
 * it, and no kind of link is made of it.
 * @param neighbours dated articles with their likeness (cosine, 0 to 1)
 */
export function guessDays(
  neighbours: readonly { id: number; order: number; likeness: number }[],
): LikelyDay[] {
  const best = [...neighbours].sort((a, b) => b.likeness - a.likeness).slice(0, MOST_NEIGHBOURS);
  const total = best.reduce((sum, { likeness }) => sum + likeness ** SHARPNESS, 0);
  if (total === 0) return [];
  return best.map(({ id, order, likeness }) => ({
    day: order / DAY_MS,
    share: likeness ** SHARPNESS / total,
    by: id,
  }));
}

/** Two articles, each with its number and the days on which it may have been published. */
export type Dated = { id: number; days: readonly LikelyDay[] };

/**
 * The nearness in time that is to be expected of two articles, 0.05 to 1. What one of them says of the other's date
 * counts for nothing, for that would be its own likeness again.
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
