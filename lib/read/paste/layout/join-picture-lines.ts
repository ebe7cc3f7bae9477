import { namesPhotographer } from "../cues/picture-credit";
import { type CuedLine, sureBoilerplate } from "./cued-line";
import { groupOf } from "./line-groups";

const MAX_LEGEND_LENGTH = 200;

/**
 * "What the picture shows." with "Name/Agency" on the next line, and nothing around but a player's buttons, is a
 * caption with its credit, even if the agency is unknown. Other lines stay as they are.
 */
export function joinPictureLines(lines: CuedLine[]): void {
  for (let at = 0; at < lines.length; ) {
    const group = groupOf(lines, at) ?? { from: at, to: at + 1 };
    const [legend, ...credits] = lines
      .slice(at, group.to)
      .filter((line) => sureBoilerplate(line) !== "player");
    at = group.to;
    const [credit] = credits;
    if (!legend || !credit || credits.length > 2) continue;
    if (legend.cues.length > 0 || legend.block.text.length > MAX_LEGEND_LENGTH || legend.block.marker)
      continue;
    if (!credits.every(({ block, key }) => key === credit.key && namesPhotographer(block.text))) continue;
    legend.cues = [{ kind: "caption", caption: legend.block.text }];
    for (const copy of credits) copy.cues = [{ kind: "boilerplate", of: "player" }];
    credit.cues = [{ kind: "caption", credit: credit.block.text }];
  }
}
