import { isFunctionWord, isVagueStem } from "../../text/common-words";
import { findFigures } from "../../text/figures";
import { hasArabic } from "../../text/normalise";
import type { TermKind } from "../../text/spans";
import { listWords } from "../../text/tokenise";

const SCALE_STEMS = new Set(["thousand", "million", "billion", "trillion", "percent", "percentag"]);

/** The stems of a name or figure, without the articles that one text may leave out. */
export const stemsOf = (text: string): string[] =>
  listWords(text)
    .map((word) => word.stem)
    .filter((stem) => !/^(?:al|el|the)$/.test(stem));

/** What a figure's value does not cover: the words that are no digits, scale or percent sign. */
const countedStems = (text: string): string =>
  stemsOf(text)
    .filter((stem) => !/\d/.test(stem) && !SCALE_STEMS.has(stem))
    .join(" ");

const figuresOf = (text: string): string =>
  findFigures(text, listWords(text))
    .map(({ term }) => term)
    .join(" ");

/** English endings by which forms of one word differ; stems meet that are words apart ("universe", "university"). */
const INFLECTION = /^(?:|e?s|e?d|ing|e|y|ies|ied|'|'s)$/;

function sameWord(a: string, b: string): boolean {
  if (a === b || hasArabic(a)) return true;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return [a, b].every((word) => INFLECTION.test(word.slice(shared)));
}

const plainOf = (text: string): string[] =>
  listWords(text)
    .map(({ plain }) => plain)
    .filter((plain) => !/^(?:al|el|the)$/.test(plain));

/** True where two surfaces are the same thing, spelling and inflection aside: a reason must hold in both texts. */
export function sameThing(kind: TermKind, [a, b]: [string, string]): boolean {
  if (a === b) return a !== "";
  if (kind === "date") return figuresOf(a) === figuresOf(b);
  if (kind === "figure") return figuresOf(a) === figuresOf(b) && countedStems(a) === countedStems(b);
  const words = plainOf(b);
  return (
    stemsOf(a).join(" ") === stemsOf(b).join(" ") &&
    plainOf(a).every((word, index) => sameWord(word, words[index] ?? ""))
  );
}

/** True where a figure stands with what it counts. */
export const isCounted = (text: string): boolean => countedStems(text) !== "";

/**
 * How far two texts go on with the same telling word in small letters: its length in each with the space before it, or 0
 * and 0 where they part.
 */
export function sameFollowing(a: string, b: string): [number, number] {
  const next = [a, b].map((rest) => /^ \p{Ll}{3,}(?![\p{L}\p{N}-])/u.exec(rest)?.[0] ?? "");
  const [here = "", there = ""] = next;
  const [stem = ""] = stemsOf(here);
  const telling = stem !== "" && !isVagueStem(stem) && !isFunctionWord(here.trim());
  return telling && stem === stemsOf(there)[0] ? [here.length, there.length] : [0, 0];
}
