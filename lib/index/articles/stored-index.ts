import type { StoredLists } from "./value-lists";

/**
 * An index as it was when it was made, the part that never changes: articles by ordinal, the dated ones first, in the order of
 * their dates and then numbers, the others behind. The arrays of facts have room behind `base` for articles that come in later.
 */
export type StoredIndex = {
  base: number;
  /** So many of them have a date. */
  dated: number;
  /** The number of each article in the store. */
  ids: Uint32Array;
  /** Milliseconds since 1970; NaN where the date is not known. */
  orders: Float64Array;
  outlets: Uint32Array;
  stories: Uint32Array;
  /** Numbers of `languageCodes`, and of `genreCodes`; 0: none. */
  languages: Uint16Array;
  genres: Uint16Array;
  words: Uint32Array;
  languageCodes: string[];
  genreCodes: string[];
  topics: StoredLists;
  entities: StoredLists;
};

/** Room for so many later articles, before the index is made anew. */
export const spareFor = (base: number): number => Math.max(2_048, base >>> 4);

/** The empty arrays of facts for so many articles, with room for later ones. */
export function makeFacts(base: number) {
  const capacity = base + spareFor(base);
  return {
    ids: new Uint32Array(capacity),
    orders: new Float64Array(capacity),
    outlets: new Uint32Array(capacity),
    stories: new Uint32Array(capacity),
    languages: new Uint16Array(capacity),
    genres: new Uint16Array(capacity),
    words: new Uint32Array(capacity),
  };
}
