import type { ArticleRow } from "../../db/articles/index-rows";
import {
  CODE_FACETS,
  COLUMN_FACETS,
  type CodeFacet,
  type ColumnFacet,
  LIST_NAMES,
  type ListName,
  ROW_FACETS,
  recordOf,
} from "../../filters/facets";
import { LENGTHS, lengthRange } from "../../filters/length";
import { addBit, addRange, type Bits, dropBit, hasBit, makeBits } from "./bits";
import { Codes } from "./codes";
import { Column } from "./column";
import type { StoredIndex } from "./stored-index";
import { ValueLists } from "./value-lists";

/** The place of a length in LENGTHS, counted from 1. */
const lengthOf = (words: number): number =>
  1 + LENGTHS.findIndex((name) => words <= (lengthRange(name)?.most ?? 0));

/**
 * All that filters look at of a library's articles, in memory. Later changes are appended: an article that is updated gets a new
 * ordinal, and its old one is dead.
 */
export class ArticleIndex {
  /** The number of ordinals in use, dead ones included. */
  size: number;
  readonly capacity: number;
  readonly alive: Bits;
  articles: number;
  readonly columns: Record<ColumnFacet, Column>;
  /** The place of each article's length in LENGTHS, counted from 1. */
  readonly lengths: Column;
  readonly lists: Record<ListName, ValueLists>;
  readonly codes: Record<CodeFacet, Codes>;
  /** All columns and lists, for what happens to each. */
  readonly #all: readonly (Column | ValueLists)[];
  #ordinals: Int32Array;
  /** The highest article number that the index was built from. */
  readonly #largest: number;

  constructor(readonly stored: StoredIndex) {
    const { base, ids, words } = stored;
    this.size = base;
    this.articles = base;
    this.capacity = ids.length;
    this.alive = makeBits(this.capacity);
    addRange(this.alive, 0, base);
    this.columns = recordOf(COLUMN_FACETS, (facet) => new Column(stored.columns[facet], base));
    const lengths = new Uint32Array(this.capacity);
    for (let at = 0; at < base; at++) lengths[at] = lengthOf(words[at] ?? 0);
    this.lengths = new Column(lengths, base);
    this.lists = recordOf(LIST_NAMES, (list) => new ValueLists(stored.lists[list]));
    this.codes = recordOf(CODE_FACETS, (facet) => new Codes(stored.codes[facet]));
    this.#all = [...Object.values(this.columns), this.lengths, ...Object.values(this.lists)];
    let largest = 0;
    for (let at = 0; at < base; at++) largest = Math.max(largest, ids[at] ?? 0);
    this.#largest = largest;
    this.#ordinals = new Int32Array(largest + 1 + this.capacity - base).fill(-1);
    for (let at = 0; at < base; at++) this.#ordinals[ids[at] ?? 0] = at;
  }

  /** The ordinal of an article; -1 if the index does not hold it. */
  ordinalOf(id: number): number {
    return this.#ordinals[id] ?? -1;
  }

  /** The ordinal of an article that has not changed since the index was built; -1 for any other. */
  originalOrdinalOf(id: number): number {
    const ordinal = this.ordinalOf(id);
    return ordinal < this.stored.base ? ordinal : -1;
  }

  /** The articles that have changed since the index was built, and the number after which all are new. */
  listLater(): { changed: number[]; after: number } {
    const changed: number[] = [];
    for (let at = this.stored.base; at < this.size; at++) {
      const id = this.idOf(at);
      if (id <= this.#largest && hasBit(this.alive, at)) changed.push(id);
    }
    return { changed, after: this.#largest };
  }

  idOf(ordinal: number): number {
    return this.stored.ids[ordinal] ?? 0;
  }

  /** The date of an article for ordering, in ms since 1970; NaN if it is not known. */
  orderOf(ordinal: number): number {
    return this.stored.orders[ordinal] ?? Number.NaN;
  }

  /** How many more articles can be added before the index must be rebuilt. */
  get room(): number {
    return this.capacity - this.size;
  }

  /** Removes an article, if the index holds it. */
  remove(id: number): void {
    const ordinal = this.ordinalOf(id);
    if (ordinal < 0 || !hasBit(this.alive, ordinal)) return;
    dropBit(this.alive, ordinal);
    this.#ordinals[id] = -1;
    this.articles -= 1;
    for (const values of this.#all) values.discount(ordinal);
  }

  /** Adds an article that the index does not hold. @throws if there is no room */
  add(row: ArticleRow): void {
    if (this.room < 1) throw new Error("The index has no room left and must be rebuilt.");
    const ordinal = this.size++;
    const { stored } = this;
    stored.ids[ordinal] = row.id;
    stored.orders[ordinal] = row.order ?? Number.NaN;
    stored.words[ordinal] = row.words;
    for (const facet of ROW_FACETS) this.columns[facet].set(ordinal, row[facet]);
    for (const facet of CODE_FACETS) this.columns[facet].set(ordinal, this.codes[facet].numberOf(row[facet]));
    this.lengths.set(ordinal, lengthOf(row.words));
    for (const list of LIST_NAMES) this.lists[list].add(row[list]);
    addBit(this.alive, ordinal);
    this.articles += 1;
    if (row.id >= this.#ordinals.length) {
      const more = new Int32Array(row.id + 1 + (row.id >>> 3)).fill(-1);
      more.set(this.#ordinals);
      this.#ordinals = more;
    }
    this.#ordinals[row.id] = ordinal;
  }

  /** The row of an article. */
  rowOf(ordinal: number): ArticleRow {
    const order = this.orderOf(ordinal);
    return {
      id: this.idOf(ordinal),
      order: Number.isNaN(order) ? null : order,
      words: this.stored.words[ordinal] ?? 0,
      ...recordOf(ROW_FACETS, (facet) => this.columns[facet].values[ordinal] ?? 0),
      ...recordOf(
        CODE_FACETS,
        (facet) => this.codes[facet].list[this.columns[facet].values[ordinal] ?? 0] || null,
      ),
      ...recordOf(LIST_NAMES, (list) => [...this.lists[list].valuesOf(ordinal)]),
    };
  }
}
