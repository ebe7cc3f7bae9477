import { cuesOf, hasCue } from "../cues/cue";
import { countWords, endsWithQuestion } from "../line-shape";
import { startCommentsAt } from "./comments";
import { type CuedLine, isProse, sureBoilerplate } from "./cued-line";
import { listHeading } from "./lists";

/** Where the text ends, and where the rest of the page starts. */
export type End = {
  /** Index of the last paragraph of the text; -1 if there is none. */
  last: number;
  /** Index of the heading after which nothing more of the article follows; the number of lines if there is none. */
  tail: number;
};

/** After fewer paragraphs a heading does not end an article. */
const MIN_PARAGRAPHS = 2;
/** Maximum distance between short last paragraphs, with pictures and buttons between. */
const NEAR_END = 6;
/** A shorter sentence may be a button or a slogan. */
const MIN_PARAGRAPH_WORDS = 4;

/** True for a paragraph that occurs only at the foot of a page: a way to write, the reason for a newsletter. */
export const isFootOnly = (line: CuedLine): boolean =>
  cuesOf(line.cues, "boilerplate").some(({ of }) => of === "contact");

const isShortParagraph = (line: CuedLine): boolean =>
  line.shape === "sentence" && line.cues.length === 0 && countWords(line.block.text) >= MIN_PARAGRAPH_WORDS;

/** True for a question right under an unfinished line: both are titles of other articles. */
const isListedQuestion = (lines: readonly CuedLine[], at: number): boolean => {
  const [above, line] = [lines[at - 1], lines[at]];
  return (
    line !== undefined && above?.shape === "short" && !line.block.gap && endsWithQuestion(line.block.text)
  );
};

const startsFoot = (line: CuedLine): boolean =>
  hasCue(line.cues, "heading", "keywords", "source") ||
  isFootOnly(line) ||
  ["copyright", "feedback"].includes(sureBoilerplate(line) ?? "");

/** The last short paragraph after the last long one, before the first line that belongs to the foot. */
function extendEnd(lines: readonly CuedLine[], last: number, tail: number): number {
  let end = last;
  for (let i = last + 1; i < tail && i <= end + NEAR_END; i++) {
    const line = lines[i];
    if (!line || last < 0 || startsFoot(line)) break;
    if (isShortParagraph(line) && !isListedQuestion(lines, i)) end = i;
  }
  return end;
}

/** What press offices and agencies put under the last line. */
const ENDS = /^(?:#{2,5}|-\s?30\s?-|-?\s?ends?\s?-?|\/\/?\s?انتهى\s?\/\/?)$/i;

/**
 * True if readers' comments start here, or what the page says about its own article: where it is from, how to cite
 * it.
 */
function startsTail(lines: readonly CuedLine[], at: number, before: number, after: number): boolean {
  const line = lines[at];
  if (line && ENDS.test(line.block.text)) return before >= Math.max(MIN_PARAGRAPHS, after * 2);
  const of = line ? listHeading(line)?.of : undefined;
  if (of === "comments") return startCommentsAt(lines, at, before, after);
  return of === "colophon" && before >= Math.max(MIN_PARAGRAPHS, after);
}

/** Finds where the text ends. */
export function findEnd(lines: readonly CuedLine[]): End {
  const total = lines.filter(isProse).length;
  let before = 0;
  let last = -1;
  for (const [at, line] of lines.entries()) {
    if (startsTail(lines, at, before, total - before)) return { last: extendEnd(lines, last, at), tail: at };
    if (!isProse(line)) continue;
    before++;
    if (!isFootOnly(line)) last = at;
  }
  return { last: extendEnd(lines, last, lines.length), tail: lines.length };
}
