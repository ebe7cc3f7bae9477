import { inverseFrequency } from "../related/profile/term-weights";
import type { ReadSide, WeightOf } from "./sides";

/** The number of the library's articles, in all and by term. */
export type LibraryCounts = {
  articles: number;
  /** By stem, figure or date. */
  terms: ReadonlyMap<string, number>;
  /** By the entity's slug. */
  entities: ReadonlyMap<string, number>;
};

/** The terms and entities of some sides, in the form that the library counts them by. */
export function listKeys(sides: readonly ReadSide[]): { terms: string[]; entities: string[] } {
  const keys = new Set(
    sides.flatMap(({ sentences }) => sentences.flatMap(({ terms }) => terms.map(({ key }) => key))),
  );
  const entities = [...keys].filter((key) => key.startsWith("@")).map((key) => key.slice(1));
  const terms = [...keys].filter((key) => !key.startsWith("@")).map((key) => key.replace(/^#/, ""));
  return { terms, entities };
}

/**
 * Weighs terms, 0 to 1: the inverse document frequency in the library (lib/related/profile/term-weights.ts) times the inverse sentence
 * frequency in the two texts (the sentence as the document: Nelken and Shieber 2006), since a term in every sentence does
 * not help to align them.
 */
export function weighTerms(sides: readonly ReadSide[], counts: LibraryCounts): WeightOf {
  const sentences = sides.flatMap((side) => side.sentences);
  const inSentences = new Map<string, number>();
  for (const { terms } of sentences)
    for (const key of new Set(terms.map((term) => term.key)))
      inSentences.set(key, (inSentences.get(key) ?? 0) + 1);
  const rarity = (found: number) => ({ articles: counts.articles, frequency: () => found });
  const cache = new Map<string, number>();
  return ({ key, vague }) => {
    const cached = cache.get(key);
    if (cached !== undefined) return cached;
    const found = key.startsWith("@")
      ? counts.entities.get(key.slice(1))
      : counts.terms.get(key.replace(/^#/, ""));
    const inLibrary = inverseFrequency(rarity(found ?? 1), 0, vague);
    const inTexts =
      Math.log((sentences.length + 1) / (inSentences.get(key) ?? 1)) / Math.log(sentences.length + 1);
    const weight = Math.max(0, inLibrary) * Math.max(0.1, inTexts);
    cache.set(key, weight);
    return weight;
  };
}
