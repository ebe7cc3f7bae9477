import { type CuedLine, isProse } from "../layout/cued-line";
import { bin } from "./line-attributes";

/** Steps in which distances in lines count. */
export const STEPS = [1, 2, 3, 5, 8, 12, 20, 40];

/** Lines from the first to before "to". */
export type Segment = { from: number; to: number };

/**
 * The stretch of lines with the most running text and the fewest other lines: the largest sum of the lengths of
 * paragraphs less a cost for every other line (after Finn, Kushmerick and Smyth 2001).
 */
export function findDensest(lines: readonly CuedLine[], cost: number): Segment {
  let best = { from: 0, to: 0, sum: 0 };
  let from = 0;
  let sum = 0;
  for (const [at, line] of lines.entries()) {
    if (sum <= 0) [from, sum] = [at, 0];
    sum += isProse(line) ? Math.min(600, line.block.text.length) : -cost;
    if (sum > best.sum) best = { from, to: at + 1, sum };
  }
  return best;
}

/** Where a line is in relation to a stretch of lines: in it, or how far before or after. */
export const relationTo = ({ from, to }: Segment, at: number): string =>
  at < from ? `<${bin(from - at, STEPS)}` : at >= to ? `>${bin(at - to + 1, STEPS)}` : "in";

/** Distances to the nearest line of a kind before and after every line. */
export function distances(lines: readonly CuedLine[], fits: (line: CuedLine) => boolean) {
  const before: number[] = [];
  const after: number[] = new Array<number>(lines.length).fill(Infinity);
  let last = -Infinity;
  for (const [at, line] of lines.entries()) {
    before.push(at - last);
    if (fits(line)) last = at;
  }
  let next = Infinity;
  for (let at = lines.length - 1; at >= 0; at--) {
    after[at] = next - at;
    const line = lines[at];
    if (line && fits(line)) next = at;
  }
  return { before, after };
}

/** How many of the lines before each are of a kind. */
export function sums(lines: readonly CuedLine[], worth: (line: CuedLine) => number): number[] {
  const counts = [0];
  for (const line of lines) counts.push((counts.at(-1) ?? 0) + worth(line));
  return counts;
}

/** The sum over the lines from the first to before "to". */
export const near = (counts: readonly number[], from: number, to: number): number =>
  (counts[Math.min(counts.length - 1, to)] ?? 0) - (counts[Math.max(0, from)] ?? 0);
