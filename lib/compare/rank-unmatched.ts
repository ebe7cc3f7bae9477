import type { ReadSide, SentenceTerm, WeightOf } from "./sides";

/** A sentence that the other side has nothing like, with what in it stands nowhere on the other side. */
export type OnlySentence = { sentence: number; own: SentenceTerm[]; weight: number };

/**
 * The sentences of one side without a counterpart, the most telling first: by the weight of the names, figures and words
 * that the other side does not have at all, over the root of their number, so that a long sentence is not telling by its
 * length alone. Where the sides are of two languages words have no counterparts anyway, so names, figures and dates count.
 */
export function rankOnly(
  side: ReadSide,
  other: ReadSide,
  only: readonly number[],
  weightOf: WeightOf,
  across: boolean,
): OnlySentence[] {
  const theirs = new Set(other.sentences.flatMap(({ terms }) => terms.map(({ key }) => key)));
  return only
    .map((index): OnlySentence => {
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
