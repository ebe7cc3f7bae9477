import { keyOfText } from "../../../text/line-tokens";
import { AGENCY, AUTHOR, isOffice } from "../cues/credit";
import { type Credit, cuesOf } from "../cues/cue";
import { isAgency } from "../cues/names";
import type { LabelledLine } from "../layout/line-class";

/** The role of the agency or outlet that a text names as its source. */
export const SOURCE = "Source";

/** More lines with names than any masthead has: something was misread. */
const MAX_LINES = 200;
/** An agency that signs in brackets after the last full stop. */
const SIGNED = /[.!?؟"”»]\s*[([]([^()[\]]{2,40})[)\]][.]?$/;

/** The agency that signs the last paragraph in brackets; the words stay in the text. */
function readSignature(lines: readonly LabelledLine[]): Credit[] {
  const last = lines.findLast((line) => line.as === "paragraph");
  const name = SIGNED.exec(last?.block.text.slice(-60) ?? "")?.[1];
  return name && isAgency(name) ? [{ name, role: AGENCY }] : [];
}

const creditsOf = (line: LabelledLine): Credit[] => [
  ...cuesOf(line.cues, "credit").flatMap((cue) => (cue.unsure ? [] : cue.credits)),
  ...cuesOf(line.cues, "source").flatMap((cue) =>
    cue.names.filter(isAgency).map((name) => ({ name, role: SOURCE })),
  ),
];

/** True for a duplicate, and for an author's office repeated in a note on the author. */
const isKnown = ({ name, role }: Credit, kept: readonly Credit[]): boolean =>
  kept.some(
    (other) =>
      keyOfText(other.name) === keyOfText(name) &&
      (keyOfText(other.role) === keyOfText(role) || (other.role === AUTHOR && isOffice(role))),
  );

/** The lines from the headline down, then those above it from the nearest up. */
function inReach(lines: readonly LabelledLine[]): LabelledLine[] {
  const headline = Math.max(
    0,
    lines.findIndex(({ as }) => as === "headline"),
  );
  return [...lines.slice(headline), ...lines.slice(0, headline).reverse()];
}

/** Everybody named by masthead, byline and foot, in order, once per role. */
export function readCredits(lines: readonly LabelledLine[]): Credit[] {
  const masthead = lines.filter((line) => line.as === "masthead").slice(0, MAX_LINES);
  const kept: Credit[] = [];
  const sure = masthead.flatMap(creditsOf);
  const unsure = inReach(lines).flatMap(({ as, cues }) =>
    as === "masthead" ? cuesOf(cues, "credit").filter((cue) => cue.unsure) : [],
  );
  const authors = sure.some(({ role }) => role === AUTHOR) ? sure : [...(unsure[0]?.credits ?? []), ...sure];
  for (const credit of [...authors, ...readSignature(lines)]) {
    if (!isKnown(credit, kept)) kept.push(credit);
  }
  return kept;
}
