import type { Bits } from "./bits";

/** A word is common if more than one article in this many holds it. */
export const COMMON = 32;

/**
 * For each of the commonest stems, the articles that hold it, of those that an index was built from. The full text takes a second for
 * a word that half a million articles hold.
 */
export class CommonWords {
  readonly #sets: Map<string, Bits>;

  /** @param bits the sets one after another, each as long as `base` ordinals need */
  constructor(
    readonly stems: readonly string[],
    readonly bits: Bits,
    base: number,
  ) {
    const length = (base + 31) >>> 5;
    this.#sets = new Map(stems.map((stem, at) => [stem, bits.subarray(at * length, (at + 1) * length)]));
  }

  /** The read-only set of a stem; null if it is not common. */
  find(stem: string): Bits | null {
    return this.#sets.get(stem) ?? null;
  }
}
