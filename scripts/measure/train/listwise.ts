/** A question: the features of its candidates, which of them are right, and how many right ones there are in all. */
export type Question = { rows: { x: readonly number[]; right: boolean }[]; known: number };

const EPOCHS = 14;
const RATE = 0.02;
const BATCH = 8;
const DECAY = 1e-4;

/** A shuffle that is the same each time (Mulberry32): the committed weights depend on it. */
function makeRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The gradient of a question's loss with respect to its candidates' scores. */
function gradient(scores: readonly number[], right: readonly boolean[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const wrong = odds.reduce((sum, value, at) => sum + (right[at] ? 0 : value), 0);
  const rights = right.filter(Boolean).length;
  const result = scores.map(() => 0);
  right.forEach((isRight, at) => {
    if (!isRight) return;
    const total = wrong + (odds[at] ?? 0);
    result[at] = ((odds[at] ?? 0) / total - 1) / rights;
    right.forEach((other, index) => {
      if (!other) result[index] = (result[index] ?? 0) + (odds[index] ?? 0) / total / rights;
    });
  });
  return result;
}

/**
 * Learns one weight per feature so that right candidates rank above wrong ones: the loss is the mean, over right
 * ones, of minus the log of its share against all wrong ones (ListNet's top-one probability, Cao et al. 2007), by
 * Adam (Kingma and Ba 2015) on standardised features, averaging the last half of the steps.
 * @returns weights of the unstandardised features
 */
export function learnOrder(questions: readonly Question[], features: number): number[] {
  const { mean, spread } = standardise(questions, features);
  const usable = questions.filter(({ rows }) => rows.some(({ right }) => right));
  const weights = new Array<number>(features).fill(0);
  const average = new Array<number>(features).fill(0);
  const [first, second, sum] = [0, 0, 0].map(() => new Array<number>(features).fill(0));
  if (!first || !second || !sum) throw new Error("No features");
  const random = makeRandom(7);
  let [step, averaged] = [0, 0];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    const order = shuffle(usable, random);
    order.forEach((question, place) => {
      const scaled = question.rows.map(({ x }) =>
        x.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)),
      );
      const scores = scaled.map((x) => x.reduce((total, value, at) => total + value * (weights[at] ?? 0), 0));
      const slopes = gradient(
        scores,
        question.rows.map(({ right }) => right),
      );
      slopes.forEach((slope, row) => {
        scaled[row]?.forEach((value, at) => {
          sum[at] = (sum[at] ?? 0) + slope * value;
        });
      });
      if ((place + 1) % BATCH) return;
      step += 1;
      const rate = RATE * (1 - (0.9 * epoch) / EPOCHS);
      for (let at = 0; at < features; at++) {
        const slope = (sum[at] ?? 0) / BATCH + DECAY * (weights[at] ?? 0);
        first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
        second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
        const unbiased = (first[at] ?? 0) / (1 - 0.9 ** step);
        const scale = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
        weights[at] = (weights[at] ?? 0) - (rate * unbiased) / scale;
        sum[at] = 0;
      }
      if (epoch >= EPOCHS / 2) {
        averaged += 1;
        weights.forEach((weight, at) => {
          average[at] = (average[at] ?? 0) + weight;
        });
      }
    });
  }
  return average.map((total, at) => total / Math.max(1, averaged) / (spread[at] ?? 1));
}

function standardise(questions: readonly Question[], features: number) {
  const rows = questions.flatMap(({ rows }) => rows);
  const mean = Array.from({ length: features }, (_, at) =>
    rows.reduce((sum, { x }) => sum + (x[at] ?? 0) / rows.length, 0),
  );
  const spread = mean.map(
    (middle, at) =>
      Math.sqrt(rows.reduce((sum, { x }) => sum + ((x[at] ?? 0) - middle) ** 2 / rows.length, 0)) || 1,
  );
  return { mean, spread };
}

function shuffle<T>(values: readonly T[], random: () => number): T[] {
  const order = [...values];
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [order[at], order[other]];
    if (a !== undefined && b !== undefined) [order[at], order[other]] = [b, a];
  }
  return order;
}

/** Scale and shift that turn a sum of weighted features into log odds (Platt 1999), by damped Newton steps. */
export function learnOdds(rows: readonly { sum: number; right: boolean }[]): {
  scale: number;
  shift: number;
} {
  const rights = rows.filter(({ right }) => right).length;
  const mean = rows.reduce((total, { sum }) => total + sum / rows.length, 0);
  let [scale, shift] = [1, Math.log((rights + 1) / (rows.length - rights + 1))];
  for (let round = 0; round < 100; round++) {
    let [ga, gb, aa, ab, bb] = [0, 0, 1e-3, 0, 1e-3];
    for (const { sum, right } of rows) {
      const centred = sum - mean;
      const p = 1 / (1 + Math.exp(-(scale * centred + shift)));
      const error = p - (right ? 1 : 0);
      const slope = p * (1 - p);
      ga += error * centred;
      gb += error;
      aa += slope * centred * centred;
      ab += slope * centred;
      bb += slope;
    }
    const determinant = aa * bb - ab * ab;
    scale -= bound((bb * ga - ab * gb) / determinant);
    shift -= bound((aa * gb - ab * ga) / determinant);
  }
  return { scale, shift: shift - scale * mean };
}

/** Maximum step: far from the solution Newton's steps diverge. */
const bound = (step: number): number => Math.max(-0.3, Math.min(0.3, step));
