import { isRole } from "../entities/latin/cues";
import { getGlossary } from "../related/glossary";
import type { Sentence, SentenceTerm, WeightOf } from "./sides";

/** A sentence as weighted terms, and apart what it says: its terms that are no names. */
export type Vector = { index: number; whole: Weighted; content: Weighted; figures: Set<string> };

/** Terms with the square roots of their weights, and the length of the vector that they are. */
export type Weighted = { weights: Map<string, number>; norm: number };

/** Terms of every article still say something. */
const MIN_WEIGHT = 0.02;

/** The key of a term in a comparison of two languages: names, figures and dates as they are, words by their meaning. */
function acrossKey({ key, kind }: SentenceTerm): string | null {
  if (kind !== "word") return key;
  const word = getGlossary().get(key);
  return word ? `%${word.concept}` : null;
}

/** True for names and what belongs to them: capitals inside a sentence, titles. They are a subject, not a statement. */
function isNamed({ words, names }: Sentence, term: SentenceTerm): boolean {
  if (term.kind === "name") return true;
  if (names.some(({ start, end }) => start <= term.start && end >= term.end)) return true;
  const at = term.kind === "word" ? words.findIndex(({ start }) => start === term.start) : -1;
  const word = words[at];
  return word !== undefined && ((at > 0 && /^\p{Lu}/u.test(word.surface)) || isRole(word.plain));
}

function weighted(weights: Map<string, number>): Weighted {
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return { weights, norm: Math.sqrt(sum) };
}

/**
 * The vector of a sentence.
 * @param across the sides are in different languages: of words only those of known meaning are kept
 */
export function vectorOf(sentence: Sentence, weightOf: WeightOf, across: boolean): Vector {
  const whole = new Map<string, number>();
  const content = new Map<string, number>();
  const figures = new Set<string>();
  for (const term of sentence.terms) {
    const key = across ? acrossKey(term) : term.key;
    if (key === null) continue;
    const weight = weightOf(term);
    whole.set(key, Math.sqrt(weight));
    if (!isNamed(sentence, term)) content.set(key, Math.sqrt(Math.max(MIN_WEIGHT, weight)));
    if (term.kind === "figure" && !term.vague) figures.add(key);
  }
  return { index: sentence.index, whole: weighted(whole), content: weighted(content), figures };
}

/** The cosine of two vectors. Products are summed in order of size, so that rounding does not depend on the order of sides. */
export function cosine(a: Weighted, b: Weighted): number {
  const products: number[] = [];
  for (const [key, weight] of a.weights) {
    const theirs = b.weights.get(key);
    if (theirs !== undefined) products.push(weight * theirs);
  }
  return products.sort((x, y) => x - y).reduce((sum, product) => sum + product, 0) / (a.norm * b.norm || 1);
}

export const countShared = (a: Weighted, b: Weighted): number =>
  [...a.weights.keys()].filter((key) => b.weights.has(key)).length;
