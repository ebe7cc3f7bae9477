import { cosine, countShared, type Vector, vectorOf } from "./sentence-vector";
import type { ReadSide, Sentence, WeightOf } from "./sides";

/** Sentences of both sides that say the same, by index, the most similar ones first. `likeness`: 0 to 1. */
export type Passage = { a: number[]; b: number[]; likeness: number };

export type Alignment = {
  /** In the order of side a. */
  both: Passage[];
  /** The other sentences. */
  leftA: number[];
  leftB: number[];
  /** The likeness of the headlines, 0 to 1; 0 if a side has several articles. */
  headlines: number;
};

/**
 * Minimum likeness of whole sentences and of what they say, names left out. Learnt from judged comparisons
 * (scripts/measure/judged/compare.jsonl, the seen half): 37 of the 39 pairs above both make one statement; by whole
 * sentences alone every third only shares a subject. It is higher for joining an existing passage, and across
 * languages, where only words of known meaning can match.
 */
const MIN_LIKENESS = {
  here: { whole: 0.3, content: 0.3 },
  joining: { whole: 0.45, content: 0.45 },
  across: { whole: 0.4, content: 0.3 },
  acrossFigure: { whole: 0.3, content: 0 },
  joiningAcross: { whole: 0.55, content: 0.5 },
};
/** Minimum number of shared terms, names left out. */
const MIN_SHARED = 2;
/** From here on two sentences are alike in spite of different figures. */
const ALIKE = 0.4;

type Pair = { a: number; b: number; likeness: number; content: number };

/** A pair of sentences that make one statement; null for another pair. */
function pairOf(a: Vector, b: Vector, across: boolean): Pair | null {
  const figure = [...a.figures].some((key) => b.figures.has(key));
  // across languages a rare figure is the same statement's, whatever the words around it are
  if (countShared(a.content, b.content) < (across && figure ? 1 : MIN_SHARED)) return null;
  const [likeness, content] = [cosine(a.whole, b.whole), cosine(a.content, b.content)];
  const least = across ? (figure ? MIN_LIKENESS.acrossFigure : MIN_LIKENESS.across) : MIN_LIKENESS.here;
  if (likeness < least.whole || content < least.content) return null;
  // "200 killed in two weeks", "300 killed since April": one subject, two statements
  const apart = a.figures.size > 0 && b.figures.size > 0 && !figure;
  return apart && likeness < ALIKE ? null : { a: a.index, b: b.index, likeness, content };
}

/** The pairs of sentences that make one statement, the most similar first, found by an index of their terms. */
function listPairs(a: readonly Vector[], b: readonly Vector[], across: boolean): Pair[] {
  const byTerm = new Map<string, Vector[]>();
  for (const vector of b)
    for (const key of vector.content.weights.keys()) {
      const list = byTerm.get(key);
      if (list) list.push(vector);
      else byTerm.set(key, [vector]);
    }
  const pairs = a.flatMap((one) => {
    const others = new Set([...one.content.weights.keys()].flatMap((key) => byTerm.get(key) ?? []));
    return [...others].flatMap((other) => pairOf(one, other, across) ?? []);
  });
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
    sentences.filter(isStatement).map((sentence) => vectorOf(sentence, weightOf, across)),
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
  const least = across ? MIN_LIKENESS.joiningAcross : MIN_LIKENESS.joining;
  const matched = [new Map(ofA), new Map(ofB)] as const;
  for (const pair of pairs) {
    if (pair.likeness < least.whole || pair.content < least.content) continue;
    const [here, there] = [matched[1].get(pair.b), matched[0].get(pair.a)];
    if (!ofA.has(pair.a) && here) ofA.set(pair.a, here).get(pair.a)?.a.push(pair.a);
    if (!ofB.has(pair.b) && there) ofB.set(pair.b, there).get(pair.b)?.b.push(pair.b);
  }
  both.sort((x, y) => Math.min(...x.a) - Math.min(...y.a));
  const headlines = headlineLikeness(a, b, weightOf, across);
  return { both, leftA: remainder(a, ofA), leftB: remainder(b, ofB), headlines };
}

/** The likeness of the two headlines; 0 if a side has several. */
function headlineLikeness(a: ReadSide, b: ReadSide, weightOf: WeightOf, across: boolean): number {
  const [first, second] = [a.sentences[0], b.sentences[0]];
  if (a.articles.length !== 1 || b.articles.length !== 1 || !first || !second) return 0;
  const [one, other] = [vectorOf(first, weightOf, across), vectorOf(second, weightOf, across)];
  return countShared(one.whole, other.whole) < MIN_SHARED ? 0 : cosine(one.whole, other.whole);
}

/** False for headlines and for words that only introduce what follows: "She wrote:". */
const isStatement = ({ field, text }: Sentence): boolean => field === "text" && !/[:：]\s*$/.test(text);

const remainder = ({ sentences }: ReadSide, taken: ReadonlyMap<number, unknown>): number[] =>
  sentences.filter(({ index, field }) => field === "text" && !taken.has(index)).map(({ index }) => index);
