/** Full stops behind these end no sentence: titles, months, initials. */
const ABBREVIATION =
  /(?:^|[\s(“"«'’])(?:\p{Lu}|mr|mrs|ms|dr|sen|rep|gov|st|gen|lt|col|capt|sgt|maj|brig|prof|rev|jr|sr|no|vs|jan|feb|aug|sept?|oct|nov|dec|(?:\p{L}\.)+\p{L})\.\s*$/iu;
/** A sentence does not begin with a small letter or what only closes or joins. */
const GOES_ON = /^[\p{Ll},;:)\]”»]/u;

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A stretch of a text: UTF-16 offsets, end exclusive. */
export type Stretch = { start: number; end: number };

/** A stretch without the white space at its ends; null where nothing is left. */
function trimmed(text: string, { start, end }: Stretch): Stretch | null {
  const inner = text.slice(start, end);
  const body = inner.trim();
  if (!/[\p{L}\p{N}]/u.test(body)) return null;
  const from = start + inner.indexOf(body);
  return { start: from, end: from + body.length };
}

/**
 * The sentences of a text in their order, none overlapping another: by the Unicode rules (UAX 29), with titles,
 * initials and small letters behind a full stop joined to what they belong to. Every letter of the text is in one.
 */
export function splitSentences(text: string): Stretch[] {
  const joined: Stretch[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const last = joined.at(-1);
    const before = last ? text.slice(Math.max(last.start, last.end - 24), last.end) : "";
    const goesOn = last && !/\n\s*$/.test(before) && (ABBREVIATION.test(before) || GOES_ON.test(segment));
    if (last && goesOn) last.end = index + segment.length;
    else joined.push({ start: index, end: index + segment.length });
  }
  return joined.flatMap((stretch) => trimmed(text, stretch) ?? []);
}
