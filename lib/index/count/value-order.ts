import { bisect } from "../articles/bisect";
import type { ValueKinds } from "../articles/value-kinds";
import type { ValueLists } from "../articles/value-lists";

/** The values of one kind of a facet, those with most articles first, as they stood when this was made. */
export class ValueOrder {
  readonly values: Uint32Array;
  /** How many articles each of them had then. */
  readonly sizes: Uint32Array;
  /** So many of the lists' new values are among them. */
  readonly newValues: number;
  /** What counting all values up to each one costs. */
  readonly #costs: Float64Array;

  constructor(lists: ValueLists, kinds: ValueKinds, kind: number) {
    const { totals } = lists;
    const values: number[] = [];
    // those too that no article has at present: one that has may come in
    for (let value = 0; value < totals.length; value++)
      if (lists.hadMembers(value) && kinds.kindOf(value) === kind) values.push(value);
    for (const value of lists.newValues) if (kinds.kindOf(value) === kind) values.push(value);
    this.newValues = lists.newValues.length;
    this.values = Uint32Array.from(values).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
    this.sizes = this.values.map((value) => totals[value] ?? 0);
    this.#costs = new Float64Array(this.values.length + 1);
    for (const [at, value] of this.values.entries())
      this.#costs[at + 1] = (this.#costs[at] ?? 0) + lists.costOf(value);
  }

  /** What it costs to count all values that had more than so many articles. */
  costAbove(size: number): number {
    const above = bisect(0, this.sizes.length, (at) => (this.sizes[at] ?? 0) > size);
    return this.#costs[above] ?? 0;
  }
}
