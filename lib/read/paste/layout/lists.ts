import { type CueOf, cuesOf, hasCue } from "../cues/cue";
import { countWords, endsWithQuestion } from "../line-shape";
import { type CuedLine, isProse, isSurelyProse, sureBoilerplate } from "./cued-line";
import type { LineClass } from "./line-class";

/** Longer entries are text that follows the list. */
const MAX_ITEM_LENGTH = 250;
const MAX_KEYWORD_WORDS = 5;
const MAX_KEYWORDS = 40;
/** A last entry with this many words or fewer, right above a paragraph, is that paragraph's subhead. */
const SUBHEAD_WORDS = 3;

/** In "News": where a blog filed an article. */
const FILED_IN = /^(?:in|في) ["“«][^"”»]{2,40}["”»]$/i;

/** True for a line between the entries of a list that describes one: a date, a name, a section, a button. */
const isItemData = (line: CuedLine): boolean =>
  FILED_IN.test(line.block.text) ||
  hasCue(line.cues, "date", "section") ||
  line.cues.some((cue) => cue.kind === "credit" && !cue.weak) ||
  ["readingTime", "count", "player", "rule", "advertisement"].includes(sureBoilerplate(line) ?? "") ||
  (line.cues.length > 0 && line.cues.every((cue) => cue.kind === "boilerplate" && cue.weak));

const isItem = (line: CuedLine): boolean =>
  line.block.text.length <= MAX_ITEM_LENGTH &&
  (line.shape === "short" || line.block.marker !== undefined || endsWithQuestion(line.block.text)) &&
  !hasCue(line.cues, "heading", "keywords", "translation", "source") &&
  (sureBoilerplate(line) === null || line.block.links !== undefined);

/** True after a list marker; a long dash before a paragraph is not one. */
const isListed = ({ block }: CuedLine): boolean =>
  block.marker !== undefined && !/^[—–]/.test(block.marker.sign);

const MAX_TEASER_LENGTH = 400;
/** Maximum distance between two teasers of a list, in lines. */
const NEXT_TEASER = 8;

const isCutOff = (text: string): boolean => /(?:…|\.\.\.)\s*(?:\[…\]|\[\.\.\.\])?$/.test(text);

/** True for a paragraph above a date, a name or a button, as teasers are. */
const standsAboveData = (lines: readonly CuedLine[], at: number): boolean => {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || line.block.text.length > MAX_TEASER_LENGTH) return false;
  return isProse(line) && !isProse(next) && isItemData(next);
};

/**
 * True for a teaser of another article: one that is cut off, or one of several above such data. A single paragraph
 * above a date may be the article's last one, and where paragraphs follow one another the article continues.
 * @param before true if the list already has such a teaser
 * @param dense index of the last paragraph directly followed by another one
 */
function isTeaser(lines: readonly CuedLine[], at: number, before: boolean, dense: number): boolean {
  const { text } = lines[at]?.block ?? { text: "" };
  if (text.length <= MAX_TEASER_LENGTH && isCutOff(text)) return true;
  if (at <= dense || !standsAboveData(lines, at)) return false;
  for (let i = at + 2; !before && i <= at + NEXT_TEASER; i++) if (standsAboveData(lines, i)) return true;
  return before;
}

/** Index of the last paragraph directly followed by another one; -1 if there is none. */
export const findLastDense = (lines: readonly CuedLine[]): number =>
  lines.findLastIndex((line, i) => {
    const next = lines[i + 1];
    return next !== undefined && isProse(line) && isProse(next);
  });

/** True for a line that could also be the subhead of the next paragraph. */
const mayBeSubhead = (line: CuedLine): boolean =>
  line.cues.every((cue) => cue.kind === "section" || (cue.kind === "boilerplate" && cue.weak));

/** Where a list ends that is followed by a paragraph of the article: before that paragraph's subhead. */
function endWithin(lines: readonly CuedLine[], from: number, end: number): number {
  const [first, last, next] = [lines[from], lines[end - 1], lines[end]];
  if (!first || !last || !next || end - from < 2) return end;
  if (first.block.marker || !isSurelyProse(next) || !mayBeSubhead(last)) return end;
  const set = last.block.gap && !lines[end - 2]?.block.gap && end - from > 2;
  const apart = last.block.gap && !lines[from + 1]?.block.gap;
  return set || apart || countWords(last.block.text) <= SUBHEAD_WORDS ? end - 1 : end;
}

/** True if a blank line ends a list whose first entries have none between them. */
const endsBeforeGap = (lines: readonly CuedLine[], from: number, at: number): boolean =>
  at > from + 1 && lines[at]?.block.gap === true && lines[from + 1]?.block.gap === false;

/**
 * Reads the entries under a heading such as "Related Articles" or "Most read".
 * @param from index of the first line under it
 * @param dense index of the last paragraph directly followed by another one
 * @returns the class of each line of the list, in order
 */
export function readArticleList(
  lines: readonly CuedLine[],
  from: number,
  heading: CueOf<"heading">,
  dense: number,
): LineClass[] {
  const as: LineClass = heading.of === "related" ? "reference" : "listing";
  const classes: LineClass[] = [];
  const kind = lines[from]?.block.marker?.kind;
  let teasers = 0;
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || endsBeforeGap(lines, from, at)) break;
    if (isItemData(line)) classes.push("listing");
    else if (isSurelyProse(line) && !isListed(line)) {
      if (classes.length === 0 || !isTeaser(lines, at, teasers > 0, dense)) break;
      teasers++;
      classes.push("listing");
    } else if (kind && line.block.marker?.kind !== kind && !hasCue(line.cues, "address")) break;
    else if (isItem(line)) classes.push(as);
    else break;
  }
  return classes.slice(0, endWithin(lines, from, at) - from);
}

/** The short lines under a heading such as "Tags". */
export function readKeywordList(lines: readonly CuedLine[], from: number): LineClass[] {
  const classes: LineClass[] = [];
  for (const line of lines.slice(from, from + MAX_KEYWORDS)) {
    const short = line.shape === "short" && countWords(line.block.text) <= MAX_KEYWORD_WORDS;
    const free = line.cues.every((cue) => cue.kind === "section" || cue.kind === "keywords" || "weak" in cue);
    if (!short || !free || (line.block.gap && classes.length > 0)) break;
    classes.push("keywords");
  }
  return classes;
}

/** The cue of a line that heads a list, or null. */
export const listHeading = (line: CuedLine): CueOf<"heading"> | null =>
  cuesOf(line.cues, "heading")[0] ?? null;
