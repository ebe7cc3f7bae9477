import { cuesOf } from "../paste/cues/cue";
import { readRelated } from "../paste/cues/related";
import { readLineText } from "../paste/line-text";

const MAX_LENGTH = 60;

/** True for a heading of the publisher's related list: "Related", "Read also". */
export function isRelatedHeading(text: string): boolean {
  if (!text || text.length > MAX_LENGTH) return false;
  const cue = readRelated(readLineText(text.replace(/[:：]\s*$/, "")));
  return (
    cue !== null && cuesOf([cue], "heading").some((heading) => heading.of === "related" && !heading.weak)
  );
}
