import { HINT_WEIGHT } from "./lexicon";

/** Where a word that decided stands. In "keywords" the text is a whole keyword or part of one, the offsets its own. */
export type SubjectField = "headline" | "abstract" | "keywords" | "text";

/** A word that speaks for a subject, as it stands in its field: UTF-16 offsets, end exclusive. */
export type SubjectWord = { field: SubjectField; text: string; weight: number; start: number; end: number };

/** An entry of the lexicon in one article: its weight, its counted occurrences, its first place. */
export type FoundEntry = { weight: number; count: number; place: Omit<SubjectWord, "weight"> };

/** How many occurrences in the text one occurrence in a field is worth. */
export const FIELD_COUNTS: Record<SubjectField, number> = { headline: 3, keywords: 3, abstract: 2, text: 1 };

/** Long texts need more words than headlines can give, so what stands in a headline also counts more by itself. */
const HEADLINE_BONUS = 1.5;
/** Saturation of repeated words and length normalisation as in BM25 (Robertson and Zaragoza 2009). */
const SATURATION = 1;
const LENGTH_SHARE = 0.75;
const USUAL_WORDS = 400;
/** Hints count up to what stronger words count, and this much more. */
const FREE_HINTS = 2;
/** The strength that gives a score of 0.5 in a text of 30 words; it grows with the root of the length. */
const HALF_STRENGTH = 3.3;
const HALF_WORDS = 30;

export type SubjectScore = {
  /** Not bounded; comparable between the subjects of one article. */
  strength: number;
  /** 0 to 1, comparable between articles; 0.5 where the words are just enough for a text of this length. */
  score: number;
  /** How many different words above hints there are, and whether one stands in the headline or a keyword. */
  strongWords: number;
  inHeadline: boolean;
  /** Every word with what it added, strongest first. */
  words: SubjectWord[];
};

/**
 * How much the words found in an article speak for one subject.
 * @param wordCount the number of words read in all fields
 */
export function scoreSubject(entries: FoundEntry[], wordCount: number): SubjectScore {
  const saturation = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * wordCount) / USUAL_WORDS);
  const words = entries.map(({ weight, count, place }) => {
    const bonus = place.field === "headline" ? HEADLINE_BONUS : 1;
    return { ...place, weight: (bonus * weight * count * (SATURATION + 1)) / (count + saturation) };
  });
  const isStrong = (_: unknown, index: number) => (entries[index]?.weight ?? 0) > HINT_WEIGHT;
  const sum = (list: SubjectWord[]) => list.reduce((total, word) => total + word.weight, 0);
  const strong = words.filter(isStrong);
  const strongSum = sum(strong);
  const strength = strongSum + Math.min(sum(words) - strongSum, strongSum + FREE_HINTS);
  const half = HALF_STRENGTH * Math.sqrt(Math.max(wordCount, HALF_WORDS) / HALF_WORDS);
  return {
    strength,
    score: strength / (strength + half),
    strongWords: strong.length,
    inHeadline: strong.some(({ field }) => field === "headline" || field === "keywords"),
    words: words.sort((a, b) => b.weight - a.weight),
  };
}
