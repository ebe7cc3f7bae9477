import { type Bits, hasBit } from "./bits";
import { addOne, type Counts, withRoom } from "./counts";

/** A property of which each article has one value at most: a number by ordinal, 0 for none. */
export class Column {
  /** How many articles have each value; dead ordinals are not counted. */
  totals: Counts = new Uint32Array(16);

  constructor(
    readonly values: Uint32Array,
    base: number,
  ) {
    for (let at = 0; at < base; at++) this.#count(values[at] ?? 0);
  }

  #count(value: number): void {
    this.totals = withRoom(this.totals, value);
    addOne(this.totals, value);
  }

  set(ordinal: number, value: number): void {
    this.values[ordinal] = value;
    this.#count(value);
  }

  discount(ordinal: number): void {
    const value = this.values[ordinal] ?? 0;
    this.totals[value] = (this.totals[value] ?? 0) - 1;
  }

  /** How many of the given ordinals have each value. */
  tally(ordinals: Uint32Array): Counts {
    const counts = new Uint32Array(this.totals.length);
    const { values } = this;
    for (let index = 0; index < ordinals.length; index++) addOne(counts, values[ordinals[index] ?? 0] ?? 0);
    return counts;
  }

  /** Adds to a set the ordinals below `size` whose value passes. */
  joinInto(bits: Bits, size: number, passes: (value: number) => boolean): void {
    const known = new Uint8Array(this.totals.length);
    for (let value = 0; value < known.length; value++) known[value] = passes(value) ? 1 : 0;
    const { values } = this;
    for (let start = 0; start < size; start += 32) {
      const end = Math.min(start + 32, size);
      let word = 0;
      for (let at = start; at < end; at++) word |= (known[values[at] ?? 0] ?? 0) << (at & 31);
      bits[start >>> 5] = (bits[start >>> 5] ?? 0) | word;
    }
  }

  countIn(bits: Bits, size: number, value: number): number {
    let count = 0;
    for (let at = 0; at < size; at++) if (this.values[at] === value && hasBit(bits, at)) count++;
    return count;
  }
}
