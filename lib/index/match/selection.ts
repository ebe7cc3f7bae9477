import type { ArticleIndex } from "../articles/article-index";
import { type Bits, countBits, dropBits, listBits } from "../articles/bits";
import type { Column } from "../articles/column";
import type { Counts } from "../articles/counts";
import type { ValueLists } from "../articles/value-lists";

/**
 * A set of articles whose values are counted. If it is more than half of all, the others are counted instead and subtracted from the
 * totals, so counting never visits more than half of the library.
 */
export class Selection {
  readonly size: number;
  readonly #inverse: boolean;
  #listed: Uint32Array | undefined;
  readonly #tallies = new Map<Column | ValueLists, Counts>();

  /** @param bits live ordinals only */
  constructor(
    readonly index: ArticleIndex,
    readonly bits: Bits,
  ) {
    this.size = countBits(bits);
    this.#inverse = this.size * 2 > index.articles;
  }

  get isAll(): boolean {
    return this.size === this.index.articles;
  }

  /** How many ordinals a count visits. */
  get steps(): number {
    return this.#inverse ? this.index.articles - this.size : this.size;
  }

  #list(): Uint32Array {
    this.#listed ??= listBits(
      this.#inverse ? dropBits(this.index.alive.slice(), this.bits) : this.bits,
      this.steps,
    );
    return this.#listed;
  }

  /** The ordinals of the set. */
  ordinals(): Uint32Array {
    return this.#inverse ? listBits(this.bits, this.size) : this.#list();
  }

  /** How many of the articles have each value of a column. */
  countColumn(column: Column): Counts {
    return this.#counted(column, () => column.tally(this.#list()));
  }

  /** How many of the articles have each value of a list. */
  countLists(lists: ValueLists): Counts {
    return this.#counted(lists, () => {
      const counts = new Uint32Array(lists.totals.length);
      if (this.steps > 0) lists.tally(this.#list(), counts);
      return counts;
    });
  }

  #counted(what: Column | ValueLists, tally: () => Counts): Counts {
    const known = this.#tallies.get(what);
    if (known) return known;
    const counts = tally();
    if (this.#inverse)
      for (let at = 0; at < counts.length; at++) counts[at] = (what.totals[at] ?? 0) - (counts[at] ?? 0);
    this.#tallies.set(what, counts);
    return counts;
  }
}
