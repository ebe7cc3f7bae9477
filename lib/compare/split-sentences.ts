/** Titles, months and initials, after which a full stop does not end the sentence. */
const ABBREVIATION =
  /(?:^|[\s(“"«'’])(?:\p{Lu}|mr|mrs|ms|dr|sen|rep|gov|st|gen|lt|col|capt|sgt|maj|brig|prof|rev|jr|sr|no|vs|jan|feb|aug|sept?|oct|nov|dec|(?:\p{L}\.)+\p{L})\.\s*$/iu;
/** Small letters and marks that continue a sentence rather than begin one. */
const CONTINUES = /^[\p{Ll},;:)\]”»]/u;

/** The end of a sentence before one that begins with a figure, which the Unicode rules take for going on. */
const BEFORE_FIGURE = /(?<=\p{Ll}{3}[.!?]["”’»)]*\s+)(?=\d)/u;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

/** A stretch without white space at its ends; null if it has no letter or digit. */
function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const inner = text.slice(start, end);
  const body = inner.trim();
  if (!/[\p{L}\p{N}]/u.test(body)) return null;
  const from = start + inner.indexOf(body);
  return { start: from, end: from + body.length };
}

/** The parts of a stretch, each but the first beginning with a figure. */
function splitAtFigures(text: string, { start, end }: Stretch): Stretch[] {
  let at = start;
  const parts = text.slice(start, end).split(BEFORE_FIGURE);
  return parts.reduce<Stretch[]>((found, part) => {
    const last = found.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - 24), last.end) : "";
    if (last && ABBREVIATION.test(before)) last.end = at + part.length;
    else found.push({ start: at, end: at + part.length });
    at += part.length;
    return found;
  }, []);
}

/**
 * Splits a text into sentences, in order and without overlaps: by the Unicode rules (UAX 29), but not after titles and
 * initials or before small letters. Every letter of the text is in one of them.
 */
export function splitSentences(text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = joined.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - 24), last.end) : "";
    const continues =
      last && !/\n\s*$/.test(before) && (ABBREVIATION.test(before) || CONTINUES.test(segment));
    if (last && continues) last.end = index + segment.length;
    else joined.push({ start: index, end: index + segment.length });
  }
  return joined
    .flatMap((stretch) => splitAtFigures(text, stretch))
    .flatMap((one) => trimmed(text, one) ?? []);
}
