import { hasCue } from "../cue";
import { readBareName } from "./bare-names";
import { markBoxes } from "./boxes";
import { classByCue, isMasthead } from "./head-cues";
import { findKicker } from "./kicker";
import type { Labelled, LineClass } from "./line-class";
import { isProse, isSameTitle, type Marked } from "./marked";
import { findUnnamedOutlet } from "./outlet-above";

/** Dates and names further above the headline than this belong to menus and other articles. */
const NEAR_HEADLINE = 8;

function classAbove(blocks: readonly Marked[], at: number, headline: number): LineClass {
  const marked = blocks[at];
  if (!marked) return "navigation";
  if (marked.shape === "short" && isSameTitle(marked, blocks[headline])) return "duplicate";
  const near = headline - at <= NEAR_HEADLINE;
  const cued = classByCue(marked);
  if (cued && (cued !== "outlet" || near || at < NEAR_HEADLINE)) return cued;
  if (near && (isMasthead(marked) || hasCue(marked.cues, "section"))) return "masthead";
  if (near && hasCue(marked.cues, "caption")) return "caption";
  return isProse(marked) ? "paragraph" : "navigation";
}

/** Labels what stands above the headline. */
export function labelAbove(whole: readonly Marked[], headline: number): Labelled[] {
  const blocks = [...markBoxes(whole.slice(0, headline), true), ...whole.slice(headline)];
  const kicker = findKicker(blocks, headline);
  const outlet = findUnnamedOutlet(blocks, headline, kicker);
  return blocks.slice(0, headline).map((marked, at) => {
    if (at === kicker) return { ...marked, as: "kicker" };
    if (at === outlet?.at) return { ...marked, cues: [{ kind: "outlet", name: outlet.name }], as: "outlet" };
    const near = headline - at <= NEAR_HEADLINE;
    const name = near ? readBareName(blocks, at, headline + 1, true) : null;
    if (name) return { ...marked, cues: [{ kind: "credit", credits: [name] }], as: "masthead" };
    return { ...marked, as: classAbove(blocks, at, headline) };
  });
}
