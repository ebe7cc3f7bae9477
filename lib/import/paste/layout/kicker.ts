import { cuesOf, hasCue } from "../cue";
import { countWords } from "../shape";
import { isCopy, type Marked, sureBoilerplate } from "./marked";

/** How far above the headline its kicker stands, with dates and a series' name between. */
const REACH = 5;
/** A run of more section names than this is a menu. */
const MOST_SECTIONS = 3;
const LONGEST_KICKER = 4;
const LONGEST_UNKNOWN = 100;

const isSection = (marked: Marked): boolean =>
  hasCue(marked.cues, "section") && sureBoilerplate(marked) !== "breadcrumb";

const isData = (marked: Marked): boolean =>
  hasCue(marked.cues, "date", "credit", "place") || sureBoilerplate(marked) !== null;

/** A line of no known word, as the name of a series is. */
const isUnknown = (marked: Marked): boolean =>
  marked.cues.length === 0 && marked.shape === "short" && marked.block.text.length <= LONGEST_UNKNOWN;

/** The section names above a headline, the nearest first. */
function listSections(blocks: readonly Marked[], headline: number): number[] {
  const sections: number[] = [];
  let unknown = 0;
  for (let i = headline - 1; i >= Math.max(0, headline - REACH); i--) {
    const marked = blocks[i];
    if (!marked) break;
    if (isSection(marked)) sections.push(i);
    else if (isUnknown(marked)) unknown++;
    else if (!isData(marked)) break;
    if (unknown > 1) break;
  }
  return sections;
}

/** A short line of no known word right above the headline, with only data about the article above it. */
function findUnnamed(blocks: readonly Marked[], headline: number): number | null {
  const above = blocks[headline - 1];
  if (!above || headline < 2 || headline > REACH || !isUnknown(above) || isCopy(above, blocks[headline]))
    return null;
  const alone = blocks.slice(1, headline - 1).every((marked) => marked.cues.length > 0);
  return alone && countWords(above.block.text) <= LONGEST_KICKER ? headline - 1 : null;
}

/**
 * Finds the line over the headline that is its kicker: of the section names there one that means a genre, or else the
 * nearest; where there is none, an unknown short line right above it.
 */
export function findKicker(blocks: readonly Marked[], headline: number): number | null {
  const sections = listSections(blocks, headline);
  if (sections.length > MOST_SECTIONS) return null;
  const named = sections.find((i) => cuesOf(blocks[i]?.cues ?? [], "section").some((cue) => cue.genre));
  return named ?? sections[0] ?? findUnnamed(blocks, headline);
}

const LONGEST_MASTHEAD = 4;

/** True for a first line of few capitalised words with something between it and the headline: the outlet's name. */
export function isUnnamedMasthead(
  blocks: readonly Marked[],
  headline: number,
  kicker: number | null,
): boolean {
  const [first, next] = blocks;
  if (!first || !next || headline < 2 || !isUnknown(first) || kicker === 0) return false;
  const words = first.block.text.split(" ");
  if (words.length > LONGEST_MASTHEAD || first.block.columns > 1) return false;
  return kicker !== null || (isUnknown(next) && headline === 2);
}
