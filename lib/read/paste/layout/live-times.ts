import { cuesOf } from "../cues/cue";
import type { CuedLine } from "./cued-line";

/** True if times are headings of entries that all have a title of their own. */
export function hasTitledTimes(lines: readonly CuedLine[]): boolean {
  const times = lines.flatMap((line, at) =>
    cuesOf(line.cues, "date").some(({ reading }) => reading.timeOnly) ? [at] : [],
  );
  return times.length > 1 && times.every((at) => isTitle(lines[at + 1]));
}

const isTitle = (line: CuedLine | undefined): boolean =>
  line?.shape === "short" && line.cues.length === 0 && !line.block.marker;
