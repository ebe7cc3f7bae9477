import { findAddresses } from "../cues/address";
import { looksLikeName } from "../cues/names";
import { countWords, endsWithColon, endsWithQuestion } from "../shape";
import { groupOf } from "./groups";
import type { LineClass } from "./line-class";
import type { Marked } from "./marked";
import type { Progress } from "./progress";

const LONGEST_SUBHEAD = 110;
const MOST_SUBHEAD_WORDS = 16;
const LONGEST_QUESTION = 80;
/** "Background:" heads a part; a longer line with a colon leads to what follows. */
const MOST_WORDS_BEFORE_COLON = 3;

const QUOTED = /^["“«'‘]/;
const LABEL = /^[^:]{1,30}:\s/;
/** A speaker has another question within so many lines. */
const NEXT_QUESTION = 12;

/** A line that begins as speech does: with a quotation mark, or with a speaker's name, which speakers have again. */
function isSpoken(blocks: readonly Marked[], at: number): boolean {
  const text = blocks[at]?.block.text ?? "";
  const label = LABEL.exec(text)?.[0];
  if (QUOTED.test(text) || !label) return QUOTED.test(text);
  if (looksLikeName(label.replace(/:\s$/, ""))) return true;
  const near = blocks.slice(Math.max(0, at - NEXT_QUESTION), at + NEXT_QUESTION);
  return near.filter(({ block }) => block.text.startsWith(label)).length > 1;
}

/** A question set as a line of its own heads what follows, unless it is a speaker's. */
function isQuestionSubhead({ blocks, last }: Progress, at: number, { block, cues }: Marked): boolean {
  const next = blocks[at + 1]?.block;
  if (at >= last || cues.length > 0 || !next) return false;
  if (block.text.length > LONGEST_QUESTION || isSpoken(blocks, at)) return false;
  return endsWithQuestion(block.text) && !endsWithQuestion(next.text);
}

/** In interviews the questions have a bullet and the answers none. */
const isLoneQuestion = ({ blocks, last }: Progress, at: number, { block }: Marked): boolean =>
  at < last &&
  block.marker?.kind === "bullet" &&
  endsWithQuestion(block.text) &&
  ![blocks[at - 1], blocks[at + 1]].some((other) => other?.block.marker);

/** True for a question that heads a part of the text. */
export const isHeadingQuestion = (progress: Progress, at: number, marked: Marked): boolean =>
  marked.block.marker ? isLoneQuestion(progress, at, marked) : isQuestionSubhead(progress, at, marked);

/** So many short lines under one another are a list with no signs: results, ingredients. */
const FEWEST_LINES_OF_LIST = 3;

const isPlainShort = (marked: Marked | undefined): boolean =>
  marked?.shape === "short" && marked.cues.length === 0 && !marked.block.marker;

/** How many short lines without a cue stand together around a line, as far as it matters. */
function countShortLines(blocks: readonly Marked[], at: number): number {
  let count = 1;
  for (let i = at - 1; count < FEWEST_LINES_OF_LIST && isPlainShort(blocks[i]); i--) count++;
  for (let i = at + 1; count < FEWEST_LINES_OF_LIST && isPlainShort(blocks[i]); i++) count++;
  return count;
}

/** True for a line that stands together with others under a paragraph that announces them. */
function isUnderColon(blocks: readonly Marked[], at: number): boolean {
  const group = groupOf(blocks, at);
  const before = group
    ? blocks[blocks[group.from]?.block.text.endsWith(":") ? group.from : group.from - 1]
    : undefined;
  return before !== undefined && endsWithColon(before.block.text);
}

/** The class of a short line amid the text that no cue claims: a subhead if anything follows that it may head. */
export function classOfShortLine({ blocks }: Progress, at: number, { block }: Marked): LineClass {
  const words = countWords(block.text);
  const next = blocks[at + 1];
  if (block.text.length > LONGEST_SUBHEAD || words > MOST_SUBHEAD_WORDS) return "paragraph";
  if (/[,،;؛]$/.test(block.text)) return "paragraph";
  if (block.columns > 1 || findAddresses(block.text).length > 0) return "paragraph";
  if (endsWithColon(block.text) && (words > MOST_WORDS_BEFORE_COLON || next?.block.marker))
    return "paragraph";
  const fewest = isUnderColon(blocks, at) ? FEWEST_LINES_OF_LIST - 1 : FEWEST_LINES_OF_LIST;
  if (countShortLines(blocks, at) >= fewest) return "listEntry";
  return next ? "subhead" : "paragraph";
}
