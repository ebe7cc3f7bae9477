import { namesPhotographer } from "../cues/picture-credit";
import { groupOf } from "./groups";
import { type Marked, sureBoilerplate } from "./marked";

const LONGEST_LEGEND = 200;

/**
 * "What the picture shows." with "Name/Agency" on the next line and nothing else around but a player's buttons: the form
 * alone tells a caption and its credit, though the agency is not known. Other lines keep what they are.
 */
export function joinPictureLines(blocks: Marked[]): void {
  for (let at = 0; at < blocks.length; ) {
    const group = groupOf(blocks, at) ?? { from: at, to: at + 1 };
    const [legend, ...credits] = blocks
      .slice(at, group.to)
      .filter((marked) => sureBoilerplate(marked) !== "player");
    at = group.to;
    const [credit] = credits;
    if (!legend || !credit || credits.length > 2) continue;
    if (legend.cues.length > 0 || legend.block.text.length > LONGEST_LEGEND || legend.block.marker) continue;
    if (!credits.every(({ block, key }) => key === credit.key && namesPhotographer(block.text))) continue;
    legend.cues = [{ kind: "caption", caption: legend.block.text }];
    for (const copy of credits) copy.cues = [{ kind: "boilerplate", of: "player" }];
    credit.cues = [{ kind: "caption", credit: credit.block.text }];
  }
}
