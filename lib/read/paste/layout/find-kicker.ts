import { cuesOf, hasCue } from "../cues/cue";
import { countWords } from "../line-shape";
import { type CuedLine, isCopy, sureBoilerplate } from "./cued-line";
import { isSetApart } from "./line-groups";

/** Maximum distance of a kicker above the headline, with dates and a series' name between. */
const REACH = 5;
/** A run of more section names than this is a menu. */
const MAX_SECTIONS = 3;
const MAX_KICKER_WORDS = 4;
const MAX_UNKNOWN_LENGTH = 100;

const isSection = (line: CuedLine): boolean =>
  hasCue(line.cues, "section") && sureBoilerplate(line) !== "breadcrumb";

const isData = (line: CuedLine): boolean =>
  hasCue(line.cues, "date", "credit", "place") || sureBoilerplate(line) !== null;

/** A line without known words, such as the name of a series. */
const isUnknown = (line: CuedLine): boolean =>
  line.cues.length === 0 && line.shape === "short" && line.block.text.length <= MAX_UNKNOWN_LENGTH;

/** The section names above a headline, the nearest first. */
function listSections(lines: readonly CuedLine[], headline: number): number[] {
  const sections: number[] = [];
  let unknown = 0;
  for (let i = headline - 1; i >= Math.max(0, headline - REACH); i--) {
    const line = lines[i];
    if (!line) break;
    if (isSection(line)) sections.push(i);
    else if (isUnknown(line)) unknown++;
    else if (!isData(line)) break;
    if (unknown > 1) break;
  }
  return sections;
}

/**
 * A short line without known words right above the headline, set apart from both sides, or with only data about the
 * article above it.
 */
function findUnnamed(lines: readonly CuedLine[], headline: number): number | null {
  const at = headline - 1;
  const above = lines[at];
  if (!above || at < 1 || !isUnknown(above) || isCopy(above, lines[headline])) return null;
  if (countWords(above.block.text) > MAX_KICKER_WORDS || above.block.columns > 1) return null;
  if (isSetApart(lines, at)) return at;
  return headline <= REACH && lines.slice(1, at).every((line) => line.cues.length > 0) ? at : null;
}

/**
 * Finds the kicker above the headline: among section names one that means a genre, or else the nearest; if there is
 * none, an unknown short line right above.
 */
export function findKicker(lines: readonly CuedLine[], headline: number): number | null {
  const sections = listSections(lines, headline);
  const [nearest] = sections;
  if (nearest === headline - 1 && isSetApart(lines, nearest)) return nearest;
  if (sections.length > MAX_SECTIONS) return null;
  const named = sections.find((i) => cuesOf(lines[i]?.cues ?? [], "section").some((cue) => cue.genre));
  return named ?? sections[0] ?? findUnnamed(lines, headline);
}
