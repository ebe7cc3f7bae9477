import { isFunctionWord } from "../../text/common-words";
import { findFigures, TIME_UNITS } from "../../text/figures";
import { hasArabic } from "../../text/normalise";
import type { TermKind } from "../../text/spans";
import { listWords } from "../../text/tokenise";
import { canBeCounted } from "./reason-words";

const SCALE_STEMS = new Set(["thousand", "million", "billion", "trillion", "percent", "percentag"]);

/** Surface forms are compared again and again. */
const MAX_CACHED = 50_000;
const read = new Map<string, { stems: string[]; plains: string[] }>();
const ARTICLE = /^(?:al|el|the)$/;

/** The stems and the normalised words of a surface form, without articles, which one of two texts may leave out. */
function readForm(text: string): { stems: string[]; plains: string[] } {
  const known = read.get(text);
  if (known) return known;
  const words = listWords(text);
  const made = {
    stems: words.map(({ stem }) => stem).filter((stem) => !ARTICLE.test(stem)),
    plains: words.map(({ plain }) => plain).filter((plain) => !ARTICLE.test(plain)),
  };
  if (read.size >= MAX_CACHED) read.clear();
  read.set(text, made);
  return made;
}

/** The stems of a name or figure, without articles. */
export const stemsOf = (text: string): readonly string[] => readForm(text).stems;

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

/** What Arabic writes in front of a word without making another word of it; the letter may also be the word's own. */
const ARABIC_BEFORE = [/^ال/u, /^[وفبكل]/u, /^(?:[وفبك]ال|لل)/u];
const ARABIC_AFTER = /(?:ه|ات|ين|ون|ان|ا|ها|هم)$/u;

/** A word as it is and without what may be an article, a conjunction or an ending. */
function arabicForms(word: string): string[] {
  const begun = [word, ...ARABIC_BEFORE.map((before) => word.replace(before, ""))];
  return [...begun, ...begun.map((form) => form.replace(ARABIC_AFTER, ""))].filter((form) => form.length > 1);
}

/** Light stems of Arabic are shared by words that only look alike: more than an article or plural makes them differ. */
function sameArabicWord(a: string, b: string): boolean {
  const forms = new Set(arabicForms(a));
  return arabicForms(b).some((form) => forms.has(form));
}

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (hasArabic(a)) return sameArabicWord(a, b);
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return [a, b].every((word) => INFLECTION.test(word.slice(shared)));
}

/** "UN" is not Kim Jong Un. Longer words may be names in a headline in capitals ("IRAN"), or are acronyms ("Nato"). */
const isAcronym = (text: string): boolean => text.length <= 3 && /^\p{Lu}+$/u.test(text);

const plainOf = (text: string): readonly string[] => readForm(text).plains;

/**
 * True where two surface forms are the same thing apart from spelling and inflection: a reason must hold in both
 * texts.
 */
export function sameThing(kind: TermKind, [a, b]: [string, string]): boolean {
  if (a === b) return a !== "";
  if (kind === "name" && isAcronym(a) !== isAcronym(b)) return false;
  if (kind === "date") return figuresOf(a) === figuresOf(b);
  if (kind === "figure") return figuresOf(a) === figuresOf(b) && countedStems(a) === countedStems(b);
  const words = plainOf(b);
  return (
    stemsOf(a).join(" ") === stemsOf(b).join(" ") &&
    plainOf(a).every((word, index) => sameWord(word, words[index] ?? ""))
  );
}

/** True for a figure with what it counts: a noun, or a sign of currency before it. */
export function isCounted(text: string): boolean {
  if (/^\p{Sc}/u.test(text)) return true;
  const words = listWords(text).filter(({ plain }) => !/\d/.test(plain));
  return words.some(
    ({ plain, stem }) =>
      !SCALE_STEMS.has(stem) && !TIME_UNITS.has(stem) && !isFunctionWord(plain) && canBeCounted(plain),
  );
}
