/**
 * The number of insertions, deletions, substitutions and swaps of adjacent letters that turn one word into another,
 * each place being edited at most once: Damerau, A technique for computer detection and correction of spelling
 * errors, CACM 7 (1964).
 * @returns the distance in characters, or `limit` + 1 if it is greater than `limit`
 */
export function editDistance(from: string, to: string, limit: number): number {
  const [a, b] = [[...from], [...to]];
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return beyond;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const line = [row];
    let least = row;
    for (let at = 1; at <= b.length; at++) {
      const same = a[row - 1] === b[at - 1] ? 0 : 1;
      let cost = Math.min(
        (above[at] ?? beyond) + 1,
        (line[at - 1] ?? beyond) + 1,
        (above[at - 1] ?? beyond) + same,
      );
      if (row > 1 && at > 1 && a[row - 1] === b[at - 2] && a[row - 2] === b[at - 1])
        cost = Math.min(cost, (before[at - 2] ?? beyond) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    // a swap reaches back over one row, which the previous row has already taken into account
    if (least > limit && Math.min(...above) >= limit) return beyond;
    before = above;
    above = line;
  }
  return Math.min(above[b.length] ?? beyond, beyond);
}

/** The closest of some words, within a third of the word's length and at most two mistakes; null if none is close. */
export function closestOf(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let limit = Math.min(2, Math.floor([...word].length / 3));
  for (const other of known) {
    const distance = editDistance(word, other, limit);
    if (distance > limit || (best !== null && distance === limit)) continue;
    best = other;
    limit = distance;
  }
  return best;
}
