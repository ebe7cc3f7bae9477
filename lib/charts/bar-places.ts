/** A few bars fill only the start of the row instead of stretching across it. */
const MIN_PLACES = 8;

/**
 * Number of equally wide places in a row of bars: one per bar; a bar for unknown dates comes with an empty place
 * before it.
 */
export const countPlaces = (bars: number, unknown: boolean): number =>
  Math.max(MIN_PLACES, bars + (unknown ? 2 : 0));

/** A label under a bar, by the bar's place. */
export type Tick = { at: number; words: string };

/** More labels would collide on a phone. */
const MAX_TICKS = 6;
/** Letters that fit under the row on a small phone, and the room that "no date" takes at its end. */
const LETTERS = 44;
const NO_DATE = 9;
/** The first year's label is left out if fewer months than this precede the second year's. */
const CRAMPED = 3;

/**
 * The labels under bars: years, at the first bar of each; if there is only one year, months, in English as three letters; under
 * days, days.
 * @param bars `period`: "2016", "2016-05" or "2016-05-31", `label`: "2016", "May 2016" or "31 May 2016"
 * @param unknown whether "no date" ends the row, which needs room
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
      : bars.map(({ label }, at) => ({
          at,
          words: /^(?:\d+ )?(?:\w{3}|\p{Script=Arabic}+)/u.exec(label)?.[0] ?? "",
        }));
  const cramped = !isDays && years.length > 1 && years.length < bars.length && (years[1]?.at ?? 0) < CRAMPED;
  const shown = ticks.slice(cramped ? 1 : 0);
  const step = Math.ceil(shown.length / MAX_TICKS);
  const places = countPlaces(bars.length, unknown);
  return shown
    .filter((_, index) => index % step === 0)
    .filter(({ at, words }) => !unknown || (at / places) * LETTERS + words.length <= LETTERS - NO_DATE);
}
