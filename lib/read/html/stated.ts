/** Where on a page a value stands. */
export type Source =
  | "JSON-LD"
  | "meta elements"
  | "marked elements"
  | "print"
  | "title"
  | "address"
  | "scripts";

/** A value and the source that states it. */
export type Stated<T> = { value: T; source: Source };

/** How far each source is trusted: what is made for machines most, what merely happens to be on the page least. */
const TRUST: Record<Source, number> = {
  "JSON-LD": 3,
  "meta elements": 3,
  "marked elements": 2,
  print: 2,
  address: 2,
  title: 1,
  scripts: 1,
};

/**
 * Weighs what the sources of a page state. Sources that agree count together, each once; of equal weights the first
 * counts.
 * @param alike true for two values that say the same
 * @returns the first value of the heaviest ones, and the first of those that contradict it
 */
export function weigh<T>(
  stated: readonly Stated<T>[],
  alike: (a: T, b: T) => boolean,
): { best?: Stated<T>; other?: Stated<T> } {
  const groups: Stated<T>[][] = [];
  for (const one of stated) {
    const group = groups.find(([first]) => first && alike(first.value, one.value));
    if (group) group.push(one);
    else groups.push([one]);
  }
  const weightOf = (group: readonly Stated<T>[]): number =>
    [...new Set(group.map(({ source }) => source))].reduce((sum, source) => sum + TRUST[source], 0);
  const [best, other] = groups.toSorted((a, b) => weightOf(b) - weightOf(a));
  return { ...(best?.[0] ? { best: best[0] } : {}), ...(other?.[0] ? { other: other[0] } : {}) };
}
