import { hasCue } from "../cue";
import type { LineClass } from "./line-class";
import { type Marked, sureBoilerplate } from "./marked";

/** True for a line of data about the article: dates, names, sources, places. */
export const isMasthead = (marked: Marked): boolean =>
  hasCue(marked.cues, "date", "credit", "source", "role", "place");

/** Classes that cues give by themselves, above the headline as under it. */
export function classByCue(marked: Marked): LineClass | null {
  const sure = sureBoilerplate(marked);
  if (sure) return sure;
  if (hasCue(marked.cues, "address", "translation")) return "reference";
  if (hasCue(marked.cues, "keywords")) return "keywords";
  if (hasCue(marked.cues, "outlet")) return "outlet";
  return null;
}
