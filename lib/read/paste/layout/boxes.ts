import type { Cue } from "../cue";
import { type Group, groupOf } from "./groups";
import { type Marked, sureBoilerplate } from "./marked";

/** A box's own words between its title and its button are few, in characters. */
const LONGEST_WORDS = 200;
const LONGEST_LINE = 160;

const asks = (marked: Marked): boolean => sureBoilerplate(marked) === "appeal";

/** Kinds of cues that the lines of a box have: its title may be the outlet's name, or a section's. */
const OF_BOX: readonly Cue["kind"][] = ["boilerplate", "outlet", "section"];

const isFree = ({ block, cues }: Marked): boolean =>
  block.text.length <= LONGEST_LINE &&
  !block.marker &&
  cues.every((cue) => OF_BOX.includes(cue.kind) || ("weak" in cue && cue.weak === true));

const isWords = (line: Marked): boolean => line.shape !== "short" && sureBoilerplate(line) === null;

/** True where words of consent stand between its heading and its buttons, as above a page. */
const hasWords = (lines: readonly Marked[]): boolean => lines.some(isWords);

/** True where a line of a group asks for something and all others are short, few and nothing else. */
function isBox(lines: readonly Marked[]): boolean {
  const first = lines.findIndex(asks);
  const last = lines.findLastIndex((line) => sureBoilerplate(line) !== null);
  if (first < 0 || lines.length < 2 || !lines.every(isFree)) return false;
  const length = lines.reduce((sum, line) => sum + (isWords(line) ? line.block.text.length : 0), 0);
  if (length > LONGEST_WORDS) return false;
  // A sentence above the first asking line, or below the last button, may be the article's.
  const titled = lines[0] !== undefined && !isWords(lines[0]);
  return lines.every((line, at) => !isWords(line) || (at < last && (titled || at > first)));
}

/**
 * Marks the lines of boxes that ask for an address, a gift, consent: its title and its words say little by themselves,
 * but stand together with the button or the field.
 * @param top true above the headline, where short lines beside a button may as well be the outlet's name and its menu
 */
export function markBoxes(blocks: readonly Marked[], top = false): Marked[] {
  const marked = [...blocks];
  for (let at = 0; at < blocks.length; ) {
    const group: Group = groupOf(blocks, at) ?? { from: at, to: at + 1 };
    const lines = blocks.slice(at, group.to);
    if (isBox(lines) && (!top || hasWords(lines)))
      for (const [i, line] of lines.entries())
        if (!sureBoilerplate(line))
          marked[at + i] = { ...line, cues: [{ kind: "boilerplate", of: "appeal" }] };
    at = group.to;
  }
  return marked;
}
