import { ABBREVIATION } from "../../text/names/capitals";

/** A range of a text: UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}

/** True where the full stop belongs to an abbreviation ("Mr.", "J.") and does not end a sentence. */
function endsInAbbreviation(sentence: string): boolean {
  const last = /([\p{L}]+)\.\s*$/u.exec(sentence)?.[1];
  return last !== undefined && ABBREVIATION.test(last.toLowerCase());
}

/**
 * The sentence around a range of a text, trimmed; all of them if the range covers several. A sentence never extends
 * past its line.
 * @param language a BCP 47 tag (Unicode's sentence boundaries, UAX 29)
 */
export function sentenceAround(text: string, { start, end }: Stretch, language: string): Stretch {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const next = text.indexOf("\n", end);
  const line = text.slice(from, next < 0 ? text.length : next);
  let first = from;
  let running = false;
  for (const { segment, index } of segmenterOf(language).segment(line)) {
    const begins = from + index;
    if (!running && begins <= start) first = begins;
    running = endsInAbbreviation(segment);
    const ends = begins + segment.length;
    if (ends >= end && !running) return trimmed(text, { start: first, end: ends });
  }
  return trimmed(text, { start: first, end: from + line.length });
}

function trimmed(text: string, { start, end }: Stretch): Stretch {
  const inner = text.slice(start, end);
  const before = inner.length - inner.trimStart().length;
  return { start: start + before, end: start + before + inner.trim().length };
}
