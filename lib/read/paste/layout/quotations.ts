import { hasCue } from "../cues/cue";
import { countWords } from "../line-shape";
import { type CuedLine, isProse } from "./cued-line";
import { isSetApart } from "./line-groups";

/** Minimum indentation of a block quotation relative to other paragraphs, in spaces. */
const SET_APART = 3;
const MAX_ATTRIBUTION_WORDS = 12;

/** The most common indentation of paragraphs, in spaces. */
export function usualIndent(lines: readonly CuedLine[]): number {
  const counts = new Map<number, number>();
  for (const line of lines) {
    if (isProse(line)) counts.set(line.block.indent, (counts.get(line.block.indent) ?? 0) + 1);
  }
  let [usual, most] = [0, 0];
  for (const [indent, count] of counts) if (count > most) [usual, most] = [indent, count];
  return usual;
}

/** "— Name, office" under a quotation. */
const isAttribution = (line: CuedLine | undefined): boolean =>
  line !== undefined &&
  /^(?:—|–|-|―)\s*$/.test(line.block.marker?.sign ?? "") &&
  countWords(line.block.text) <= MAX_ATTRIBUTION_WORDS;

const isQuoted = (text: string): boolean => /^["“«‘].*["”»’][.!?؟]?$/s.test(text);

/** Maximum distance of a pull quote from the sentence it repeats, in lines. */
const PULLED_FROM = 30;
/** A shorter quotation on its own line is a subhead. */
const MIN_PULLED_WORDS = 9;

/** A quotation without a full stop that is set apart, or that the text repeats: newspapers set it large. */
function isPullQuote(lines: readonly CuedLine[], at: number): boolean {
  const line = lines[at];
  if (line?.shape !== "short" || !isQuoted(line.block.text)) return false;
  if (countWords(line.block.text) < MIN_PULLED_WORDS) return false;
  if (isSetApart(lines, at)) return true;
  const near = lines.slice(Math.max(0, at - PULLED_FROM), at + PULLED_FROM);
  return near.some((other) => other !== line && other.key.includes(line.key));
}

/** A quotation followed by the speaker's name and office: neither a byline nor a subhead. */
function isSpoken(lines: readonly CuedLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || next.block.gap || !isQuoted(line.block.text)) return false;
  return hasCue(next.cues, "credit") && next.shape === "short" && lines[at + 2]?.block.gap === true;
}

/** True for a line of a block quotation: after ">", indented, or quoted above its speaker's name. */
export function isQuotation(lines: readonly CuedLine[], at: number, indent: number): boolean {
  const line = lines[at];
  if (!line) return false;
  if (/^>\s?\S/.test(line.block.text)) return true;
  if (isQuoted(line.block.text) && isAttribution(lines[at + 1])) return true;
  if (isPullQuote(lines, at) || isSpoken(lines, at) || isSpoken(lines, at - 1)) return true;
  const before = lines[at - 1];
  if (isAttribution(line) && before && isQuoted(before.block.text)) return true;
  return line.block.indent >= indent + SET_APART && !line.block.marker && line.shape !== "short";
}
