/** A case to learn from: its features, how far the answer is yes (0 to 1), and how much it counts. */
export type Case = { x: readonly number[]; yes: number; weight: number };

const ROUNDS = 40;

/** Solves a symmetric system of linear equations, positive definite, by Cholesky's decomposition. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const size = right.length;
  const lower = matrix.map((row) => row.map(() => 0));
  const at = (rows: number[][], i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j <= i; j++) {
      let sum = at(matrix, i, j);
      for (let k = 0; k < j; k++) sum -= at(lower, i, k) * at(lower, j, k);
      const row = lower[i];
      if (row) row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(lower, j, j);
    }
  const forward: number[] = [];
  for (let i = 0; i < size; i++) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k++) sum -= at(lower, i, k) * (forward[k] ?? 0);
    forward[i] = sum / at(lower, i, i);
  }
  const solved = new Array<number>(size).fill(0);
  for (let i = size - 1; i >= 0; i--) {
    let sum = forward[i] ?? 0;
    for (let k = i + 1; k < size; k++) sum -= at(lower, k, i) * (solved[k] ?? 0);
    solved[i] = sum / at(lower, i, i);
  }
  return solved;
}

/**
 * Learns weights and a bias so that the logistic function of their sum is the probability of yes: logistic regression with an L2
 * penalty on standardised features, by Newton's method.
 * @returns weights of the features as given, not standardised
 */
export function learnLogistic(cases: readonly Case[], penalty: number): { weights: number[]; bias: number } {
  const features = cases[0]?.x.length ?? 0;
  const mean = Array.from({ length: features }, (_, at) =>
    cases.reduce((sum, { x }) => sum + (x[at] ?? 0) / cases.length, 0),
  );
  const spread = mean.map(
    (middle, at) =>
      Math.sqrt(cases.reduce((sum, { x }) => sum + ((x[at] ?? 0) - middle) ** 2 / cases.length, 0)) || 1,
  );
  const rows = cases.map(({ x }) => [
    ...x.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)),
    1,
  ]);
  let learnt = new Array<number>(features + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = learnt.map((value, at) => (at < features ? penalty * value : 0));
    const curve = learnt.map((_, i) => learnt.map((_, j) => (i === j ? (i < features ? penalty : 1e-6) : 0)));
    cases.forEach(({ yes, weight }, index) => {
      const row = rows[index] ?? [];
      const sum = row.reduce((total, value, at) => total + value * (learnt[at] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-sum));
      row.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + weight * (p - yes) * value;
        const own = curve[i];
        if (own)
          row.forEach((other, j) => {
            own[j] = (own[j] ?? 0) + weight * p * (1 - p) * value * other;
          });
      });
    });
    const step = solve(curve, slope);
    learnt = learnt.map((value, at) => value - (step[at] ?? 0));
  }
  const weights = mean.map((_, at) => (learnt[at] ?? 0) / (spread[at] ?? 1));
  const bias =
    (learnt[features] ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (mean[at] ?? 0), 0);
  return { weights, bias };
}
