import { listTokens } from "../../../text/line-tokens";
import { looksLikeComment } from "../cues/comments";
import { hasCue } from "../cues/cue";
import { looksLikeName } from "../cues/names";
import type { CuedLine } from "./cued-line";

/** How near their heading comment threads and forms become visible, in lines. */
const REACH = 15;
/** Before this many paragraphs of the article, a heading of comments is a button. */
const MIN_PARAGRAPHS = 2;

const isName = (line: CuedLine | undefined): boolean =>
  line?.shape === "short" && line.cues.length === 0 && looksLikeName(line.block.text, 1);

/** True if a thread or a form is visible: a button to reply, a field, a name above a date. */
function showsThread(lines: readonly CuedLine[], from: number): boolean {
  return lines
    .slice(from, from + REACH)
    .some(
      ({ block, cues }, i) =>
        looksLikeComment(listTokens(block.text)) || (hasCue(cues, "date") && isName(lines[from + i - 1])),
    );
}

/**
 * True if readers' comments start at this heading. A number of comments above or within the text is a button that
 * leads to them.
 * @param before number of the article's paragraphs before it
 * @param after number of paragraphs after it
 */
export function startCommentsAt(
  lines: readonly CuedLine[],
  at: number,
  before: number,
  after: number,
): boolean {
  if (after === 0) return before > 0;
  const counted = lines[at]?.cues.some((cue) => cue.kind === "heading" && cue.counted) === true;
  if (before < MIN_PARAGRAPHS) return before > 0 && !counted && showsThread(lines, at + 1);
  return showsThread(lines, at + 1) || (counted ? isName(lines[at + 1]) : before >= after);
}
