import { cuesOf } from "../cues/cue";
import { type CuedLine, sureBoilerplate } from "./cued-line";

/** How far below a day its time may be; a separator may have a line of its own. */
const REACH = 2;

/** Joins a time of day with the day above it: "Updated: 28/9/2023", "|", "08:52 GMT". */
export function joinTimes(lines: CuedLine[]): void {
  for (const [at, line] of lines.entries()) {
    const day = cuesOf(line.cues, "date").find(({ reading }) =>
      /^\d{4}-\d{2}-\d{2}$/.test(reading.iso ?? ""),
    );
    if (!day || cuesOf(line.cues, "date").length > 1) continue;
    const next = lines
      .slice(at + 1, at + 1 + REACH)
      .find((other) => !other.block.gap && sureBoilerplate(other) !== "rule");
    const time = cuesOf(next?.cues ?? [], "date")[0]?.reading;
    if (!next || next.cues.length > 1 || !time?.time || time.role !== null) continue;
    line.cues = line.cues.map((cue) =>
      cue === day ? { ...day, reading: { ...day.reading, iso: `${day.reading.iso}${time.time}` } } : cue,
    );
    next.cues = [{ kind: "boilerplate", of: "rule" }];
  }
}
