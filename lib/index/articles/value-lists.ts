import { addBit, type Bits, countBoth, hasBit, joinBits, makeBits } from "./bits";
import { addOne, withRoom } from "./counts";

/** A value that more than one article in this many has is stored as bits, which take less memory there and intersect faster. */
const DENSE = 32;

/** The part that never changes and is written to the index file. */
export type StoredLists = {
  /** Where each ordinal's values begin in `values`; one more than there are ordinals. */
  offsets: Uint32Array;
  values: Uint32Array;
};

/** The lists of articles, from the values of each in order. */
export function listsOf(articles: readonly (readonly number[])[]): StoredLists {
  const offsets = new Uint32Array(articles.length + 1);
  for (const [at, values] of articles.entries()) offsets[at + 1] = (offsets[at] ?? 0) + values.length;
  return { offsets, values: Uint32Array.from(articles.flat()) };
}

/**
 * A property of which articles may have several values, in both directions: the values of each article, and the articles of each
 * value. Articles are ordinals, values the store's row numbers. Ordinals below `base` are in arrays that never change; later ones,
 * some thousands at most, in small lists.
 */
export class ValueLists {
  readonly base: number;
  /** How many articles have each value; dead ordinals are not counted. */
  totals: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #members: Uint32Array;
  readonly #dense = new Map<number, Bits>();
  readonly #fresh: Uint32Array[] = [];
  readonly #freshMembers = new Map<number, number[]>();
  /** Values that no article had when the index was built. */
  readonly newValues: number[] = [];
  readonly #known: number;

  constructor(readonly stored: StoredLists) {
    const { offsets, values } = stored;
    this.base = offsets.length - 1;
    let largest = 0;
    for (let at = 0; at < values.length; at++) largest = Math.max(largest, values[at] ?? 0);
    this.#known = largest + 1;
    this.totals = new Uint32Array(this.#known);
    for (let at = 0; at < values.length; at++) addOne(this.totals, values[at] ?? 0);
    const starts = new Uint32Array(largest + 2);
    for (let value = 0; value <= largest; value++) {
      const total = this.totals[value] ?? 0;
      const dense = total * DENSE > this.base && total > DENSE;
      if (dense) this.#dense.set(value, makeBits(this.base));
      starts[value + 1] = (starts[value] ?? 0) + (dense ? 0 : total);
    }
    this.#starts = starts;
    this.#members = new Uint32Array(starts[largest + 1] ?? 0);
    this.#invert();
  }

  #invert(): void {
    const { offsets, values } = this.stored;
    const next = this.#starts.slice();
    const none = this.#dense.size === 0;
    for (let ordinal = 0; ordinal < this.base; ordinal++) {
      const end = offsets[ordinal + 1] ?? 0;
      for (let at = offsets[ordinal] ?? 0; at < end; at++) {
        const value = values[at] ?? 0;
        const bits =
          none || this.#starts[value] !== this.#starts[value + 1] ? undefined : this.#dense.get(value);
        if (bits) addBit(bits, ordinal);
        else {
          const place = next[value] ?? 0;
          this.#members[place] = ordinal;
          next[value] = place + 1;
        }
      }
    }
  }

  /** The values of one article. */
  valuesOf(ordinal: number): Uint32Array {
    if (ordinal >= this.base) return this.#fresh[ordinal - this.base] ?? new Uint32Array(0);
    const { offsets, values } = this.stored;
    return values.subarray(offsets[ordinal], offsets[ordinal + 1]);
  }

  /** Adds the values of the next ordinal. */
  add(values: readonly number[]): void {
    const ordinal = this.base + this.#fresh.length;
    this.#fresh.push(Uint32Array.from(values));
    for (const value of values) {
      this.totals = withRoom(this.totals, value);
      addOne(this.totals, value);
      const members = this.#freshMembers.get(value);
      if (members) members.push(ordinal);
      else {
        this.#freshMembers.set(value, [ordinal]);
        if (!this.hadMembers(value)) this.newValues.push(value);
      }
    }
  }

  /** True if an article had the value when the index was built. */
  hadMembers(value: number): boolean {
    if (value >= this.#known) return false;
    return this.#dense.has(value) || this.#starts[value + 1] !== this.#starts[value];
  }

  /** Stops counting an article in the totals. Its lists stay; callers leave it out with the set of live ordinals. */
  discount(ordinal: number): void {
    for (const value of this.valuesOf(ordinal)) this.totals[value] = (this.totals[value] ?? 0) - 1;
  }

  /** Adds the articles of a value to a set. */
  joinInto(bits: Bits, value: number): void {
    const dense = this.#dense.get(value);
    if (dense) joinBits(bits, dense);
    else {
      const end = this.#starts[value + 1] ?? 0;
      for (let at = this.#starts[value] ?? 0; at < end; at++) addBit(bits, this.#members[at] ?? 0);
    }
    for (const ordinal of this.#freshMembers.get(value) ?? []) addBit(bits, ordinal);
  }

  /** How many articles of a set have a value. */
  countIn(bits: Bits, value: number): number {
    let count = 0;
    const dense = this.#dense.get(value);
    if (dense) count = countBoth(dense, bits);
    else {
      const end = this.#starts[value + 1] ?? 0;
      for (let at = this.#starts[value] ?? 0; at < end; at++)
        if (hasBit(bits, this.#members[at] ?? 0)) count++;
    }
    for (const ordinal of this.#freshMembers.get(value) ?? []) if (hasBit(bits, ordinal)) count++;
    return count;
  }

  /**
   * About `most` articles of a value, spread over all of them. May include dead ordinals; later articles are included only if there are
   * no others.
   */
  sampleOf(value: number, most: number): number[] {
    const step = Math.max(1, Math.floor((this.totals[value] ?? 0) / most));
    const sample: number[] = [];
    const dense = this.#dense.get(value);
    // looking at every step-th bit finds every step-th member on average
    if (dense) for (let at = 0; at < this.base; at += step) if (hasBit(dense, at)) sample.push(at);
    const end = dense ? 0 : (this.#starts[value + 1] ?? 0);
    for (let at = this.#starts[value] ?? 0; at < end; at += step) sample.push(this.#members[at] ?? 0);
    return sample.length > 0 ? sample : (this.#freshMembers.get(value) ?? []).slice(0, most);
  }

  /** The cost of countIn, in nanoseconds or so. */
  costOf(value: number): number {
    if (this.#dense.has(value)) return 1.5 * (this.base >>> 5);
    return 20 + 2 * ((this.#starts[value + 1] ?? 0) - (this.#starts[value] ?? 0));
  }

  /** Counts the values of the given ordinals. @param counts by value, as long as `totals` */
  tally(ordinals: Uint32Array, counts: Uint32Array): void {
    const { offsets, values } = this.stored;
    const { base } = this;
    for (let index = 0; index < ordinals.length; index++) {
      const ordinal = ordinals[index] ?? 0;
      if (ordinal >= base) for (const value of this.valuesOf(ordinal)) addOne(counts, value);
      else {
        const end = offsets[ordinal + 1] ?? 0;
        for (let at = offsets[ordinal] ?? 0; at < end; at++) addOne(counts, values[at] ?? 0);
      }
    }
  }

  /** The values of the later articles in a set. */
  freshIn(bits: Bits): Set<number> {
    const values = new Set<number>();
    for (let at = 0; at < this.#fresh.length; at++)
      if (hasBit(bits, this.base + at)) for (const value of this.#fresh[at] ?? []) values.add(value);
    return values;
  }

  /** The average number of values per article. */
  get valuesEach(): number {
    return this.base ? this.stored.values.length / this.base : 1;
  }
}
