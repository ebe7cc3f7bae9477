/** A passage of a text with what stands around it (W3C Web Annotation, TextQuoteSelector), and about where it stood, if known. */
export type Quote = { exact: string; prefix: string; suffix: string; start?: number | null };

/** Where a quote stands in a text (UTF-16 offsets, end exclusive), and whether its words are other ones now. */
export type Place = { start: number; end: number; changed: boolean };

/** A text without white space and with one form of quotation mark and dash, and where each of its characters stands. */
type Squeezed = { text: string; at: number[] };

/** Between two blocks a browser has one space, a line or none at all; what nobody sees does not count either. */
const UNSEEN = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069]/;
/** One character for one, so that offsets hold. */
const FOLDED: Record<string, string> = {
  "’": "'",
  "‘": "'",
  "“": '"',
  "”": '"',
  "–": "-",
  "—": "-",
  "‑": "-",
};

function squeeze(text: string): Squeezed {
  const at: number[] = [];
  let squeezed = "";
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (UNSEEN.test(character)) continue;
    squeezed += FOLDED[character] ?? character;
    at.push(index);
  }
  return { text: squeezed, at };
}

const squeezed = (text: string): string => squeeze(text).text;

/** Where a string begins in another, at most so many times: in a text of one repeated letter it would be everywhere. */
const MOST_PLACES = 500;
function listPlaces(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(part, at + 1))
    places.push(at);
  return places;
}

/** How many characters before a place are those at the end of the prefix, and behind it those at the start of the suffix. */
function agreement(text: string, from: number, to: number, prefix: string, suffix: string): number {
  let before = 0;
  while (before < prefix.length && text[from - 1 - before] === prefix[prefix.length - 1 - before]) before++;
  let after = 0;
  while (after < suffix.length && text[to + after] === suffix[after]) after++;
  return before + after;
}

/**
 * Finds a quote in a text: the exact words with the most of their surroundings and, of equal ones, nearest to where they stood.
 * Where the words are not there, those that stand in their place between the same surroundings and are much the same.
 * @returns null where there is neither
 */
export function findQuote(text: string, quote: Quote): Place | null {
  const whole = squeeze(text);
  const [exact, prefix, suffix] = [squeezed(quote.exact), squeezed(quote.prefix), squeezed(quote.suffix)];
  if (exact === "") return null;
  const placeOf = (from: number, to: number, changed: boolean): Place => ({
    start: whole.at[from] ?? 0,
    end: (whole.at[to - 1] ?? 0) + 1,
    changed,
  });
  const [best] = listPlaces(whole.text, exact)
    .map((from) => ({
      from,
      agrees: agreement(whole.text, from, from + exact.length, prefix, suffix),
      far: Math.abs((whole.at[from] ?? 0) - (quote.start ?? 0)),
    }))
    .sort((one, other) => other.agrees - one.agrees || one.far - other.far);
  if (best) return placeOf(best.from, best.from + exact.length, false);
  const between = findBetween(whole.text, exact, prefix, suffix);
  return between && placeOf(...between, true);
}

/** Surroundings shorter than this are found in too many places to say anything. */
const LEAST_CONTEXT = 12;
/** How much of a passage may be other than it was: of its length, and of its pairs of characters. */
const LONGER = 1.6;
const LIKE = 0.55;

/** What stands between the surroundings of a quote and is like it: where it begins and ends. */
function findBetween(text: string, exact: string, prefix: string, suffix: string): [number, number] | null {
  if (prefix.length < LEAST_CONTEXT || suffix.length < LEAST_CONTEXT) return null;
  const ends = listPlaces(text, suffix);
  const found = listPlaces(text, prefix).flatMap((at) => {
    const from = at + prefix.length;
    const to = ends.find((end) => end > from) ?? from;
    const [short, long] = [exact.length, to - from].sort((a, b) => a - b) as [number, number];
    if (long > short * LONGER) return [];
    return { from, to, like: likeness(text.slice(from, to), exact) };
  });
  const [best] = found.sort((one, other) => other.like - one.like);
  return best && best.like >= LIKE ? [best.from, best.to] : null;
}

/** How many of their pairs of characters two texts share (Dice's coefficient), between 0 and 1. */
function likeness(one: string, other: string): number {
  const counts = new Map<string, number>();
  for (let at = 1; at < one.length; at++) {
    const pair = one.slice(at - 1, at + 1);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let at = 1; at < other.length; at++) {
    const pair = other.slice(at - 1, at + 1);
    const left = counts.get(pair) ?? 0;
    if (left > 0) shared++;
    counts.set(pair, left - 1);
  }
  return (2 * shared) / Math.max(1, one.length + other.length - 2);
}
