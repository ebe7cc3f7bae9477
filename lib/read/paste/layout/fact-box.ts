import type { CuedLine } from "./cued-line";
import { groupOf } from "./line-groups";

/** "Claim: …", "Verdict: …", "Prep time: …" */
const FIELD = /^[^:：]{2,25}[:：]\s?\S/;

const isField = (line: CuedLine): boolean => line.shape !== "running" && FIELD.test(line.block.text);

/** True for a line of a box of facts: each line of its group is a label with a value. */
export function isInFactBox(lines: readonly CuedLine[], at: number): boolean {
  const line = lines[at];
  if (!line || !isField(line)) return false;
  const group = groupOf(lines, at);
  return group !== null && group.to - group.from > 1 && lines.slice(group.from, group.to).every(isField);
}
