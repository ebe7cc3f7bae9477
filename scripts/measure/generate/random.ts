import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Hashes integers to a seed of 32 bits, so that neighbouring numbers give unrelated sequences. */
function mix(numbers: readonly number[]): number {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    state = Math.imul(state ^ (number >>> 0), 0x85ebca6b);
    state ^= state >>> 13;
    state = Math.imul(state + 0x6d2b79f5, 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state | 0;
}

/** A source of random numbers that gives the same sequence for the same seeds. */
export class Random {
  #generator;

  constructor(...seeds: number[]) {
    this.#generator = xoroshiro128plus(mix(seeds));
  }

  /** From 0 to 1, exclusive. */
  fraction(): number {
    return (this.#generator.next() >>> 0) / 2 ** 32;
  }

  /** An integer from 0 to `limit`, exclusive. */
  below(limit: number): number {
    return Math.floor(this.fraction() * limit);
  }

  /** True with a probability, 0 to 1. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** @throws where the list is empty */
  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error("Nothing to pick from");
    return picked;
  }

  /** Approximately normal with mean 0 and deviation 1: the sum of six uniform numbers. */
  normal(): number {
    let sum = 0;
    for (let times = 0; times < 6; times++) sum += this.fraction();
    return (sum - 3) * Math.SQRT2;
  }
}
