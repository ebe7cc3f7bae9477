/** A few bars stand at the start of the line rather than wide as doors. */
const FEWEST_PLACES = 8;

/**
 * Where bars stand, as shares of the width, a gap before the one of unknown date.
 * @returns `left` of a bar, `width` of each, and `end` of the last dated one
 */
export function barPlaces(bars: number, unknown: boolean) {
  const behind = unknown ? 3 : 0;
  const width = 1 / Math.max(FEWEST_PLACES, bars + behind);
  return { width, left: (at: number) => at * width, end: bars * width };
}

/** More words under the bars would touch one another on a phone. */
const MOST_TICKS = 6;

/** The years that are written under the bars, by the place of the first bar of each; where there is but one year, months. */
export function listTicks(
  bars: readonly { period: string; label: string }[],
): { at: number; words: string }[] {
  const years = bars.flatMap(({ period }, at) => {
    const year = period.slice(0, 4);
    return at === 0 || bars[at - 1]?.period.slice(0, 4) !== year ? [{ at, words: year }] : [];
  });
  const ticks =
    years.length > 1
      ? years
      : bars.map(({ label }, at) => ({ at, words: label.replace(/(?<=^\w{3})\w*/, "") }));
  const step = Math.ceil(ticks.length / MOST_TICKS);
  // the bars of a year just begun leave no room for its name before that of the next
  const wide = ticks.filter(
    ({ at }, index) => index > 0 || (ticks[1]?.at ?? bars.length) - at > 2 || step > 1,
  );
  return wide.filter((_, index) => index % step === 0);
}
