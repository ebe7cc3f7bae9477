import { cuesOf, hasCue } from "../cue";
import { isOffice } from "../cues/credit";
import { readBareName } from "./bare-names";
import type { Labelled } from "./line-class";
import type { Marked } from "./marked";
import type { Progress } from "./progress";

/** Names are credited in the foot; amid the text only behind a sign or under "Author", where no subhead has them. */
export function isCredit({ blocks, last, foot }: Progress, at: number, marked: Marked): boolean {
  const credits = cuesOf(marked.cues, "credit");
  if (credits.length === 0) return false;
  const sure = credits.some((cue) => !cue.weak);
  if (at > last) return sure || !foot;
  const signed = /^[*(]|[:：;]/.test(marked.block.text) || hasCue(blocks[at - 1]?.cues ?? [], "role");
  return sure && signed && !hasCue(marked.cues, "caption");
}

/** "Author" alone above a line that is credited. */
const isRoleOfName = ({ blocks }: Progress, at: number): boolean =>
  hasCue(blocks[at]?.cues ?? [], "role") && hasCue(blocks[at + 1]?.cues ?? [], "credit");

/** The name of somebody credited above, and the office on the next line, as over a note on the author. */
const isNameOfAuthor = ({ blocks, credited }: Progress, at: number, marked: Marked): boolean =>
  marked.shape === "short" &&
  (credited.has(marked.key) || (credited.has(blocks[at - 1]?.key ?? "") && isOffice(marked.block.text)));

const readSignature = (blocks: readonly Marked[], at: number) =>
  readBareName(blocks, at, blocks.length, true);

/** A name beside its office or the date under the text, and the office beside it. */
const isSignature = ({ blocks, last, foot }: Progress, at: number): boolean =>
  at > last &&
  !foot &&
  (readSignature(blocks, at) !== null ||
    (isOffice(blocks[at]?.block.text ?? "") && readSignature(blocks, at - 1) !== null));

/** True for a line in or under the text that only names who made the article. */
export const namesPeople = (progress: Progress, at: number, marked: Marked): boolean =>
  isRoleOfName(progress, at) || isNameOfAuthor(progress, at, marked) || isSignature(progress, at);

/** A name alone on its line under the text, beside its office or the date, is the author's. */
export function withSignature({ blocks, credited }: Progress, at: number, labelled: Labelled): Labelled {
  if (labelled.as !== "masthead" || labelled.cues.length > 0 || credited.has(labelled.key)) return labelled;
  const name = readSignature(blocks, at);
  return name ? { ...labelled, cues: [{ kind: "credit", credits: [name] }] } : labelled;
}
