import type { CuedLine } from "./cued-line";

/** Consecutive lines without a blank one between, from the first to before "to". */
export type Group = { from: number; to: number };

/** A longer run is a text without blank lines. */
const MAX_LINES = 12;

/** The group of a line; null if it is too long to be one thing. */
export function groupOf(lines: readonly CuedLine[], at: number): Group | null {
  let from = at;
  while (from > 0 && !lines[from]?.block.gap) if (at - --from >= MAX_LINES) return null;
  let to = at + 1;
  while (to < lines.length && !lines[to]?.block.gap) if (++to - from > MAX_LINES) return null;
  return { from, to };
}
