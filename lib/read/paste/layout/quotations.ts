import { hasCue } from "../cue";
import { countWords } from "../shape";
import { standsApart } from "./groups";
import { isProse, type Marked } from "./marked";

/** How much further than the other paragraphs a quotation set apart is indented, in spaces. */
const SET_APART = 3;
const LONGEST_ATTRIBUTION_WORDS = 12;

/** The indentation that most paragraphs share, in spaces. */
export function usualIndent(blocks: readonly Marked[]): number {
  const counts = new Map<number, number>();
  for (const marked of blocks) {
    if (isProse(marked)) counts.set(marked.block.indent, (counts.get(marked.block.indent) ?? 0) + 1);
  }
  let [usual, most] = [0, 0];
  for (const [indent, count] of counts) if (count > most) [usual, most] = [indent, count];
  return usual;
}

/** "— Name, office" under a quotation. */
const isAttribution = (marked: Marked | undefined): boolean =>
  marked !== undefined &&
  /^(?:—|–|-|―)\s*$/.test(marked.block.marker?.sign ?? "") &&
  countWords(marked.block.text) <= LONGEST_ATTRIBUTION_WORDS;

const isQuoted = (text: string): boolean => /^["“«‘].*["”»’][.!?؟]?$/s.test(text);

/** How far away from itself a pulled quotation's sentence stands, in blocks. */
const PULLED_FROM = 30;
/** A shorter quotation on its own line is a subhead. */
const FEWEST_PULLED_WORDS = 9;

/** A quotation with no full stop that stands apart, or whose words the text has as well: newspapers set it large. */
function isPullQuote(blocks: readonly Marked[], at: number): boolean {
  const marked = blocks[at];
  if (marked?.shape !== "short" || !isQuoted(marked.block.text)) return false;
  if (countWords(marked.block.text) < FEWEST_PULLED_WORDS) return false;
  if (standsApart(blocks, at)) return true;
  const near = blocks.slice(Math.max(0, at - PULLED_FROM), at + PULLED_FROM);
  return near.some((other) => other !== marked && other.key.includes(marked.key));
}

/** A quotation with the speaker's name and office on the next line: neither a byline nor a subhead. */
function isSpoken(blocks: readonly Marked[], at: number): boolean {
  const [marked, next] = [blocks[at], blocks[at + 1]];
  if (!marked || !next || next.block.gap || !isQuoted(marked.block.text)) return false;
  return hasCue(next.cues, "credit") && next.shape === "short" && blocks[at + 2]?.block.gap === true;
}

/** True for a line of a quotation set apart: behind an angle bracket, indented, or quoted above its speaker's name. */
export function isQuotation(blocks: readonly Marked[], at: number, indent: number): boolean {
  const marked = blocks[at];
  if (!marked) return false;
  if (/^>\s?\S/.test(marked.block.text)) return true;
  if (isQuoted(marked.block.text) && isAttribution(blocks[at + 1])) return true;
  if (isPullQuote(blocks, at) || isSpoken(blocks, at) || isSpoken(blocks, at - 1)) return true;
  const before = blocks[at - 1];
  if (isAttribution(marked) && before && isQuoted(before.block.text)) return true;
  return marked.block.indent >= indent + SET_APART && !marked.block.marker && marked.shape !== "short";
}
