import { cuesOf } from "../cue";
import { type Marked, sureBoilerplate } from "./marked";

/** Between a day and its time there may stand a sign on a line of its own. */
const REACH = 2;

/** A time of day on the line below its day is one date with it: "Updated: 28/9/2023", "|", "08:52 GMT". */
export function joinTimes(blocks: Marked[]): void {
  for (const [at, marked] of blocks.entries()) {
    const day = cuesOf(marked.cues, "date").find(({ reading }) =>
      /^\d{4}-\d{2}-\d{2}$/.test(reading.iso ?? ""),
    );
    if (!day || cuesOf(marked.cues, "date").length > 1) continue;
    const next = blocks
      .slice(at + 1, at + 1 + REACH)
      .find((line) => !line.block.gap && sureBoilerplate(line) !== "rule");
    const time = cuesOf(next?.cues ?? [], "date")[0]?.reading;
    if (!next || next.cues.length > 1 || !time?.time || time.role !== null) continue;
    marked.cues = marked.cues.map((cue) =>
      cue === day ? { ...day, reading: { ...day.reading, iso: `${day.reading.iso}${time.time}` } } : cue,
    );
    next.cues = [{ kind: "boilerplate", of: "rule" }];
  }
}
