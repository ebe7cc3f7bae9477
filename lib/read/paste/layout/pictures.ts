import { cuesOf } from "../cue";
import { isPlaceholder } from "../cues/boilerplate";
import { countWords } from "../shape";
import { isCopy, type Marked, weakBoilerplate } from "./marked";

const LONGEST_CAPTION = 400;
/** Words before the brackets below which "Headline (NAME)" is rather a subhead with an abbreviation. */
const FEWEST_WORDS = 5;

/** A shorter line may stand twice for other reasons: a subhead, a speaker's name. */
const FEWEST_DOUBLED_WORDS = 4;

/** Copies of a caption stand next to it, or with one line between. */
const NEAR = [1, 2] as const;

const captionCue = (marked: Marked | undefined) => cuesOf(marked?.cues ?? [], "caption")[0];

/** True where the next line is a picture's credit and nothing else, so that this one is its caption. */
function isCredited(blocks: readonly Marked[], at: number): boolean {
  const [marked, next] = [blocks[at], blocks[at + 1]];
  const credit = captionCue(next);
  if (!marked || !next || !credit || credit.weak || credit.caption || !credit.credit) return false;
  if (marked.cues.length > 0 || marked.block.marker || marked.block.text.length > LONGEST_CAPTION)
    return false;
  return marked.shape === "short" || (!next.block.gap && marked.block.gap && marked.block.text.length <= 250);
}

/** True for a paragraph that stands there three times and more: a refrain, or a text made by a machine. */
function isRefrain(blocks: readonly Marked[], at: number): boolean {
  if (blocks[at]?.shape !== "running") return false;
  const copies = NEAR.flatMap((step) => [blocks[at - step], blocks[at + step]]);
  return copies.filter((other) => isCopy(other, blocks[at])).length > 1;
}

/**
 * Whether a line between headline and last paragraph tells of a picture.
 * @param open true between the headline and the text, where a doubtful sign is enough
 * @returns "caption" for the line that tells it first, "duplicate" for its copy, "pictureText" for the description that
 * stands hidden behind a picture and is copied with it, null for a line that tells of none
 */
export function pictureClass(
  blocks: readonly Marked[],
  at: number,
  open: boolean,
): "caption" | "duplicate" | "pictureText" | null {
  const marked = blocks[at];
  if (!marked || marked.block.text.length > LONGEST_CAPTION || marked.block.marker) return null;
  if (weakBoilerplate(marked)) return null;
  const doubled = countWords(marked.block.text) >= FEWEST_DOUBLED_WORDS || captionCue(marked) !== undefined;
  if (doubled && !isRefrain(blocks, at)) {
    if (NEAR.some((step) => isCopy(marked, blocks[at - step]))) return "duplicate";
    if (NEAR.some((step) => isCopy(marked, blocks[at + step]))) return "caption";
  }
  const next = captionCue(blocks[at + 1])?.caption;
  if (next?.startsWith(marked.block.text) && marked.cues.length === 0)
    return next.length <= marked.block.text.length + 1 ? "caption" : "duplicate";
  if (isCredited(blocks, at)) return captionCue(blocks[at + 2])?.labelled ? "pictureText" : "caption";
  const cue = captionCue(marked);
  if (!cue && marked.shape === "short" && isPlaceholder(blocks[at - 1]?.block.text ?? "")) return "caption";
  if (!cue) return null;
  if (!cue.weak || open) return "caption";
  return marked.shape === "short" && countWords(cue.caption ?? "") >= FEWEST_WORDS ? "caption" : null;
}
