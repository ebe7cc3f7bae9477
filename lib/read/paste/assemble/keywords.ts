import { cuesOf } from "../cues/cue";
import { splitKeywords } from "../cues/keywords";
import type { LabelledLine } from "../layout/line-class";

/** The publisher's keywords, without duplicates. */
export function readAllKeywords(lines: readonly LabelledLine[]): string[] {
  const keywords = lines
    .filter((line) => line.as === "keywords")
    .flatMap((line) => {
      const cue = cuesOf(line.cues, "keywords")[0];
      return cue ? cue.keywords : splitKeywords(line.block.text);
    });
  const byKey = new Map(keywords.map((keyword) => [keyword.toLowerCase(), keyword]));
  return [...byKey.values()];
}
