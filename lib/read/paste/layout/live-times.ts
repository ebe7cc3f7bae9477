import { cuesOf } from "../cue";
import type { Marked } from "./marked";

/** True where times head entries that all have a title of their own. */
export function hasTitledTimes(blocks: readonly Marked[]): boolean {
  const times = blocks.flatMap((marked, at) =>
    cuesOf(marked.cues, "date").some(({ reading }) => reading.timeOnly) ? [at] : [],
  );
  return times.length > 1 && times.every((at) => isTitle(blocks[at + 1]));
}

const isTitle = (marked: Marked | undefined): boolean =>
  marked?.shape === "short" && marked.cues.length === 0 && !marked.block.marker;
