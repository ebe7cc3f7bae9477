import { HINT_WEIGHT } from "./lexicon";

/** The field that a word is in. In "keywords", offsets are into the one keyword. */
export type SubjectField = "headline" | "abstract" | "keywords" | "text";

/** A word that is evidence for a subject, as written in its field: UTF-16 offsets, end exclusive. */
export type SubjectWord = { field: SubjectField; text: string; weight: number; start: number; end: number };

/** A lexicon entry in one article: its weight, its weighted number of occurrences and its first place. */
export type FoundEntry = { weight: number; count: number; place: Omit<SubjectWord, "weight"> };

/** The number of occurrences in the text that one occurrence in a field is worth. */
export const FIELD_COUNTS: Record<SubjectField, number> = { headline: 3, keywords: 3, abstract: 2, text: 1 };

/** A headline cannot repeat its words as a long text does, so each also counts for more by itself. */
const HEADLINE_BONUS = 1.5;
/** Saturation of repeated words and length normalisation as in BM25 (Robertson and Zaragoza 2009). */
const SATURATION = 1;
const LENGTH_SHARE = 0.75;
const AVERAGE_WORDS = 400;
/** Hints together count at most this much more than the stronger words. */
const MAX_HINT_SURPLUS = 2;
/** The strength for a score of 0.5 in a text of HALF_WORDS words; it grows with the square root of the length. */
const HALF_STRENGTH = 3.3;
const HALF_WORDS = 30;

export type SubjectScore = {
  /** Unbounded; comparable between the subjects of one article. */
  strength: number;
  /** 0 to 1, comparable between articles; 0.5 if the words are just enough for a text of this length. */
  score: number;
  /** The number of different words that are more than hints. */
  strongWords: number;
  /** Whether one of them is in the headline or a keyword. */
  inHeadline: boolean;
  /** Every word with its contribution, strongest first. */
  words: SubjectWord[];
};

/**
 * Scores one subject by the words found in an article.
 * @param wordCount the number of words in all fields
 */
export function scoreSubject(entries: FoundEntry[], wordCount: number): SubjectScore {
  const saturation = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * wordCount) / AVERAGE_WORDS);
  const words = entries.map(({ weight, count, place }) => {
    const bonus = place.field === "headline" ? HEADLINE_BONUS : 1;
    return { ...place, weight: (bonus * weight * count * (SATURATION + 1)) / (count + saturation) };
  });
  const isStrong = (_: unknown, index: number) => (entries[index]?.weight ?? 0) > HINT_WEIGHT;
  const sum = (list: SubjectWord[]) => list.reduce((total, word) => total + word.weight, 0);
  const strong = words.filter(isStrong);
  const strongSum = sum(strong);
  const strength = strongSum + Math.min(sum(words) - strongSum, strongSum + MAX_HINT_SURPLUS);
  const half = HALF_STRENGTH * Math.sqrt(Math.max(wordCount, HALF_WORDS) / HALF_WORDS);
  return {
    strength,
    score: strength / (strength + half),
    strongWords: strong.length,
    inHeadline: strong.some(({ field }) => field === "headline" || field === "keywords"),
    words: words.sort((a, b) => b.weight - a.weight),
  };
}
