import { cuesOf, hasCue } from "../cues/cue";
import { type CuedLine, isProse, sureBoilerplate } from "./cued-line";

/** A standfirst is one or two paragraphs, and short. */
const MAX_STANDFIRST_LENGTH = 450;
const MAX_STANDFIRST_PARAGRAPHS = 2;
/** Maximum number of lines of the masthead under a headline. */
const MASTHEAD_REACH = 25;

/** True for a line between headline and text that separates a standfirst from the body. */
function partsHead(line: CuedLine): boolean {
  if (cuesOf(line.cues, "date").some(({ reading }) => !reading.timeOnly)) return true;
  if (cuesOf(line.cues, "credit").some((cue) => !cue.weak)) return true;
  return ["textSize", "shareBar", "readingTime"].includes(sureBoilerplate(line) ?? "");
}

/** True for text that may be the first paragraph: prose, or a short sentence without cues. */
export const mayOpenBody = (line: CuedLine): boolean =>
  isProse(line)
    ? !line.cues.some((cue) => cue.kind === "caption" && !cue.weak)
    : line.shape === "sentence" && line.cues.length === 0;

/** True for a chronicle: a date above each paragraph, so that the first one is a subhead and not a dateline. */
function isChronicle(lines: readonly CuedLine[], from: number): boolean {
  let dated = 0;
  for (let i = from; i < lines.length - 1 && dated < 2; i++) {
    const [line, next] = [lines[i], lines[i + 1]];
    if (line && next && hasCue(line.cues, "date") && isProse(next)) dated++;
  }
  return dated >= 2;
}

const lengthOfProse = (lines: readonly CuedLine[]): number =>
  lines.reduce((sum, line) => sum + (isProse(line) ? line.block.text.length : 0), 0);

/** True if the first paragraphs are a standfirst: the masthead and most of the text follow them. */
function isStandfirst(lines: readonly CuedLine[], first: number, masthead: number): boolean {
  const above = lines.slice(first, masthead);
  const line = lines[masthead];
  if (line && hasCue(line.cues, "date") && isChronicle(lines, masthead + 1)) return false;
  const data = line !== undefined && hasCue(line.cues, "date", "credit");
  if (!data && above.filter(mayOpenBody).length > 1) return false;
  const length = above.reduce((sum, { block }) => sum + block.text.length, 0);
  return lengthOfProse(lines.slice(masthead + 1)) >= length;
}

/**
 * Finds the start of the body: the first paragraph, or, if a date, a byline or a bar of buttons follows the first
 * paragraphs, the one after that, since what precedes is the standfirst.
 * @param headline index of the headline
 * @returns index of the body's first line, or null if no text follows
 */
export function findBodyStart(lines: readonly CuedLine[], headline: number): number | null {
  let first: number | null = null;
  let prose = 0;
  let parted = false;
  for (let i = headline + 1; i < Math.min(lines.length, headline + MASTHEAD_REACH); i++) {
    const line = lines[i];
    if (!line) break;
    if (mayOpenBody(line)) {
      if (parted) return i;
      first ??= i;
      prose += line.block.text.length;
      const paragraphs = lines.slice(first, i + 1).filter(mayOpenBody).length;
      if (prose > MAX_STANDFIRST_LENGTH || paragraphs > MAX_STANDFIRST_PARAGRAPHS) return first;
    } else if (partsHead(line)) {
      if (first !== null && !isStandfirst(lines, first, i)) return first;
      parted = true;
    }
  }
  return first !== null && !parted ? first : firstText(lines, headline + 1);
}

/** The first paragraph from an index on; if there is none, the first line without cues. */
function firstText(lines: readonly CuedLine[], from: number): number | null {
  for (const fits of [mayOpenBody, isProse, (line: CuedLine) => line.cues.length === 0]) {
    const at = lines.findIndex((line, i) => i >= from && fits(line));
    if (at >= 0) return at;
  }
  return null;
}
