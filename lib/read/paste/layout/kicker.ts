import { cuesOf, hasCue } from "../cue";
import { countWords } from "../shape";
import { standsApart } from "./groups";
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

/**
 * A short line of no known word right above the headline, that stands apart from it and from what is above, or has only
 * data about the article above it.
 */
function findUnnamed(blocks: readonly Marked[], headline: number): number | null {
  const at = headline - 1;
  const above = blocks[at];
  if (!above || at < 1 || !isUnknown(above) || isCopy(above, blocks[headline])) return null;
  if (countWords(above.block.text) > LONGEST_KICKER || above.block.columns > 1) return null;
  if (standsApart(blocks, at)) return at;
  return headline <= REACH && blocks.slice(1, at).every((marked) => marked.cues.length > 0) ? at : null;
}

/**
 * Finds the line over the headline that is its kicker: of the section names there one that means a genre, or else the
 * nearest; where there is none, an unknown short line right above it.
 */
export function findKicker(blocks: readonly Marked[], headline: number): number | null {
  const sections = listSections(blocks, headline);
  const [nearest] = sections;
  if (nearest === headline - 1 && standsApart(blocks, nearest)) return nearest;
  if (sections.length > MOST_SECTIONS) return null;
  const named = sections.find((i) => cuesOf(blocks[i]?.cues ?? [], "section").some((cue) => cue.genre));
  return named ?? sections[0] ?? findUnnamed(blocks, headline);
}
