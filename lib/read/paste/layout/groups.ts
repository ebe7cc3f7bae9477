import { countWords } from "../shape";
import type { Marked } from "./marked";

/** Lines that stand together, with blank ones around them: from the first to before "to". */
export type Group = { from: number; to: number };

/** More lines without a blank one between are a text that has none. */
const MOST_LINES = 12;

/** The lines that stand together with one; null where they are too many to be one thing. */
export function groupOf(blocks: readonly Marked[], at: number): Group | null {
  let from = at;
  while (from > 0 && !blocks[from]?.block.gap) if (at - --from >= MOST_LINES) return null;
  let to = at + 1;
  while (to < blocks.length && !blocks[to]?.block.gap) if (++to - from > MOST_LINES) return null;
  return { from, to };
}

/** True for a line with a blank one above and below. */
export const standsApart = (blocks: readonly Marked[], at: number): boolean =>
  blocks[at]?.block.gap === true && (blocks[at + 1]?.block.gap ?? true);

const FEWEST_TITLE_WORDS = 3;
const LONGEST_TITLE = 150;

/** True for a line of some words with no sentence's end, as the titles of other articles are listed. */
export const looksLikeTitle = (marked: Marked | undefined): boolean =>
  marked !== undefined &&
  (marked.shape === "short" || /[?؟!]$/.test(marked.block.text)) &&
  marked.block.text.length <= LONGEST_TITLE &&
  marked.block.columns === 1 &&
  countWords(marked.block.text) >= FEWEST_TITLE_WORDS &&
  !/\d[\d.,%]*$/.test(marked.block.text) &&
  marked.cues.every((cue) => "weak" in cue && cue.weak === true);
