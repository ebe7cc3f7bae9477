import { listWords } from "../../../text/tokenise";
import { hasCue } from "../cues/cue";
import { countWords, endsWithColon } from "../line-shape";
import { type CuedLine, isCopy, isProse, isSameTitle } from "./cued-line";
import { isInFactBox } from "./fact-box";

/*
 * How well a line fits as the headline. All weights were set by hand on invented pages and tried on several thousand
 * real texts; one point is about the worth of a date right under a line.
 */

/** How much of the text is compared with a line, in characters. */
const COMPARED = 4000;
/** In shorter lines one shared word says little. */
const MIN_STEMS = 5;
/** The score if the text repeats all words of a line. */
const WORTH_OF_WORDS = 5;
/** A longer head contains menus. */
export const MAX_HEAD_LINES = 15;

/** Stems of content words; short words are mostly grammar. */
const stemsOf = (text: string): Set<string> =>
  new Set(
    listWords(text)
      .filter((word) => word.plain.length > 3)
      .map((word) => word.stem),
  );

/** The number of paragraphs that contain each stem, over the start of the running text. */
export function countStems(lines: readonly CuedLine[], from: number): Map<string, number> {
  const counts = new Map<string, number>();
  let length = 0;
  for (let i = from; i < lines.length && length < COMPARED; i++) {
    const line = lines[i];
    if (!line || !isProse(line)) continue;
    for (const stem of stemsOf(line.block.text.slice(0, COMPARED)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    length += line.block.text.length;
  }
  return counts;
}

/** Scores the words of a line that the text repeats; those of a paragraph must be in another one too. */
export function scoreWords(line: CuedLine, counts: ReadonlyMap<string, number>): number {
  const own = stemsOf(line.block.text);
  const fewest = isProse(line) ? 2 : 1;
  const shared = [...own].filter((stem) => (counts.get(stem) ?? 0) >= fewest);
  return (shared.length / Math.max(own.size, MIN_STEMS)) * WORTH_OF_WORDS;
}

/** Headlines have 5 to 18 words; menus have fewer, paragraphs more. */
export function scoreLength(line: CuedLine): number {
  const words = countWords(line.block.text);
  if (words <= 1) return -2;
  if (words === 2) return -0.5;
  if (words <= 4) return words === 3 ? 0.5 : 1;
  return words <= 18 ? 1.5 : words <= 25 ? 0 : -1.5;
}

/** True if most of the longer words are capitalised, as in the headlines of some countries but not in sentences. */
function isTitleCase(text: string): boolean {
  const words = text.split(" ").filter((word) => word.length > 3);
  return (
    words.length >= 3 && words.filter((word) => /^["“'‘(]?\p{Lu}/u.test(word)).length >= words.length * 0.75
  );
}

/** Indications of a sentence, a list, a caption or a button count against a line. */
export function scoreForm({ block, cues, shape }: CuedLine): number {
  let score = 0;
  if (shape === "running") score -= 1.5;
  const ended = /[^.]\.["”’]?$/.test(block.text);
  if (ended) score -= /[.!?]["”’]? \p{Lu}/u.test(block.text) ? 2.5 : 1.2;
  if (isTitleCase(block.text)) score += 0.75;
  if (endsWithColon(block.text)) score -= 1.5;
  if (block.marker) score -= 1.5;
  if (block.heading) score += [2, 1.5][block.heading - 1] ?? -0.5;
  if (hasCue(cues, "outlet")) score -= 3;
  if (hasCue(cues, "related", "section")) score -= 1.5;
  for (const cue of cues) {
    if (cue.kind === "caption") score -= cue.weak ? 1 : 3;
    if (cue.kind === "boilerplate") score -= cue.weak ? 0.5 : 3;
    if (cue.kind === "credit") score -= 1;
  }
  return score;
}

/** True for a line with the date or the byline. */
export const isData = (line: CuedLine | undefined): boolean => hasCue(line?.cues ?? [], "date", "credit");

/** Dates and bylines are under a headline, less often above it; its copy is a breadcrumb or the page's title. */
export function scorePlace(
  lines: readonly CuedLine[],
  at: number,
  copies: ReadonlyMap<string, number>,
): number {
  let score = 0;
  const data = lines.slice(at + 1, at + 5).findIndex(isData);
  if (data >= 0) score += [1.5, 1.2][data] ?? 0.75;
  if (lines.slice(Math.max(0, at - 2), at).some(isData)) score += 0.75;
  if (lines.slice(Math.max(0, at - 2), at).some((line) => hasCue(line.cues, "section"))) score += 0.5;
  const doubled = isCopy(lines[at], lines[at + 1]) || isCopy(lines[at - 1], lines[at]);
  const copied = (copies.get(lines[at]?.key ?? "") ?? 0) > 1 && (!doubled || at <= 1);
  if (hasCue(lines[at + 1]?.cues ?? [], "caption") && isSameTitle(lines[at], lines[at + 1])) score -= 4;
  if (isInFactBox(lines, at)) score -= 2;
  if (copied) score += lines[at]?.shape === "running" ? -3 : 1;
  return score;
}

/** A line that may be the headline, with what precedes it. */
export type Candidate = {
  at: number;
  /** The running text before it, in characters and as a share of all of it, 0 to 1. */
  before: number;
  share: number;
  /** Number of lines before it that are as long as headlines. */
  rank: number;
  /** True if every line before it has a cue. */
  first: boolean;
  /** True if the date or the byline follows directly. */
  dated: boolean;
};

/**
 * The farther a line is from the text and the more similar lines precede it, the less likely it is the headline; the
 * first line of a paste without menus often is.
 */
export function scoreDistance({ at, before, share, rank, first, dated }: Candidate, text: number): number {
  const opening = first && text <= MAX_HEAD_LINES ? (dated ? 2 : 1) : 0;
  const passed = Math.max(share * 20, Math.min(2.5, before / 300));
  return opening - passed - Math.min(2, 0.4 * rank) - Math.min(4, 0.1 * Math.max(0, text - at));
}
