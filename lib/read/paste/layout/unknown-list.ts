import { beginsAsRelated } from "../cues/related";
import { countWords } from "../shape";
import { groupOf, looksLikeTitle } from "./groups";
import type { LineClass } from "./line-class";
import { type Marked, sureBoilerplate } from "./marked";

const MOST_HEADING_WORDS = 8;
const FEWEST_ITEMS = 2;

/** A short line of words that are no known heading, or a call that begins as such headings do. */
function mayHead(marked: Marked): boolean {
  const { text, marker } = marked.block;
  if (marker || marked.shape !== "short" || countWords(text) > MOST_HEADING_WORDS) return false;
  if (sureBoilerplate(marked) === "appeal") return beginsAsRelated(text);
  return marked.cues.every((cue) => "weak" in cue && cue.weak === true);
}

/**
 * The classes of a list of other articles under the text whose heading is not known: a short line, and under it, with
 * no blank line between them, nothing but titles.
 * @returns null where there is no such list
 */
export function readUnknownList(blocks: readonly Marked[], at: number): LineClass[] | null {
  const heading = blocks[at];
  if (!heading || !mayHead(heading)) return null;
  const own = groupOf(blocks, at);
  if (!own || own.from !== at) return null;
  const from = at + 1;
  const group = own.to > from ? own : groupOf(blocks, from);
  if (!group) return null;
  const items = blocks.slice(from, group.to);
  if (items.length < FEWEST_ITEMS || !items.every((item) => !item.block.marker && looksLikeTitle(item)))
    return null;
  return ["listHeading", ...items.map((): LineClass => "reference")];
}
