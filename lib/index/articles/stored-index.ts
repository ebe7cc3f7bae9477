import {
  COLUMN_FACETS,
  type CodeFacet,
  type ColumnFacet,
  type ListName,
  recordOf,
} from "../../filters/facets";
import type { StoredLists } from "./value-lists";

/**
 * An index as it was built, the part that never changes: articles by ordinal, first the dated ones in the order of their dates and
 * then numbers, then the others. The arrays by article have room after `base` for articles that are added later.
 */
export type StoredIndex = {
  base: number;
  /** How many of them have a date. */
  dated: number;
  /** The number of each article in the store. */
  ids: Uint32Array;
  /** Milliseconds since 1970; NaN if the date is not known. */
  orders: Float64Array;
  words: Uint32Array;
  /** The number of a row in the store, or the place of a code in `codes` counted from 1; 0: none. */
  columns: Record<ColumnFacet, Uint32Array>;
  codes: Record<CodeFacet, string[]>;
  lists: Record<ListName, StoredLists>;
};

/** Room for articles that are added before the index is rebuilt. */
const spareFor = (base: number): number => Math.max(2_048, base >>> 4);

/** The empty arrays for this many articles, with room for later ones. */
export function makeArrays(base: number): Pick<StoredIndex, "ids" | "orders" | "words" | "columns"> {
  const capacity = base + spareFor(base);
  return {
    ids: new Uint32Array(capacity),
    orders: new Float64Array(capacity),
    words: new Uint32Array(capacity),
    columns: recordOf(COLUMN_FACETS, () => new Uint32Array(capacity)),
  };
}
