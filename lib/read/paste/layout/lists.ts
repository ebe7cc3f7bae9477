import { type CueOf, cuesOf, hasCue } from "../cue";
import { countWords, endsWithQuestion } from "../shape";
import type { LineClass } from "./line-class";
import { isProse, isSurelyProse, type Marked, sureBoilerplate } from "./marked";

/** Longer entries are text that follows the list. */
const LONGEST_ITEM = 250;
const LONGEST_KEYWORD_WORDS = 5;
const MOST_KEYWORDS = 40;
/** A last entry of so few words right above a paragraph is that paragraph's subhead. */
const SUBHEAD_WORDS = 3;

/** In "News", as blogs say where an article was filed. */
const FILED_IN = /^(?:in|في) ["“«][^"”»]{2,40}["”»]$/i;

/** Lines that stand between the entries of a list and tell of one: dates, names, sections, buttons. */
const isItemData = (marked: Marked): boolean =>
  FILED_IN.test(marked.block.text) ||
  hasCue(marked.cues, "date", "section") ||
  marked.cues.some((cue) => cue.kind === "credit" && !cue.weak) ||
  ["readingTime", "count", "player", "rule", "advertisement"].includes(sureBoilerplate(marked) ?? "") ||
  (marked.cues.length > 0 && marked.cues.every((cue) => cue.kind === "boilerplate" && cue.weak));

const isItem = (marked: Marked): boolean =>
  marked.block.text.length <= LONGEST_ITEM &&
  (marked.shape === "short" || marked.block.marker !== undefined || endsWithQuestion(marked.block.text)) &&
  !hasCue(marked.cues, "heading", "keywords", "translation", "source") &&
  (sureBoilerplate(marked) === null || marked.block.links !== undefined);

/** True behind a list's sign; a long dash before a paragraph is none. */
const isListed = ({ block }: Marked): boolean =>
  block.marker !== undefined && !/^[—–]/.test(block.marker.sign);

const LONGEST_TEASER = 400;
/** Two teasers of one list stand within so many lines. */
const NEXT_TEASER = 8;

const isCutOff = (text: string): boolean => /(?:…|\.\.\.)\s*(?:\[…\]|\[\.\.\.\])?$/.test(text);

/** A paragraph above a date, a name or a button, as teasers of other articles stand. */
const standsAboveData = (blocks: readonly Marked[], at: number): boolean => {
  const [marked, next] = [blocks[at], blocks[at + 1]];
  if (!marked || !next || marked.block.text.length > LONGEST_TEASER) return false;
  return isProse(marked) && !isProse(next) && isItemData(next);
};

/**
 * True for a teaser of another article: one that is cut off, or one of several above such data. A single paragraph
 * above a date may be the article's last one, and where paragraphs follow one another the article goes on.
 * @param before true where the list already has such a teaser
 * @param dense index of the last paragraph that another one follows
 */
function isTeaser(blocks: readonly Marked[], at: number, before: boolean, dense: number): boolean {
  const { text } = blocks[at]?.block ?? { text: "" };
  if (text.length <= LONGEST_TEASER && isCutOff(text)) return true;
  if (at <= dense || !standsAboveData(blocks, at)) return false;
  for (let i = at + 2; !before && i <= at + NEXT_TEASER; i++) if (standsAboveData(blocks, i)) return true;
  return before;
}

/** Index of the last paragraph that another one follows directly; -1 for none. */
export const findLastDense = (blocks: readonly Marked[]): number =>
  blocks.findLastIndex((marked, i) => {
    const next = blocks[i + 1];
    return next !== undefined && isProse(marked) && isProse(next);
  });

/** A line that could as well be the subhead of the paragraph behind it. */
const mayBeSubhead = (marked: Marked): boolean =>
  marked.cues.every((cue) => cue.kind === "section" || (cue.kind === "boilerplate" && cue.weak));

/** Where the entries of a list end that has a paragraph of the article behind it: before that paragraph's subhead. */
function endWithin(blocks: readonly Marked[], from: number, end: number): number {
  const [first, last, next] = [blocks[from], blocks[end - 1], blocks[end]];
  if (!first || !last || !next || end - from < 2) return end;
  if (first.block.marker || !isSurelyProse(next) || !mayBeSubhead(last)) return end;
  const set = last.block.gap && !blocks[end - 2]?.block.gap && end - from > 2;
  const apart = last.block.gap && !blocks[from + 1]?.block.gap;
  return set || apart || countWords(last.block.text) <= SUBHEAD_WORDS ? end - 1 : end;
}

/** True where a blank line ends a list whose first entries have none between them. */
const endsBeforeGap = (blocks: readonly Marked[], from: number, at: number): boolean =>
  at > from + 1 && blocks[at]?.block.gap === true && blocks[from + 1]?.block.gap === false;

/**
 * The entries under a heading such as "Related Articles" or "Most read".
 * @param from index of the first line under it
 * @param dense index of the last paragraph that another one follows
 * @returns the class of each line that belongs to the list, in their order
 */
export function readArticleList(
  blocks: readonly Marked[],
  from: number,
  heading: CueOf<"heading">,
  dense: number,
): LineClass[] {
  const as: LineClass = heading.of === "related" ? "reference" : "listing";
  const classes: LineClass[] = [];
  const kind = blocks[from]?.block.marker?.kind;
  let teasers = 0;
  let at = from;
  for (; at < blocks.length; at++) {
    const marked = blocks[at];
    if (!marked || endsBeforeGap(blocks, from, at)) break;
    if (isItemData(marked)) classes.push("listing");
    else if (isSurelyProse(marked) && !isListed(marked)) {
      if (classes.length === 0 || !isTeaser(blocks, at, teasers > 0, dense)) break;
      teasers++;
      classes.push("listing");
    } else if (kind && marked.block.marker?.kind !== kind && !hasCue(marked.cues, "address")) break;
    else if (isItem(marked)) classes.push(as);
    else break;
  }
  return classes.slice(0, endWithin(blocks, from, at) - from);
}

/** The short lines under a heading such as "Tags". */
export function readKeywordList(blocks: readonly Marked[], from: number): LineClass[] {
  const classes: LineClass[] = [];
  for (const marked of blocks.slice(from, from + MOST_KEYWORDS)) {
    const short = marked.shape === "short" && countWords(marked.block.text) <= LONGEST_KEYWORD_WORDS;
    const free = marked.cues.every(
      (cue) => cue.kind === "section" || cue.kind === "keywords" || "weak" in cue,
    );
    if (!short || !free || (marked.block.gap && classes.length > 0)) break;
    classes.push("keywords");
  }
  return classes;
}

/** The cue of a line that heads a list, or null. */
export const listHeading = (marked: Marked): CueOf<"heading"> | null =>
  cuesOf(marked.cues, "heading")[0] ?? null;
