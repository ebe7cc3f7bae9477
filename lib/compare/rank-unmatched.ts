import { vectorOf } from "./sentence-vector";
import type { ReadSide, SentenceTerm, WeightOf } from "./sides";

/** A sentence that only one side has, and its terms that the other side lacks. */
export type UnmatchedSentence = { sentence: number; own: SentenceTerm[]; weight: number };

/** The sentences that only one side has, and those that the other side may have too. */
export type Unmatched = { only: UnmatchedSentence[]; unsure: number[] };

/**
 * The most that a sentence of the other side, or two neighbours, may have of what a sentence says, by weight, for it to be
 * missing there. Learnt from the seen half of scripts/measure/judged/compare.jsonl: up to 0.08 the other text says it in
 * 3 of 100 cases, beyond in one of three.
 */
const MAX_COVERED = { one: 0.08, two: 0.11 };
/** Shorter sentences say too little to be looked for. */
const MIN_TERMS = 3;
/** Terms in every article still say something. */
const MIN_WEIGHT = 0.02;
/** Minimum number of names, figures and dates across languages, where most words cannot be looked for. */
const MIN_NEUTRAL = 2;

/**
 * Parts the sentences of one side without a match into those that the other side does not say, the most informative
 * first, and those of which it is not certain. Informative: by the weight of the terms that the other side lacks, over the
 * square root of the number of terms, so that length alone does not count.
 * @param left the sentences, by index
 * @param across the sides are in different languages: few words can match
 */
export function rankUnmatched(
  side: ReadSide,
  other: ReadSide,
  left: readonly number[],
  weightOf: WeightOf,
  across: boolean,
): Unmatched {
  const theirs = new Set(other.sentences.flatMap(({ terms }) => terms.map(({ key }) => key)));
  const isAbsent = absenceTest(other, weightOf, across);
  const unsure: number[] = [];
  const only = left.flatMap((index): UnmatchedSentence[] => {
    const sentence = side.sentences[index];
    if (!sentence || !isAbsent(sentence)) {
      unsure.push(index);
      return [];
    }
    const { terms } = sentence;
    const own = terms.filter(
      ({ key, kind, vague }) => !vague && !theirs.has(key) && (!across || kind !== "word"),
    );
    const weights = new Map(own.map((term) => [term.key, weightOf(term) * (term.kind === "word" ? 1 : 1.5)]));
    const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
    return [{ sentence: index, own, weight: sum / Math.sqrt(Math.max(4, terms.length)) }];
  });
  return { only: only.sort((x, y) => y.weight - x.weight || x.sentence - y.sentence), unsure };
}

/** A test whether the other side lacks what a sentence says, by all its sentences and headlines and its neighbours. */
function absenceTest(other: ReadSide, weightOf: WeightOf, across: boolean) {
  const theirs = other.sentences.map(
    (sentence) => new Set(vectorOf(sentence, weightOf, across).whole.weights.keys()),
  );
  return (sentence: ReadSide["sentences"][number]): boolean => {
    const weights = [...vectorOf(sentence, weightOf, across).whole.weights].map(
      ([key, root]): [string, number] => [key, Math.max(MIN_WEIGHT, root * root)],
    );
    if (weights.length < MIN_TERMS || /[:：]\s*$/.test(sentence.text)) return false;
    if (across && weights.filter(([key]) => !key.startsWith("%")).length < MIN_NEUTRAL) return false;
    const whole = weights.reduce((sum, [, weight]) => sum + weight, 0);
    const covered = (has: (key: string) => boolean): number =>
      weights.reduce((sum, [key, weight]) => sum + (has(key) ? weight : 0), 0) / whole;
    return theirs.every(
      (keys, at) =>
        covered((key) => keys.has(key)) <= MAX_COVERED.one &&
        covered((key) => keys.has(key) || theirs[at + 1]?.has(key) === true) <= MAX_COVERED.two,
    );
  };
}
