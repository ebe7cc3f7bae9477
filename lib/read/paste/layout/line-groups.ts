import { countWords } from "../line-shape";
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

/** True for a line with a blank one above and below. */
export const isSetApart = (lines: readonly CuedLine[], at: number): boolean =>
  lines[at]?.block.gap === true && (lines[at + 1]?.block.gap ?? true);

const MIN_TITLE_WORDS = 3;
const MAX_TITLE_LENGTH = 150;

/** True for a line of several words that is not a sentence, as titles of other articles are listed. */
export const looksLikeTitle = (line: CuedLine | undefined): boolean =>
  line !== undefined &&
  (line.shape === "short" || /[?؟!]$/.test(line.block.text)) &&
  line.block.text.length <= MAX_TITLE_LENGTH &&
  line.block.columns === 1 &&
  countWords(line.block.text) >= MIN_TITLE_WORDS &&
  !/\d[\d.,%]*$/.test(line.block.text) &&
  line.cues.every((cue) => "weak" in cue && cue.weak === true);
