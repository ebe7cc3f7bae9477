import { type CuedLine, isProse } from "./cued-line";

/** How many lines are looked at from a paragraph on, and what share of their text must be running. */
const WINDOW = 12;
const SHARE_OF_PROSE = 0.6;
const MIN_PARAGRAPHS = 3;

/** True if most of what follows is paragraphs, as in an article and not in a menu with teasers. */
function isDense(lines: readonly CuedLine[], from: number): boolean {
  let all = 0;
  let prose = 0;
  let paragraphs = 0;
  for (const line of lines.slice(from, from + WINDOW)) {
    all += line.block.text.length;
    if (!isProse(line)) continue;
    prose += line.block.text.length;
    paragraphs++;
  }
  return paragraphs >= MIN_PARAGRAPHS && prose >= all * SHARE_OF_PROSE;
}

/**
 * Finds where the running text of a paste really starts: the first paragraph with paragraphs around it, or, in a
 * short text, the first paragraph.
 * @returns its index, or the number of lines if there is none
 */
export function findMainText(lines: readonly CuedLine[]): number {
  let first = lines.length;
  for (const [at, line] of lines.entries()) {
    if (!isProse(line)) continue;
    if (isDense(lines, at)) return at;
    first = Math.min(first, at);
  }
  return first;
}
