import { inverseFrequency } from "../related/weight";
import type { ReadSide, WeightOf } from "./sides";

/** What the library knows of terms: how many articles it has, and in how many each stands. */
export type LibraryCounts = {
  articles: number;
  /** By stem, figure or date as the library counts them. */
  terms: ReadonlyMap<string, number>;
  /** By the entity's slug. */
  entities: ReadonlyMap<string, number>;
};

/** The keys that the library is asked for: stems, figures, dates as it writes them, and the slugs of entities. */
export function listKeys(sides: readonly ReadSide[]): { terms: string[]; entities: string[] } {
  const keys = new Set(
    sides.flatMap(({ sentences }) => sentences.flatMap(({ terms }) => terms.map(({ key }) => key))),
  );
  const entities = [...keys].filter((key) => key.startsWith("@")).map((key) => key.slice(1));
  const terms = [...keys].filter((key) => !key.startsWith("@")).map((key) => key.replace(/^#/, ""));
  return { terms, entities };
}

/**
 * How much each term says here: its inverse document frequency in the library (lib/related/weight.ts) times its inverse
 * sentence frequency in the two texts, for what stands in every sentence of both cannot tell which belong together (the
 * sentence as the document: Nelken and Shieber 2006). 0 to 1.
 */
export function weighTerms(sides: readonly ReadSide[], counts: LibraryCounts): WeightOf {
  const sentences = sides.flatMap((side) => side.sentences);
  const inSentences = new Map<string, number>();
  for (const { terms } of sentences)
    for (const key of new Set(terms.map((term) => term.key)))
      inSentences.set(key, (inSentences.get(key) ?? 0) + 1);
  const rarity = (found: number) => ({ articles: counts.articles, frequency: () => found });
  const known = new Map<string, number>();
  return ({ key, vague }) => {
    const weight = known.get(key);
    if (weight !== undefined) return weight;
    const found = key.startsWith("@")
      ? counts.entities.get(key.slice(1))
      : counts.terms.get(key.replace(/^#/, ""));
    const inLibrary = inverseFrequency(rarity(found ?? 1), 0, vague);
    const inTexts =
      Math.log((sentences.length + 1) / (inSentences.get(key) ?? 1)) / Math.log(sentences.length + 1);
    const made = Math.max(0, inLibrary) * Math.max(0.1, inTexts);
    known.set(key, made);
    return made;
  };
}
