import { listWords } from "./tokenise";

/** Words of a text beyond this number are not compared. */
export const MAX_WORDS = 3000;

/**
 * The runs of successive words of a text (w-shingling, Broder 1997), normalised; a text that is shorter than one run is a run itself.
 * @param size words per run
 */
export function shinglesOf(text: string, size: number): Set<string> {
  const words = listWords(text)
    .slice(0, MAX_WORDS)
    .map(({ plain }) => plain);
  const starts = Math.max(1, words.length - size + 1);
  return new Set(Array.from({ length: starts }, (_, at) => words.slice(at, at + size).join(" ")));
}

/** How much of the smaller of two sets of shingles the larger one contains (Broder's containment), between 0 and 1. */
export function containment(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [smaller, larger] = one.size <= other.size ? [one, other] : [other, one];
  if (smaller.size === 0) return 0;
  let shared = 0;
  for (const shingle of smaller) if (larger.has(shingle)) shared += 1;
  return shared / smaller.size;
}
