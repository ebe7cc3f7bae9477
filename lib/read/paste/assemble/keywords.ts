import { cuesOf } from "../cue";
import { splitKeywords } from "../cues/keywords";
import type { Labelled } from "../layout/line-class";

const MOST = 200;

/** The publisher's keywords, each once. */
export function readAllKeywords(lines: readonly Labelled[]): string[] {
  const keywords = lines
    .filter((line) => line.as === "keywords")
    .flatMap((line) => {
      const cue = cuesOf(line.cues, "keywords")[0];
      return cue ? cue.keywords : splitKeywords(line.block.text);
    });
  const byKey = new Map(keywords.map((keyword) => [keyword.toLowerCase(), keyword]));
  return [...byKey.values()].slice(0, MOST);
}
