import { cuesOf, hasCue } from "../cue";
import { countWords, endsWithQuestion } from "../shape";
import { opensComments } from "./comments";
import { listHeading } from "./lists";
import { isProse, type Marked, sureBoilerplate } from "./marked";

/** Where the text ends, and what begins behind it. */
export type End = {
  /** Index of the last paragraph of the text; -1 where it has none. */
  last: number;
  /** Index of the heading behind which nothing more of the article follows; the number of blocks where there is none. */
  tail: number;
};

/** Under so few paragraphs no heading ends an article. */
const FEWEST_PARAGRAPHS = 2;
/** Short last paragraphs stand this close to one another, with pictures and buttons between. */
const NEAR_END = 6;
/** A shorter sentence may be a button or a slogan. */
const SHORTEST_PARAGRAPH = 4;

/** A paragraph that only the foot of a page has, if no other follows: a way to write, a reason for a letter. */
export const isOfFoot = (marked: Marked): boolean =>
  cuesOf(marked.cues, "boilerplate").some(({ of }) => of === "contact");

const isShortParagraph = (marked: Marked): boolean =>
  marked.shape === "sentence" &&
  marked.cues.length === 0 &&
  countWords(marked.block.text) >= SHORTEST_PARAGRAPH;

/** True for a question right under a line with no end: two titles of other articles. */
const isListedQuestion = (blocks: readonly Marked[], at: number): boolean => {
  const [above, marked] = [blocks[at - 1], blocks[at]];
  return (
    marked !== undefined &&
    above?.shape === "short" &&
    !marked.block.gap &&
    endsWithQuestion(marked.block.text)
  );
};

const opensFoot = (marked: Marked): boolean =>
  hasCue(marked.cues, "heading", "keywords", "source") ||
  isOfFoot(marked) ||
  ["copyright", "feedback"].includes(sureBoilerplate(marked) ?? "");

/** The last short paragraph behind the last long one, up to the first line that only the foot of a page has. */
function extendEnd(blocks: readonly Marked[], last: number, tail: number): number {
  let end = last;
  for (let i = last + 1; i < tail && i <= end + NEAR_END; i++) {
    const marked = blocks[i];
    if (!marked || last < 0 || opensFoot(marked)) break;
    if (isShortParagraph(marked) && !isListedQuestion(blocks, i)) end = i;
  }
  return end;
}

/** What press offices and agencies set under the last line. */
const ENDS = /^(?:#{2,5}|-\s?30\s?-|-?\s?ends?\s?-?|\/\/?\s?انتهى\s?\/\/?)$/i;

/** True where the readers' comments begin, or what the page says of its own article: where it is from, how to quote it. */
function opensTail(blocks: readonly Marked[], at: number, before: number, after: number): boolean {
  const marked = blocks[at];
  if (marked && ENDS.test(marked.block.text)) return before >= Math.max(FEWEST_PARAGRAPHS, after * 2);
  const of = marked ? listHeading(marked)?.of : undefined;
  if (of === "comments") return opensComments(blocks, at, before, after);
  return of === "colophon" && before >= Math.max(FEWEST_PARAGRAPHS, after);
}

/** Finds where the text ends. */
export function findEnd(blocks: readonly Marked[]): End {
  const total = blocks.filter(isProse).length;
  let before = 0;
  let last = -1;
  for (const [at, marked] of blocks.entries()) {
    if (opensTail(blocks, at, before, total - before)) return { last: extendEnd(blocks, last, at), tail: at };
    if (!isProse(marked)) continue;
    before++;
    if (!isOfFoot(marked)) last = at;
  }
  return { last: extendEnd(blocks, last, blocks.length), tail: blocks.length };
}
