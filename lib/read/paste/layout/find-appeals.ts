import { mayJoinAppeal } from "../cues/appeal";
import { type CuedLine, sureBoilerplate, weakBoilerplate } from "./cued-line";

/** True for a line that is an appeal only next to another one. */
function joins(line: CuedLine | undefined, foot: boolean): boolean {
  if (!line) return false;
  if (weakBoilerplate(line) === "appeal") return true;
  return line.cues.length === 0 && mayJoinAppeal(line.block.text, foot);
}

/**
 * The indices of appeals to the reader: the certain ones and the adjacent lines that belong to them.
 * @param last index of the last paragraph of the text
 */
export function findAppeals(lines: readonly CuedLine[], last: number): Set<number> {
  const found = new Set<number>();
  for (const [at, line] of lines.entries()) {
    if (sureBoilerplate(line) !== "appeal") continue;
    found.add(at);
    for (let i = at - 1; joins(lines[i], i > last) && !found.has(i); i--) found.add(i);
    for (let i = at + 1; joins(lines[i], i > last); i++) found.add(i);
  }
  return found;
}
