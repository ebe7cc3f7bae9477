import type { ReadSide, Sentence, WeightOf } from "./sides";

/** Sentences of both sides that say the same, by their numbers, the first of each being the closest; 0 to 1. */
export type Passage = { a: number[]; b: number[]; likeness: number };

export type Alignment = {
  /** In the order of the first side. */
  both: Passage[];
  onlyA: number[];
  onlyB: number[];
  /** How alike the headlines are, 0 to 1, where each side is one article; else 0. */
  headlines: number;
};

/**
 * The floors, set by eye on ten pairs of articles of opposed outlets: below, sentences share a subject, not a statement. A
 * sentence joins a passage that is there already only where it is plainly near. Across languages only names, figures and
 * dates can meet, so more of those that a sentence has must.
 */
const FLOOR = { here: 0.2, joining: 0.3, across: 0.45, joiningAcross: 0.6 };
/** One word or name in common is no common statement. */
const FEWEST_SHARED = 2;
/** So many names in common are a statement even where no other word is. */
const ENOUGH_NAMES = 3;

/** `telling` are the keys that are more than a name: two names alone in common are a subject, not a statement. */
type Vector = { index: number; weights: Map<string, number>; telling: Set<string>; norm: number };

/** Dates, figures and names meet across languages; words do not. */
const isCommon = (key: string): boolean => /^[@#]|^--|^\d{4}-/.test(key);

function vectorOf({ index, terms, names }: Sentence, weightOf: WeightOf, across: boolean): Vector {
  const weights = new Map<string, number>();
  const telling = new Set<string>();
  for (const term of terms) {
    if (across && !isCommon(term.key)) continue;
    weights.set(term.key, Math.sqrt(weightOf(term)));
    const named =
      term.kind === "name" || names.some(({ start, end }) => start <= term.start && end >= term.end);
    if ((!named || across) && !term.vague) telling.add(term.key);
  }
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return { index, weights, telling, norm: Math.sqrt(sum) };
}

/** Of two vectors with these products of what they share; summed by size, so that it is the same seen from either side. */
const cosine = (products: number[], a: Vector, b: Vector): number =>
  products.sort((x, y) => x - y).reduce((sum, product) => sum + product, 0) / (a.norm * b.norm || 1);

/** Whether two sentences share more than a name or two. */
const sharesTelling = (a: Vector, b: Vector): boolean =>
  [...a.telling].some((key) => b.telling.has(key)) ||
  [...a.weights.keys()].filter((key) => key.startsWith("@") && b.weights.has(key)).length >= ENOUGH_NAMES;

type Pair = { a: number; b: number; likeness: number };

/** The pairs of sentences over the floor, by an index of which sentences have a term. */
function listPairs(a: readonly Vector[], b: readonly Vector[], across: boolean): Pair[] {
  const having = new Map<string, Vector[]>();
  for (const vector of b)
    for (const key of vector.weights.keys()) {
      const list = having.get(key);
      if (list) list.push(vector);
      else having.set(key, [vector]);
    }
  const pairs: Pair[] = [];
  for (const one of a) {
    const products = new Map<Vector, number[]>();
    for (const [key, weight] of one.weights)
      for (const other of having.get(key) ?? []) {
        const list = products.get(other);
        if (list) list.push(weight * weight);
        else products.set(other, [weight * weight]);
      }
    for (const [other, shared] of products) {
      if (shared.length < FEWEST_SHARED || !sharesTelling(one, other)) continue;
      const likeness = cosine(shared, one, other);
      if (likeness >= (across ? FLOOR.across : FLOOR.here))
        pairs.push({ a: one.index, b: other.index, likeness });
    }
  }
  // of pairs that share a sentence no two have the same sum of numbers: the order is the same seen from either side
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a + x.b - (y.a + y.b));
}

/**
 * Which sentences of two sides say the same, wherever each stands: the cosine of their weighed terms (Nelken and Shieber
 * 2006, "Towards Robust Context-Sensitive Sentence Alignment for Monolingual Corpora"; the roots of the weights, so that
 * one rare word that only one side has does not part two sentences that share ten), the nearest pairs first, each
 * sentence once (greedy matching); a sentence left over that is as near to one already taken joins its passage, as where
 * one side says in two sentences what the other says in one. Headlines are left to the head of the page. Every other
 * sentence is in exactly one passage or one of the rests; swapping the sides swaps the answer.
 */
export function alignSentences(a: ReadSide, b: ReadSide, weightOf: WeightOf, across: boolean): Alignment {
  const [vectorsA, vectorsB] = [a, b].map(({ sentences }) =>
    sentences.filter(({ field }) => field === "text").map((sentence) => vectorOf(sentence, weightOf, across)),
  );
  const pairs = listPairs(vectorsA ?? [], vectorsB ?? [], across);
  const [ofA, ofB] = [new Map<number, Passage>(), new Map<number, Passage>()];
  const both: Passage[] = [];
  for (const pair of pairs) {
    if (ofA.has(pair.a) || ofB.has(pair.b)) continue;
    const passage = { a: [pair.a], b: [pair.b], likeness: pair.likeness };
    ofA.set(pair.a, passage);
    ofB.set(pair.b, passage);
    both.push(passage);
  }
  const matched = [new Map(ofA), new Map(ofB)] as const;
  for (const pair of pairs) {
    if (pair.likeness < (across ? FLOOR.joiningAcross : FLOOR.joining)) break;
    const [here, there] = [matched[1].get(pair.b), matched[0].get(pair.a)];
    if (!ofA.has(pair.a) && here) ofA.set(pair.a, here).get(pair.a)?.a.push(pair.a);
    if (!ofB.has(pair.b) && there) ofB.set(pair.b, there).get(pair.b)?.b.push(pair.b);
  }
  both.sort((x, y) => Math.min(...x.a) - Math.min(...y.a));
  const headlines = likenessOfHeadlines(a, b, weightOf, across);
  return { both, onlyA: rest(a, ofA), onlyB: rest(b, ofB), headlines };
}

/** How alike the two headlines are; 0 where a side has several. */
function likenessOfHeadlines(a: ReadSide, b: ReadSide, weightOf: WeightOf, across: boolean): number {
  const [first, second] = [a.sentences[0], b.sentences[0]];
  if (a.articles.length !== 1 || b.articles.length !== 1 || !first || !second) return 0;
  const [one, other] = [vectorOf(first, weightOf, across), vectorOf(second, weightOf, across)];
  const products = [...one.weights].flatMap(([key, weight]) =>
    other.weights.has(key) ? [weight * weight] : [],
  );
  return products.length < FEWEST_SHARED ? 0 : cosine(products, one, other);
}

const rest = ({ sentences }: ReadSide, taken: ReadonlyMap<number, unknown>): number[] =>
  sentences.filter(({ index, field }) => field === "text" && !taken.has(index)).map(({ index }) => index);
