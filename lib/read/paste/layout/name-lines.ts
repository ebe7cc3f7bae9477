import { isOffice } from "../cues/credit";
import { cuesOf, hasCue } from "../cues/cue";
import { readBareName } from "./bare-names";
import type { CuedLine } from "./cued-line";
import type { LabellingState } from "./labelling-state";
import type { LabelledLine } from "./line-class";

/**
 * True for a line that credits: at the foot, or within the text with a separator or under "Author", unlike subheads.
 */
export function isCredit({ lines, last, foot }: LabellingState, at: number, line: CuedLine): boolean {
  const credits = cuesOf(line.cues, "credit");
  if (credits.length === 0) return false;
  const sure = credits.some((cue) => !cue.weak);
  if (at > last) return sure || !foot;
  const signed = /^[*(]|[:：;]/.test(line.block.text) || hasCue(lines[at - 1]?.cues ?? [], "role");
  return sure && signed && !hasCue(line.cues, "caption");
}

/** "Author" alone above a credited line. */
const isRoleOfName = ({ lines }: LabellingState, at: number): boolean =>
  hasCue(lines[at]?.cues ?? [], "role") && hasCue(lines[at + 1]?.cues ?? [], "credit");

/** The name of somebody credited above, or the office under it, as above a note on the author. */
const isNameOfAuthor = ({ lines, credited }: LabellingState, at: number, line: CuedLine): boolean =>
  line.shape === "short" &&
  (credited.has(line.key) || (credited.has(lines[at - 1]?.key ?? "") && isOffice(line.block.text)));

const readSignature = (lines: readonly CuedLine[], at: number) => readBareName(lines, at, lines.length, true);

/** A name next to its office or the date under the text, and the office next to it. */
const isSignature = ({ lines, last, foot }: LabellingState, at: number): boolean =>
  at > last &&
  !foot &&
  (readSignature(lines, at) !== null ||
    (isOffice(lines[at]?.block.text ?? "") && readSignature(lines, at - 1) !== null));

/** True for a line in or under the text that only names who made the article. */
export const namesPeople = (state: LabellingState, at: number, line: CuedLine): boolean =>
  isRoleOfName(state, at) || isNameOfAuthor(state, at, line) || isSignature(state, at);

/** Credits a name alone on its line under the text, next to its office or the date. */
export function withSignature(
  { lines, credited }: LabellingState,
  at: number,
  labelled: LabelledLine,
): LabelledLine {
  if (labelled.as !== "masthead" || labelled.cues.length > 0 || credited.has(labelled.key)) return labelled;
  const name = readSignature(lines, at);
  return name ? { ...labelled, cues: [{ kind: "credit", credits: [name] }] } : labelled;
}
