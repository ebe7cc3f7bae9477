/** Counts by number: the store's own numbers of values, or codes. */
export type Counts = Uint32Array;

export function addOne(counts: Counts, at: number): void {
  counts[at] = (counts[at] ?? 0) + 1;
}

/** The same counts with room for a number; what is returned takes their place. */
export function withRoom(counts: Counts, at: number): Counts {
  if (at < counts.length) return counts;
  const more = new Uint32Array(at + 1 + (at >>> 3));
  more.set(counts);
  return more;
}
