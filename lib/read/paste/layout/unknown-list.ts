import { startsAsRelated } from "../cues/related";
import { countWords } from "../line-shape";
import { type CuedLine, sureBoilerplate } from "./cued-line";
import type { LineClass } from "./line-class";
import { groupOf, looksLikeTitle } from "./line-groups";

const MAX_HEADING_WORDS = 8;
const MIN_ITEMS = 2;

/** True for a short line that may be a heading: without known words, or a call that starts as such headings do. */
function mayHead(line: CuedLine): boolean {
  const { text, marker } = line.block;
  if (marker || line.shape !== "short" || countWords(text) > MAX_HEADING_WORDS) return false;
  if (sureBoilerplate(line) === "appeal") return startsAsRelated(text);
  return line.cues.every((cue) => "weak" in cue && cue.weak === true);
}

/**
 * The classes of a list of other articles under the text with an unknown heading: a short line and, without a blank
 * line between them, nothing but titles.
 * @returns null if there is no such list
 */
export function readUnknownList(lines: readonly CuedLine[], at: number): LineClass[] | null {
  const heading = lines[at];
  if (!heading || !mayHead(heading)) return null;
  const own = groupOf(lines, at);
  if (!own || own.from !== at) return null;
  const from = at + 1;
  const group = own.to > from ? own : groupOf(lines, from);
  if (!group) return null;
  const items = lines.slice(from, group.to);
  if (items.length < MIN_ITEMS || !items.every((item) => !item.block.marker && looksLikeTitle(item)))
    return null;
  return ["listHeading", ...items.map((): LineClass => "reference")];
}
