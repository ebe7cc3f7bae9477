import type { ReadSide, SentenceTerm, WeightOf } from "./sides";

/** A sentence without a match on the other side, and its terms that the other side lacks. */
export type UnmatchedSentence = { sentence: number; own: SentenceTerm[]; weight: number };

/**
 * Ranks the sentences of one side without a match, the most informative first: by the weight of the terms that the other
 * side lacks, over the square root of the number of terms, so that length alone does not count.
 * @param only the sentences, by index
 * @param across the sides are in different languages: words are not counted, since they never match
 */
export function rankUnmatched(
  side: ReadSide,
  other: ReadSide,
  only: readonly number[],
  weightOf: WeightOf,
  across: boolean,
): UnmatchedSentence[] {
  const theirs = new Set(other.sentences.flatMap(({ terms }) => terms.map(({ key }) => key)));
  return only
    .map((index): UnmatchedSentence => {
      const terms = side.sentences[index]?.terms ?? [];
      const own = terms.filter(
        ({ key, kind, vague }) => !vague && !theirs.has(key) && (!across || kind !== "word"),
      );
      const weights = new Map(
        own.map((term) => [term.key, weightOf(term) * (term.kind === "word" ? 1 : 1.5)]),
      );
      const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
      return { sentence: index, own, weight: sum / Math.sqrt(Math.max(4, terms.length)) };
    })
    .sort((x, y) => y.weight - x.weight || x.sentence - y.sentence);
}
