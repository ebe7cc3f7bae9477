import { bisect } from "../articles/bisect";
import type { RowTypes } from "../articles/row-types";
import type { ValueLists } from "../articles/value-lists";

/** The values of one type in a list, those with most articles first, as of the time when this was made. */
export class ValueOrder {
  readonly values: Uint32Array;
  /** How many articles each of them had then. */
  readonly sizes: Uint32Array;
  /** The number of the lists' new values among them. */
  readonly newValues: number;
  /** The cost of counting all values up to each one. */
  readonly #costs: Float64Array;

  constructor(lists: ValueLists, types: RowTypes, type: number) {
    const { totals } = lists;
    const values: number[] = [];
    // also those that no article has at present: one may be added
    for (let value = 0; value < totals.length; value++)
      if (lists.hadMembers(value) && types.typeOf(value) === type) values.push(value);
    for (const value of lists.newValues) if (types.typeOf(value) === type) values.push(value);
    this.newValues = lists.newValues.length;
    this.values = Uint32Array.from(values).sort((a, b) => (totals[b] ?? 0) - (totals[a] ?? 0) || a - b);
    this.sizes = this.values.map((value) => totals[value] ?? 0);
    this.#costs = new Float64Array(this.values.length + 1);
    for (const [at, value] of this.values.entries())
      this.#costs[at + 1] = (this.#costs[at] ?? 0) + lists.costOf(value);
  }

  /** The cost of counting all values that had more articles than `size`. */
  costAbove(size: number): number {
    const above = bisect(0, this.sizes.length, (at) => (this.sizes[at] ?? 0) > size);
    return this.#costs[above] ?? 0;
  }
}
