import { findAddresses } from "../cues/address";
import { looksLikeName } from "../cues/names";
import { countWords, endsWithColon, endsWithQuestion } from "../line-shape";
import type { CuedLine } from "./cued-line";
import type { LabellingState } from "./labelling-state";
import type { LineClass } from "./line-class";
import { groupOf } from "./line-groups";

const MAX_SUBHEAD_LENGTH = 110;
const MAX_SUBHEAD_WORDS = 16;
const MAX_QUESTION_LENGTH = 80;
/** "Background:" is a heading; a longer line with a colon introduces what follows. */
const MAX_WORDS_BEFORE_COLON = 3;

const QUOTED = /^["“«'‘]/;
const LABEL = /^[^:]{1,30}:\s/;
/** How near a speaker's next question is, in lines. */
const NEXT_QUESTION = 12;

/** True for a line that starts like speech: with a quotation mark, or with a speaker's name, which occurs again. */
function isSpoken(lines: readonly CuedLine[], at: number): boolean {
  const text = lines[at]?.block.text ?? "";
  const label = LABEL.exec(text)?.[0];
  if (QUOTED.test(text) || !label) return QUOTED.test(text);
  if (looksLikeName(label.replace(/:\s$/, ""))) return true;
  const near = lines.slice(Math.max(0, at - NEXT_QUESTION), at + NEXT_QUESTION);
  return near.filter(({ block }) => block.text.startsWith(label)).length > 1;
}

/** True for a question on a line of its own that is a heading and not a speaker's. */
function isQuestionSubhead({ lines, last }: LabellingState, at: number, { block, cues }: CuedLine): boolean {
  const next = lines[at + 1]?.block;
  if (at >= last || cues.length > 0 || !next) return false;
  if (block.text.length > MAX_QUESTION_LENGTH || isSpoken(lines, at)) return false;
  return endsWithQuestion(block.text) && !endsWithQuestion(next.text);
}

/** In interviews the questions have a bullet and the answers none. */
const isLoneQuestion = ({ lines, last }: LabellingState, at: number, { block }: CuedLine): boolean =>
  at < last &&
  block.marker?.kind === "bullet" &&
  endsWithQuestion(block.text) &&
  ![lines[at - 1], lines[at + 1]].some((other) => other?.block.marker);

/** True for a question that is a heading within the text. */
export const isHeadingQuestion = (state: LabellingState, at: number, line: CuedLine): boolean =>
  line.block.marker ? isLoneQuestion(state, at, line) : isQuestionSubhead(state, at, line);

/** This many consecutive short lines are a list without markers: results, ingredients. */
const MIN_LINES_OF_LIST = 3;

const isPlainShort = (line: CuedLine | undefined): boolean =>
  line?.shape === "short" && line.cues.length === 0 && !line.block.marker;

/** The number of consecutive short lines without cues around a line, as far as it matters. */
function countShortLines(lines: readonly CuedLine[], at: number): number {
  let count = 1;
  for (let i = at - 1; count < MIN_LINES_OF_LIST && isPlainShort(lines[i]); i--) count++;
  for (let i = at + 1; count < MIN_LINES_OF_LIST && isPlainShort(lines[i]); i++) count++;
  return count;
}

/** True for a line grouped with others under a paragraph that announces them. */
function isUnderColon(lines: readonly CuedLine[], at: number): boolean {
  const group = groupOf(lines, at);
  const before = group
    ? lines[lines[group.from]?.block.text.endsWith(":") ? group.from : group.from - 1]
    : undefined;
  return before !== undefined && endsWithColon(before.block.text);
}

/**
 * The class of a short line without cues within the text: a subhead if anything follows that it may be the heading
 * of.
 */
export function classOfShortLine({ lines }: LabellingState, at: number, { block }: CuedLine): LineClass {
  const words = countWords(block.text);
  const next = lines[at + 1];
  if (block.text.length > MAX_SUBHEAD_LENGTH || words > MAX_SUBHEAD_WORDS) return "paragraph";
  if (/[,،;؛]$/.test(block.text)) return "paragraph";
  if (block.columns > 1 || findAddresses(block.text).length > 0) return "paragraph";
  if (endsWithColon(block.text) && (words > MAX_WORDS_BEFORE_COLON || next?.block.marker)) return "paragraph";
  const fewest = isUnderColon(lines, at) ? MIN_LINES_OF_LIST - 1 : MIN_LINES_OF_LIST;
  if (countShortLines(lines, at) >= fewest) return "listEntry";
  return next ? "subhead" : "paragraph";
}
