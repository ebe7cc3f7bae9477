/**
 * Recall at 2, 5 and 10 and the mean reciprocal rank of ranked answers, as `throughline eval related` counts them.
 */
export function measureOrder(answers: readonly { order: readonly number[]; right: ReadonlySet<number> }[]) {
  const mean = (value: (answer: (typeof answers)[number]) => number): number =>
    answers.reduce((sum, answer) => sum + value(answer) / answers.length, 0);
  const recall = (k: number): number =>
    mean(({ order, right }) => order.slice(0, k).filter((id) => right.has(id)).length / right.size);
  const mrr = mean(({ order, right }) => {
    const first = order.findIndex((id) => right.has(id));
    return first < 0 ? 0 : 1 / (first + 1);
  });
  return { "R@2": recall(2), "R@5": recall(5), "R@10": recall(10), MRR: mrr };
}
