import { isPlaceholder } from "../cues/boilerplate";
import { cuesOf } from "../cues/cue";
import { countWords } from "../line-shape";
import { type CuedLine, isCopy, weakBoilerplate } from "./cued-line";

const MAX_CAPTION_LENGTH = 400;
/** With fewer words before the brackets, "Headline (NAME)" is a subhead with an abbreviation. */
const MIN_WORDS = 5;

/** Shorter lines may occur twice for other reasons: a subhead, a speaker's name. */
const MIN_DOUBLED_WORDS = 4;

/** Distances of a caption's copies, in lines. */
const NEAR = [1, 2] as const;

const captionCue = (line: CuedLine | undefined) => cuesOf(line?.cues ?? [], "caption")[0];

/** True if the next line is only a picture credit, so that this one is its caption. */
function isCredited(lines: readonly CuedLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const credit = captionCue(next);
  if (!line || !next || !credit || credit.weak || credit.caption || !credit.credit) return false;
  if (line.cues.length > 0 || line.block.marker || line.block.text.length > MAX_CAPTION_LENGTH) return false;
  return line.shape === "short" || (!next.block.gap && line.block.gap && line.block.text.length <= 250);
}

/** True for a paragraph that occurs three times or more: a refrain, or generated text. */
function isRefrain(lines: readonly CuedLine[], at: number): boolean {
  if (lines[at]?.shape !== "running") return false;
  const copies = NEAR.flatMap((step) => [lines[at - step], lines[at + step]]);
  return copies.filter((other) => isCopy(other, lines[at])).length > 1;
}

/**
 * Whether a line between headline and last paragraph belongs to a picture.
 * @param open true between headline and text, where a weak cue is enough
 * @returns "caption" for its first occurrence, "duplicate" for a copy, "pictureText" for a hidden description that
 * was copied along, null otherwise
 */
export function pictureClass(
  lines: readonly CuedLine[],
  at: number,
  open: boolean,
): "caption" | "duplicate" | "pictureText" | null {
  const line = lines[at];
  if (!line || line.block.text.length > MAX_CAPTION_LENGTH || line.block.marker) return null;
  if (weakBoilerplate(line)) return null;
  const doubled = countWords(line.block.text) >= MIN_DOUBLED_WORDS || captionCue(line) !== undefined;
  if (doubled && !isRefrain(lines, at)) {
    if (NEAR.some((step) => isCopy(line, lines[at - step]))) return "duplicate";
    if (NEAR.some((step) => isCopy(line, lines[at + step]))) return "caption";
  }
  const next = captionCue(lines[at + 1])?.caption;
  if (next?.startsWith(line.block.text) && line.cues.length === 0)
    return next.length <= line.block.text.length + 1 ? "caption" : "duplicate";
  if (isCredited(lines, at)) return captionCue(lines[at + 2])?.labelled ? "pictureText" : "caption";
  const cue = captionCue(line);
  if (!cue && line.shape === "short" && isPlaceholder(lines[at - 1]?.block.text ?? "")) return "caption";
  if (!cue) return null;
  if (!cue.weak || open) return "caption";
  return line.shape === "short" && countWords(cue.caption ?? "") >= MIN_WORDS ? "caption" : null;
}
