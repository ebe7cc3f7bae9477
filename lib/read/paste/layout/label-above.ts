import { hasCue } from "../cues/cue";
import { markAppealBoxes } from "./appeal-boxes";
import { readBareName } from "./bare-names";
import { classByCue, isMasthead } from "./class-near-headline";
import { type CuedLine, isProse, isSameTitle } from "./cued-line";
import { findKicker } from "./find-kicker";
import { findUnnamedOutlet } from "./find-unnamed-outlet";
import type { LabelledLine, LineClass } from "./line-class";

/** Dates and names further above the headline than this belong to menus and other articles. */
const NEAR_HEADLINE = 8;

function classAbove(lines: readonly CuedLine[], at: number, headline: number): LineClass {
  const line = lines[at];
  if (!line) return "navigation";
  if (line.shape === "short" && isSameTitle(line, lines[headline])) return "duplicate";
  const near = headline - at <= NEAR_HEADLINE;
  const cued = classByCue(line);
  if (cued && (cued !== "outlet" || near || at < NEAR_HEADLINE)) return cued;
  if (near && (isMasthead(line) || hasCue(line.cues, "section"))) return "masthead";
  if (near && hasCue(line.cues, "caption")) return "caption";
  return isProse(line) ? "paragraph" : "navigation";
}

/** Labels the lines above the headline. */
export function labelAbove(whole: readonly CuedLine[], headline: number): LabelledLine[] {
  const lines = [...markAppealBoxes(whole.slice(0, headline), true), ...whole.slice(headline)];
  const kicker = findKicker(lines, headline);
  const outlet = findUnnamedOutlet(lines, headline, kicker);
  return lines.slice(0, headline).map((line, at) => {
    if (at === kicker) return { ...line, as: "kicker" };
    if (at === outlet?.at) return { ...line, cues: [{ kind: "outlet", name: outlet.name }], as: "outlet" };
    const near = headline - at <= NEAR_HEADLINE;
    const name = near ? readBareName(lines, at, headline + 1, true) : null;
    if (name) return { ...line, cues: [{ kind: "credit", credits: [name] }], as: "masthead" };
    return { ...line, as: classAbove(lines, at, headline) };
  });
}
