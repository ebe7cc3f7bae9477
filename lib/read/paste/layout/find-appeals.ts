import { mayJoinAppeal } from "../cues/appeal";
import { type Marked, sureBoilerplate, weakBoilerplate } from "./marked";

/** True for a line that says too little to be an appeal by itself, but is one beside another. */
function joins(marked: Marked | undefined, foot: boolean): boolean {
  if (!marked) return false;
  if (weakBoilerplate(marked) === "appeal") return true;
  return marked.cues.length === 0 && mayJoinAppeal(marked.block.text, foot);
}

/**
 * Where appeals to the reader are: the certain ones and, next to them, the lines that go with them.
 * @param last index of the last paragraph of the text
 */
export function findAppeals(blocks: readonly Marked[], last: number): Set<number> {
  const found = new Set<number>();
  for (const [at, marked] of blocks.entries()) {
    if (sureBoilerplate(marked) !== "appeal") continue;
    found.add(at);
    for (let i = at - 1; joins(blocks[i], i > last) && !found.has(i); i--) found.add(i);
    for (let i = at + 1; joins(blocks[i], i > last); i++) found.add(i);
  }
  return found;
}
