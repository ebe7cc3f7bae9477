/** Counts by value: the store's row numbers, or codes. */
export type Counts = Uint32Array;

export function addOne(counts: Counts, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** The counts with room for a value; use what is returned instead of the argument. */
export function withRoom(counts: Counts, at: number): Counts {
  if (at < counts.length) return counts;
  const more = new Uint32Array(at + 1 + (at >>> 3));
  more.set(counts);
  return more;
}
