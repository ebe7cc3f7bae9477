/**
 * Binary search.
 * @param isBefore true up to some place, false from there on
 * @returns the first place between `low` and `high` for which it is false; `high` if there is none
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
