import { normalise } from "../../text/normalise";
import type { Word } from "../../text/tokenise";
import { readWordList } from "../../text/word-list";
import { numberOf } from "./counted-words";
import type { NumberSpan } from "./read-numbers";

/** A number and the values that its words allow: "at least 30" allows 31. */
export type Bounds = { number: number; least: number; most: number };

/** How far an open figure reaches: "at least 30" is said of 33, not of 70. */
const OPEN = 1.25;
const ABOUT = 0.1;
const BOUNDS: Record<string, (value: number) => Omit<Bounds, "number">> = {
  "at least": (value) => ({ least: value, most: value * OPEN }),
  "at most": (value) => ({ least: 0, most: value }),
  nearly: (value) => ({ least: value / OPEN, most: value }),
  about: (value) => ({ least: value * (1 - ABOUT), most: value * (1 + ABOUT) }),
};
/** Larger figures are rounded: "4.9 million" is said of 4,873,000. */
const MIN_ROUNDED = 20;
/** How far before or after a number its bound stands, in words. */
const MAX_DISTANCE = 3;

let phrases: { kind: string; words: string[] }[] | undefined;

function readPhrases() {
  const list = readWordList("compare/words/bounds");
  phrases ??= list.sections.flatMap((kind) =>
    list.words(kind).map((phrase) => ({ kind, words: phrase.split(" ").map(normalise) })),
  );
  return phrases;
}

/** The bounds of a number by the words around it. @param value without a percent sign */
export function readBounds(words: readonly Word[], { first, last }: NumberSpan, value: number): Bounds {
  const from = rangeStart(words, first);
  if (from !== null && from < value) return { number: value, least: from, most: value };
  for (const { kind, words: phrase } of readPhrases()) {
    const starts = [
      ...Array.from({ length: MAX_DISTANCE }, (_, step) => first - phrase.length - step),
      ...(kind === "at least" ? [last + 1, last + 2] : []),
    ];
    const found = starts.some(
      (at) => at >= 0 && phrase.every((word, step) => words[at + step]?.plain === word),
    );
    if (found) return { number: value, least: value, most: value, ...BOUNDS[kind]?.(value) };
  }
  return { number: value, least: value, most: value };
}

/** The lower end of a range that ends at `first`: "between 20 and 30", "20 to 30". */
function rangeStart(words: readonly Word[], first: number): number | null {
  const [joint, lower, between] = [1, 2, 3].map((step) => words[first - step]?.plain ?? "");
  const value = numberOf(lower ?? "") ?? Number(lower || Number.NaN);
  const joined = joint === "to" || joint === "or" || (joint === "and" && between === "between");
  return joined && Number.isFinite(value) ? value : null;
}

const significant = (value: number): number => String(value).replace(/^[0.]+|0+$|\./g, "").length;
const roundTo = (value: number, digits: number): number => Number(value.toPrecision(Math.max(1, digits)));

/** True if one is the other, rounded. */
const isRounded = (a: number, b: number): boolean =>
  Math.min(a, b) >= MIN_ROUNDED && (roundTo(a, significant(b)) === b || roundTo(b, significant(a)) === a);

/** True if two figures may be said of the same number. */
export const allowEachOther = (a: Bounds, b: Bounds): boolean =>
  (a.least <= b.most && b.least <= a.most) || isRounded(a.number, b.number);
