/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to make one word of another, each
 * place being touched once: Damerau, A technique for computer detection and correction of spelling errors, CACM 7 (1964).
 * @returns the distance in characters, or `most` + 1 where it is larger than `most`
 */
export function editDistance(from: string, to: string, most: number): number {
  const [a, b] = [[...from], [...to]];
  const beyond = most + 1;
  if (Math.abs(a.length - b.length) > most) return beyond;
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
    // a swap reaches back over one row, which the row before has already weighed
    if (least > most && Math.min(...above) >= most) return beyond;
    before = above;
    above = line;
  }
  return Math.min(above[b.length] ?? beyond, beyond);
}

/** The nearest of some words to a word, within a third of its length and at most two mistakes; null where none is near. */
export function closestOf(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let most = Math.min(2, Math.floor([...word].length / 3));
  for (const other of known) {
    const distance = editDistance(word, other, most);
    if (distance > most || (best !== null && distance === most)) continue;
    best = other;
    most = distance;
  }
  return best;
}
