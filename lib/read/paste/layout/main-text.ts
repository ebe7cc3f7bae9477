import { isProse, type Marked } from "./marked";

/** How many blocks from a paragraph on are looked at, and how much of their text must be running. */
const WINDOW = 12;
const SHARE_OF_PROSE = 0.6;
const FEWEST_PARAGRAPHS = 3;

/** True where, from a paragraph on, most of the text is paragraphs, as in an article and not in a menu with teasers. */
function isDense(blocks: readonly Marked[], from: number): boolean {
  let all = 0;
  let prose = 0;
  let paragraphs = 0;
  for (const marked of blocks.slice(from, from + WINDOW)) {
    all += marked.block.text.length;
    if (!isProse(marked)) continue;
    prose += marked.block.text.length;
    paragraphs++;
  }
  return paragraphs >= FEWEST_PARAGRAPHS && prose >= all * SHARE_OF_PROSE;
}

/**
 * Where the running text of a paste begins in earnest: the first paragraph with paragraphs around it, or, in a short
 * text, the first paragraph.
 * @returns its index, or the number of blocks where there is none
 */
export function findMainText(blocks: readonly Marked[]): number {
  let first = blocks.length;
  for (const [at, marked] of blocks.entries()) {
    if (!isProse(marked)) continue;
    if (isDense(blocks, at)) return at;
    first = Math.min(first, at);
  }
  return first;
}
