import { existsSync, writeFileSync } from "node:fs";
import { LIST_PARTS } from "../../../lib/related/kinds/link-kinds";
import { orderFeatures } from "../../../lib/related/scoring/mutual-order";
import { FEATURES } from "../../../lib/related/scoring/pair-features";
import { halveByStory } from "../story-halves";
import { learnOdds, learnOrder, type Question } from "./listwise";
import { measureOrder } from "./measure-order";
import { compareAll, type Held, type Pair, readArticles, readGold } from "./read-articles";

/**
 * `npm run train [-- LIBRARY GOLD] [--write]`: learns the weights of lib/related/scoring/trained-weights.ts on one half of the
 * stories and prints figures on both. Works in memory: no library is touched. --write saves the weights.
 */
const [library = "../shared/data/related/library.jsonl.gz", goldFile = "../shared/data/related/gold.jsonl"] =
  process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const write = process.argv.includes("--write");
for (const file of [library, goldFile])
  if (!existsSync(file)) {
    console.error(`Not there: ${file}. Name a library and its gold file: npm run train -- LIBRARY GOLD`);
    process.exit(1);
  }

/**
 * What this kind of gold cannot teach, since all its pairs are of different outlets: how much less an article of the
 * same outlet belongs in the list. Set so that coverage by other outlets comes first.
 */
const SAME_OUTLET = -2.5;
const sameOutlet = FEATURES.indexOf("sameOutlet");

const { articles, rarity } = await readArticles(library);
const pairs = compareAll(articles, rarity);
const gold = readGold(goldFile, articles);
const name = (id: number): string => articles[id]?.identifier ?? "";
const halves = halveByStory(
  [...gold].map(([id, others]) => ({ identifier: name(id), related: [...others].map(name) })),
);
const idsOf = (half: 0 | 1): number[] => [...gold.keys()].filter((id) => halves.get(name(id)) === half);
console.log(
  `${articles.length} articles; questions: ${idsOf(0).length} to learn on, ${idsOf(1).length} unseen`,
);

const rightOf = (id: number): Set<number> => gold.get(id) ?? new Set();

function questionOf(id: number, rows: readonly Pair[]): Question {
  const own = rows.filter(({ features }) => features[sameOutlet] === 0);
  return {
    rows: own.map(({ other, features }) => ({ x: [...features], right: rightOf(id).has(other) })),
    known: rightOf(id).size,
  };
}

const learning = idsOf(0).map((id) => questionOf(id, pairs[id] ?? []));
const learnt = learnOrder(learning, FEATURES.length);
const sumOf = (weights: readonly number[], x: ArrayLike<number>): number =>
  weights.reduce((sum, weight, at) => sum + weight * (x[at] ?? 0), 0);
const odds = learnOdds(
  learning.flatMap(({ rows }) => rows.map(({ x, right }) => ({ sum: sumOf(learnt, x), right }))),
);
const weights = learnt.map((weight, at) => (at === sameOutlet ? SAME_OUTLET : weight * odds.scale));

const score = (sum: number): number => 1 / (1 + Math.exp(-sum));
type Listed = { other: number; score: number };
const listBy = (rows: readonly Pair[], value: (pair: Pair) => number): Listed[] =>
  rows
    .map((pair) => ({ other: pair.other, score: value(pair) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, LIST_PARTS.other.max);
const lists = pairs.map((rows) =>
  listBy(rows, ({ features }) => score(sumOf(weights, features) + odds.shift)),
);
const scoresOf = lists.map((list) => list.map((one) => one.score));
const orderRows = (id: number) =>
  (lists[id] ?? []).map(({ other, score }) => {
    const { logit, place } = orderFeatures({ score, othersScores: scoresOf[other] ?? [] });
    return { other, x: [logit, place] };
  });
const orderQuestions = idsOf(0).map((id) => ({
  rows: orderRows(id).map(({ other, x }) => ({ x, right: rightOf(id).has(other) })),
  known: rightOf(id).size,
}));
const order = learnOrder(orderQuestions, 2);
const orderOdds = learnOdds(
  orderQuestions.flatMap(({ rows }) => rows.map(({ x, right }) => ({ sum: sumOf(order, x), right }))),
);
const ordered = order.map((weight) => weight * orderOdds.scale);

const cosine = ({ features }: Pair): number => features[0] ?? 0;
/** An unknown date counts as about four days. */
const inTime = ({ features }: Pair): number =>
  (features[0] ?? 0) * ((features[FEATURES.indexOf("nearness")] ?? 0) || 0.48);
const WAYS: Record<string, (id: number) => number[]> = {
  "cosine alone": (id) => listBy(pairs[id] ?? [], cosine).map(({ other }) => other),
  "cosine times nearness in time": (id) => listBy(pairs[id] ?? [], inTime).map(({ other }) => other),
  "learnt score": (id) => (lists[id] ?? []).map(({ other }) => other),
  "learnt score, ordered by mutual places": (id) =>
    orderRows(id)
      .map(({ other, x }) => ({ other, value: sumOf(ordered, x) }))
      .sort((a, b) => b.value - a.value)
      .map(({ other }) => other),
};
for (const [title, answer] of Object.entries(WAYS))
  for (const half of [0, 1] as const) {
    const figures = measureOrder(idsOf(half).map((id) => ({ order: answer(id), right: rightOf(id) })));
    const line = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(3)}`);
    console.log(`${title}, ${half ? "unseen" : "learnt on"}: ${line.join(", ")}`);
  }

const rounded = (value: number): string => String(Math.round(value * 1000) / 1000);
const source = `import type { FEATURES } from "./pair-features";

// Written by \`npm run train\`; card.md says how they were learnt, and from what.

/** The weight of each feature of a pair, in logits. */
export const PAIR_WEIGHTS: Record<(typeof FEATURES)[number], number> = {
${FEATURES.map((feature, at) => `  ${feature}: ${rounded(weights[at] ?? 0)},`).join("\n")}
};
export const PAIR_BIAS = ${rounded(odds.shift)};

/** The weight of a pair's place in the other article's list (mutual-order.ts), in logits. */
export const ORDER_WEIGHTS = { logit: ${rounded(ordered[0] ?? 0)}, place: ${rounded(ordered[1] ?? 0)} };
export const ORDER_BIAS = ${rounded(orderOdds.shift)};
`;
console.log(source);
if (write) writeFileSync("lib/related/scoring/trained-weights.ts", source);

export type { Held };
