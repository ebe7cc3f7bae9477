import { isFunctionWord, isVagueStem } from "../../text/common-words";
import { findFigures } from "../../text/figures";
import { hasArabic } from "../../text/normalise";
import type { TermKind } from "../../text/spans";
import { listWords } from "../../text/tokenise";

const SCALE_STEMS = new Set(["thousand", "million", "billion", "trillion", "percent", "percentag"]);

/** The stems of a name or figure, without articles, which one of two texts may leave out. */
export const stemsOf = (text: string): string[] =>
  listWords(text)
    .map((word) => word.stem)
    .filter((stem) => !/^(?:al|el|the)$/.test(stem));

/** The words of a figure besides its value: no digits, scale or percent sign. */
const countedStems = (text: string): string =>
  stemsOf(text)
    .filter((stem) => !/\d/.test(stem) && !SCALE_STEMS.has(stem))
    .join(" ");

const figuresOf = (text: string): string =>
  findFigures(text, listWords(text))
    .map(({ term }) => term)
    .join(" ");

/** English endings by which forms of one word differ. Different words can share a stem ("universe", "university"). */
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

/**
 * True where two surface forms are the same thing apart from spelling and inflection: a reason must hold in both
 * texts.
 */
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

/** True for a figure followed by what it counts. */
export const isCounted = (text: string): boolean => countedStems(text) !== "";

/**
 * How far two texts continue with the same distinctive lower-case word: its length in each, including the space
 * before it, or 0 and 0 where they differ.
 */
export function sharedContinuation(a: string, b: string): [number, number] {
  const next = [a, b].map((rest) => /^ \p{Ll}{3,}(?![\p{L}\p{N}-])/u.exec(rest)?.[0] ?? "");
  const [here = "", there = ""] = next;
  const [stem = ""] = stemsOf(here);
  const distinctive = stem !== "" && !isVagueStem(stem) && !isFunctionWord(here.trim());
  return distinctive && stem === stemsOf(there)[0] ? [here.length, there.length] : [0, 0];
}
