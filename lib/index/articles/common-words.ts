import type { Bits } from "./bits";

/** A word is common when more than one article in so many holds it. */
export const COMMON = 32;

/**
 * The articles that hold each of the commonest stems, of those that an index was made with. Readers search for them too, and the full
 * text takes a second for a word that half a million articles hold.
 */
export class CommonWords {
  readonly #sets: Map<string, Bits>;

  /** @param bits the sets one behind another, each of as many words as `base` ordinals need */
  constructor(
    readonly stems: readonly string[],
    readonly bits: Bits,
    base: number,
  ) {
    const length = (base + 31) >>> 5;
    this.#sets = new Map(stems.map((stem, at) => [stem, bits.subarray(at * length, (at + 1) * length)]));
  }

  /** The set of one stem, not to be written to; null where the stem is not common. */
  find(stem: string): Bits | null {
    return this.#sets.get(stem) ?? null;
  }
}
