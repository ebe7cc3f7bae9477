/** Mixes whole numbers into one of 32 bits: equal ones give the same, neighbours give numbers that are nothing alike. */
export function mix(...numbers: number[]): number {
  let state = 0x9e3779b9;
  for (const number of numbers) {
    state = Math.imul(state ^ (number >>> 0), 0x85ebca6b);
    state ^= state >>> 13;
    state = Math.imul(state + 0x6d2b79f5, 0xc2b2ae35);
    state ^= state >>> 16;
  }
  return state >>> 0;
}

/** Chance that is always the same for the same numbers: mulberry32 (Tommy Ettinger 2017, public domain). */
export class Chance {
  #state: number;

  constructor(...numbers: number[]) {
    this.#state = mix(...numbers);
  }

  /** From 0 to 1, 1 left out. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from 0, `below` left out. */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  /** True in so many of one. */
  happens(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new Error("Nothing to pick from");
    return picked;
  }

  /** About normally distributed, mean 0, deviation 1: the sum of six even ones. */
  bell(): number {
    let sum = 0;
    for (let times = 0; times < 6; times++) sum += this.next();
    return (sum - 3) * Math.SQRT2;
  }
}
