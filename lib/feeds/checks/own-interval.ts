const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** For a feed of which nothing is known. */
const UNKNOWN_MS = HOUR_MS;
/** The latest items that tell how often a feed has one. */
const LATEST = 20;
/** Items of one moment came in together: one import, one edition. */
const TOGETHER_MS = 5 * MINUTE_MS;
/** Days without an item, and how long to wait then at least. */
const QUIET: [days: number, wait: number][] = [
  [30, DAY_MS],
  [14, 12 * HOUR_MS],
  [7, 6 * HOUR_MS],
];

const median = (values: readonly number[]): number | undefined =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * How long to wait for a feed's next item, by the time between its latest ones: half of the median, so that an item is
 * found soon after it is published; longer after a week without one.
 * @param published moments of its items, milliseconds since 1970, in any order
 * @param newItemAt when an item last came in, if none is dated
 * @returns milliseconds, not bounded below
 */
export function ownInterval(published: readonly number[], newItemAt: number | null, now: number): number {
  const moments = published
    .filter((moment) => moment <= now)
    .toSorted((a, b) => b - a)
    .slice(0, LATEST);
  const gaps = moments.slice(1).map((moment, at) => (moments[at] ?? moment) - moment);
  const typical = median(gaps.filter((gap) => gap > TOGETHER_MS));
  const latest = Math.max(moments[0] ?? Number.NEGATIVE_INFINITY, newItemAt ?? Number.NEGATIVE_INFINITY);
  const quiet = Number.isFinite(latest)
    ? QUIET.find(([days]) => now - latest >= days * DAY_MS)?.[1]
    : undefined;
  return Math.max(typical === undefined ? UNKNOWN_MS : typical / 2, quiet ?? 0);
}
