import { groupOf } from "./groups";
import type { Marked } from "./marked";

/** "Claim: …", "Verdict: …", "Prep time: …" */
const FIELD = /^[^:：]{2,25}[:：]\s?\S/;

const isField = (marked: Marked): boolean => marked.shape !== "running" && FIELD.test(marked.block.text);

/** True for a line of a box of labelled facts: it and all others that stand with it are a label and its value. */
export function isInFieldBox(blocks: readonly Marked[], at: number): boolean {
  const marked = blocks[at];
  if (!marked || !isField(marked)) return false;
  const group = groupOf(blocks, at);
  return group !== null && group.to - group.from > 1 && blocks.slice(group.from, group.to).every(isField);
}
