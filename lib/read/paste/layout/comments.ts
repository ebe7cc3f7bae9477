import { hasCue } from "../cue";
import { looksLikeComment } from "../cues/comments";
import { looksLikeName } from "../cues/names";
import { listTokens } from "../tokens";
import type { Marked } from "./marked";

/** Comment threads and forms show themselves within so many lines. */
const REACH = 15;
/** Above so many paragraphs of the article a heading of comments is a button. */
const FEWEST_PARAGRAPHS = 2;

const isName = (marked: Marked | undefined): boolean =>
  marked?.shape === "short" && marked.cues.length === 0 && looksLikeName(marked.block.text, 1);

/** True where a thread or a form shows itself: a button to reply, a field, a name above a date. */
function showsThread(blocks: readonly Marked[], from: number): boolean {
  return blocks
    .slice(from, from + REACH)
    .some(
      ({ block, cues }, i) =>
        looksLikeComment(listTokens(block.text)) || (hasCue(cues, "date") && isName(blocks[from + i - 1])),
    );
}

/**
 * True where readers' comments begin at their heading. A number of comments above or amid the text is a button that
 * leads to them.
 * @param before how many paragraphs of the article stand before it
 * @param after how many stand behind it
 */
export function opensComments(blocks: readonly Marked[], at: number, before: number, after: number): boolean {
  if (after === 0) return before > 0;
  const counted = blocks[at]?.cues.some((cue) => cue.kind === "heading" && cue.counted) === true;
  if (before < FEWEST_PARAGRAPHS) return before > 0 && !counted && showsThread(blocks, at + 1);
  return showsThread(blocks, at + 1) || (counted ? isName(blocks[at + 1]) : before >= after);
}
