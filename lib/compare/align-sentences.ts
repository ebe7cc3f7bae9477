import type { ReadSide, Sentence, WeightOf } from "./sides";

/** Sentences of both sides that say the same, by index, the most similar ones first. `likeness`: 0 to 1. */
export type Passage = { a: number[]; b: number[]; likeness: number };

export type Alignment = {
  /** In the order of side a. */
  both: Passage[];
  onlyA: number[];
  onlyB: number[];
  /** The likeness of the headlines, 0 to 1; 0 if a side has several articles. */
  headlines: number;
};

/**
 * Minimum likeness, set by eye on ten pairs of articles from outlets that disagree: sentences below share a subject, not a
 * statement. It is higher for joining an existing passage, and across languages, where only names, figures and dates match.
 */
const MIN_LIKENESS = { here: 0.2, joining: 0.3, across: 0.45, joiningAcross: 0.6 };
/** Minimum number of shared terms. */
const MIN_SHARED = 2;
/** Number of shared names that is enough without any other shared term. */
const ENOUGH_NAMES = 3;

/** A sentence as weighted terms. `content`: the keys that are more than a name; names alone are a subject, not a statement. */
type Vector = { index: number; weights: Map<string, number>; content: Set<string>; norm: number };

/** True for dates, figures and names, which are the same in every language. */
const isLanguageNeutral = (key: string): boolean => /^[@#]|^--|^\d{4}-/.test(key);

function vectorOf({ index, terms, names }: Sentence, weightOf: WeightOf, across: boolean): Vector {
  const weights = new Map<string, number>();
  const content = new Set<string>();
  for (const term of terms) {
    if (across && !isLanguageNeutral(term.key)) continue;
    weights.set(term.key, Math.sqrt(weightOf(term)));
    const named =
      term.kind === "name" || names.some(({ start, end }) => start <= term.start && end >= term.end);
    if ((!named || across) && !term.vague) content.add(term.key);
  }
  let sum = 0;
  for (const weight of weights.values()) sum += weight * weight;
  return { index, weights, content, norm: Math.sqrt(sum) };
}

/** The cosine of two vectors. Products are summed in order of size, so that rounding does not depend on the order of sides. */
const cosine = (products: number[], a: Vector, b: Vector): number =>
  products.sort((x, y) => x - y).reduce((sum, product) => sum + product, 0) / (a.norm * b.norm || 1);

/** True if two sentences share more than a name or two. */
const sharesContent = (a: Vector, b: Vector): boolean =>
  [...a.content].some((key) => b.content.has(key)) ||
  [...a.weights.keys()].filter((key) => key.startsWith("@") && b.weights.has(key)).length >= ENOUGH_NAMES;

type Pair = { a: number; b: number; likeness: number };

/** The pairs of sentences that are alike enough, the most similar first, found by an index of their terms. */
function listPairs(a: readonly Vector[], b: readonly Vector[], across: boolean): Pair[] {
  const byTerm = new Map<string, Vector[]>();
  for (const vector of b)
    for (const key of vector.weights.keys()) {
      const list = byTerm.get(key);
      if (list) list.push(vector);
      else byTerm.set(key, [vector]);
    }
  const pairs: Pair[] = [];
  for (const one of a) {
    const products = new Map<Vector, number[]>();
    for (const [key, weight] of one.weights)
      for (const other of byTerm.get(key) ?? []) {
        const list = products.get(other);
        if (list) list.push(weight * weight);
        else products.set(other, [weight * weight]);
      }
    for (const [other, shared] of products) {
      if (shared.length < MIN_SHARED || !sharesContent(one, other)) continue;
      const likeness = cosine(shared, one, other);
      if (likeness >= (across ? MIN_LIKENESS.across : MIN_LIKENESS.here))
        pairs.push({ a: one.index, b: other.index, likeness });
    }
  }
  // pairs that share a sentence differ in the sum of their indexes, so the order does not depend on the order of sides
  return pairs.sort((x, y) => y.likeness - x.likeness || x.a + x.b - (y.a + y.b));
}

/**
 * Aligns the sentences of two sides that say the same, wherever they are: greedy matching by the cosine of weighted terms
 * (Nelken and Shieber 2006, "Towards Robust Context-Sensitive Sentence Alignment for Monolingual Corpora"), with the square
 * roots of the weights, so that one rare word on one side does not separate sentences that share ten. A remaining
 * sentence that is similar enough to a matched one joins its passage: one side may say in two sentences what the other says
 * in one. Every sentence but the headlines is in exactly one passage or remainder; swapping the sides swaps the result.
 * @param across the sides are in different languages
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
    if (pair.likeness < (across ? MIN_LIKENESS.joiningAcross : MIN_LIKENESS.joining)) break;
    const [here, there] = [matched[1].get(pair.b), matched[0].get(pair.a)];
    if (!ofA.has(pair.a) && here) ofA.set(pair.a, here).get(pair.a)?.a.push(pair.a);
    if (!ofB.has(pair.b) && there) ofB.set(pair.b, there).get(pair.b)?.b.push(pair.b);
  }
  both.sort((x, y) => Math.min(...x.a) - Math.min(...y.a));
  const headlines = headlineLikeness(a, b, weightOf, across);
  return { both, onlyA: remainder(a, ofA), onlyB: remainder(b, ofB), headlines };
}

/** The likeness of the two headlines; 0 if a side has several. */
function headlineLikeness(a: ReadSide, b: ReadSide, weightOf: WeightOf, across: boolean): number {
  const [first, second] = [a.sentences[0], b.sentences[0]];
  if (a.articles.length !== 1 || b.articles.length !== 1 || !first || !second) return 0;
  const [one, other] = [vectorOf(first, weightOf, across), vectorOf(second, weightOf, across)];
  const products = [...one.weights].flatMap(([key, weight]) =>
    other.weights.has(key) ? [weight * weight] : [],
  );
  return products.length < MIN_SHARED ? 0 : cosine(products, one, other);
}

const remainder = ({ sentences }: ReadSide, taken: ReadonlyMap<number, unknown>): number[] =>
  sentences.filter(({ index, field }) => field === "text" && !taken.has(index)).map(({ index }) => index);
