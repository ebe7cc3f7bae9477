import { endsSentence } from "./line-shape";

/** A cleaned line of the paste. */
export type Line = { text: string; number: number; indent: number; columns: number; gap: boolean };

/** Wrapped text has lines of 45 to 100 characters: e-mail wraps at 72 to 78, print views at up to 100. */
const MIN_FULL_LENGTH = 45;
const MAX_WRAPPED_LENGTH = 100;
/** A line may be this much shorter than the width, as when the next word would just have fitted. */
const RAGGED = 0.88;
/** The same if no capital shows where a new line starts, as long as the line does not end a sentence. */
const CASELESS_FULL = 0.65;

const firstWordLength = (text: string): number => {
  const space = text.indexOf(" ");
  return space < 0 ? text.length : space;
};

const startsLower = (text: string): boolean => /^["'“‘(«]?\p{Ll}/u.test(text);

const startsUpper = (text: string): boolean => /^["'“‘(«]?\p{Lu}/u.test(text);

/** True if the first word of the next line would not have fitted at the end of this one. */
const isFull = (line: Line, next: Line, width: number): boolean =>
  line.text.length + 1 + firstWordLength(next.text) > width * RAGGED;

/**
 * The width at which a text was wrapped, or null if each paragraph is on one line. Wrapped lines break off within a
 * sentence at about the same length; headlines of a list break off too, but start with capitals, and in scripts
 * without capitals vary in length.
 */
export function wrapWidth(lines: readonly Line[]): number | null {
  let all = 0;
  let beyond = 0;
  for (const line of lines) {
    all += line.text.length;
    if (line.text.length > MAX_WRAPPED_LENGTH) beyond += line.text.length;
  }
  if (beyond > all * 0.2) return null;
  const pairs = lines.flatMap((line, i) => {
    const next = lines[i + 1];
    return next && !next.gap && line.text.length >= MIN_FULL_LENGTH ? [{ line, next }] : [];
  });
  const broken = pairs.filter(({ line }) => !endsSentence(line.text));
  if (pairs.length < 3 || broken.length < pairs.length * 0.6) return null;
  const lengths = pairs.map(({ line }) => line.text.length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
  const full = pairs.filter(({ line, next }) => isFull(line, next, width)).length / pairs.length;
  const share = (fits: (text: string) => boolean) =>
    broken.filter(({ next }) => fits(next.text)).length / broken.length;
  const cased = share(startsLower) + share(startsUpper) > 0.5;
  const wrapped = cased ? full >= 0.6 && share(startsLower) >= 0.3 : full >= 0.9;
  return wrapped ? width : null;
}

/**
 * True if the next line continues the paragraph of this one, in a text wrapped at a width.
 * @param inList true if this line belongs to a list entry, whose later lines are indented further than its first
 */
export function continues(line: Line, next: Line, width: number, inList: boolean): boolean {
  if (next.gap || (next.indent > line.indent + 1 && !inList)) return false;
  if (line.text.length < width * 0.5 && endsSentence(line.text)) return false;
  if (isFull(line, next, width)) return true;
  if (endsSentence(line.text)) return false;
  const caseless = !startsUpper(next.text) && /^["“«(]?\p{L}/u.test(next.text);
  return caseless && (startsLower(next.text) || line.text.length >= width * CASELESS_FULL);
}
