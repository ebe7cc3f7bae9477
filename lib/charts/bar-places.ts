/** A few bars stand at the start of the line rather than wide as doors. */
const FEWEST_PLACES = 8;

/** How many places of one width a line of bars has: one for each, and where there is a bar of unknown date one before it for a gap. */
export const countPlaces = (bars: number, unknown: boolean): number =>
  Math.max(FEWEST_PLACES, bars + (unknown ? 2 : 0));

/** Words under a bar, by its place. */
export type Tick = { at: number; words: string };

/** More words under the bars would touch one another on a phone. */
const MOST_TICKS = 6;
/** So many letters have room under the line on a small phone, and so many of them are those of "no date" at its end. */
const LETTERS = 44;
const NO_DATE = 9;
/** The months of a year just begun that leave no room for its name before that of the next. */
const CRAMPED = 3;

/**
 * What is written under bars: the years, at the first bar of each; where there is but one year, its months by three letters.
 * Under days stand days.
 * @param bars `period`: "2016", "2016-05" or "2016-05-31", `label`: "2016", "May 2016" or "31 May 2016"
 * @param unknown whether "no date" stands at the end of the line, which needs room
 */
export function listTicks(bars: readonly { period: string; label: string }[], unknown = false): Tick[] {
  const years = bars.flatMap(({ period }, at) => {
    const year = period.slice(0, 4);
    return at === 0 || bars[at - 1]?.period.slice(0, 4) !== year ? [{ at, words: year }] : [];
  });
  const isDays = bars[0]?.period.length === 10;
  const ticks =
    years.length > 1 && !isDays
      ? years
      : bars.map(({ label }, at) => ({ at, words: /^(?:\d+ )?\w{3}/.exec(label)?.[0] ?? "" }));
  const cramped = !isDays && years.length > 1 && years.length < bars.length && (years[1]?.at ?? 0) < CRAMPED;
  const shown = ticks.slice(cramped ? 1 : 0);
  const step = Math.ceil(shown.length / MOST_TICKS);
  const places = countPlaces(bars.length, unknown);
  return shown
    .filter((_, index) => index % step === 0)
    .filter(({ at, words }) => !unknown || (at / places) * LETTERS + words.length <= LETTERS - NO_DATE);
}
