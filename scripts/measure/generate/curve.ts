/** Document frequencies of terms, the most frequent first, for articles given as lists of terms. */
export class Curve {
  #counts = new Map<string, number>();
  articles = 0;
  terms = 0;

  add(terms: Iterable<string>): void {
    this.articles++;
    for (const term of terms) {
      this.#counts.set(term, (this.#counts.get(term) ?? 0) + 1);
      this.terms++;
    }
  }

  /** Document frequencies in descending order. */
  list(): number[] {
    return [...this.#counts.values()].sort((a, b) => b - a);
  }
}

/** 1, 3, 10, 30, … up to `most`. */
export const RANKS = (most: number): number[] =>
  [1, 3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000, 100_000].filter((rank) => rank <= most);

/**
 * The difference of two curves: the mean squared logarithm of their ratios, over ranks and over the numbers of terms.
 */
export function differenceOf(a: readonly number[], b: readonly number[]): number {
  const ranks: number[] = [];
  for (let rank = 1; rank <= Math.min(a.length, b.length); rank = Math.ceil(rank * 1.5)) ranks.push(rank);
  const squares = ranks.map((rank) => Math.log((a[rank - 1] ?? 1) / (b[rank - 1] ?? 1)) ** 2);
  const once = (list: readonly number[]) => list.filter((count) => count === 1).length + 1;
  const sizes = [Math.log(a.length / b.length) ** 2, Math.log(once(a) / once(b)) ** 2];
  return [...squares, ...sizes, ...sizes].reduce((sum, square) => sum + square, 0) / (squares.length + 4);
}
