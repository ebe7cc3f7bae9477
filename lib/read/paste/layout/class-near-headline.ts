import { hasCue } from "../cues/cue";
import { type CuedLine, sureBoilerplate } from "./cued-line";
import type { LineClass } from "./line-class";

/** True for a line of data about the article: dates, names, sources, places. */
export const isMasthead = (line: CuedLine): boolean =>
  hasCue(line.cues, "date", "credit", "source", "role", "place");

/** Classes that follow from cues alone, above and below the headline. */
export function classByCue(line: CuedLine): LineClass | null {
  const sure = sureBoilerplate(line);
  if (sure) return sure;
  if (hasCue(line.cues, "address", "translation")) return "reference";
  if (hasCue(line.cues, "keywords")) return "keywords";
  if (hasCue(line.cues, "outlet")) return "outlet";
  return null;
}
