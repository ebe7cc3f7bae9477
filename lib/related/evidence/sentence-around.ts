import { ABBREVIATION } from "../../text/names/capitals";

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = segmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: "sentence" });
  segmenters.set(language, made);
  return made;
}

/** Whether what ends here is no sentence: the full stop belongs to an abbreviation ("Mr.", "J."). */
function endsInAbbreviation(sentence: string): boolean {
  const last = /([\p{L}]+)\.\s*$/u.exec(sentence)?.[1];
  return last !== undefined && ABBREVIATION.test(last.toLowerCase());
}

/**
 * The sentence of a text that a stretch of it stands in, without space at its ends; where the stretch goes over several,
 * all of them. Sentences end with their line at the latest.
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
