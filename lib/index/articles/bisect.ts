/**
 * Where a row of places parts in two, found by halving.
 * @param isBefore true for the places of the first part, false for those of the second
 * @returns the first place of the second part, from `low` to `high`; `high` where there is none
 */
export function bisect(low: number, high: number, isBefore: (at: number) => boolean): number {
  let [from, to] = [low, high];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (isBefore(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
