import type { SearchNode } from "../../db/sqlite/full-text";
import type { ListName, OutletCodeFacet } from "../../filters/facets";
import type { QueryNode } from "../../filters/query/syntax";
import type { ArticleIndex } from "../articles/article-index";
import type { Bits } from "../articles/bits";
import type { RowTypes } from "../articles/row-types";

/** What working out a filter needs besides the filter. */
export type FilterContext = {
  index: ArticleIndex;
  /** The store's number of a value, by `valueKey`; values that are not in it are had by no article. */
  numbers: ReadonlyMap<string, number>;
  /** The codes of outlets by the outlet's number. */
  outletCodes: Record<OutletCodeFacet, ReadonlyMap<number, string>>;
  rowTypes: Record<ListName, RowTypes>;
  /** The numbers of the articles that hold the words. @throws TooCostly where that takes too long */
  search: (query: SearchNode) => ArrayLike<number>;
  /** The articles that hold one of the commonest stems; null where the stem is none of them. */
  common: (stem: string) => Bits | null;
  /** What searches of this filter have found, by the search as JSON. */
  found: Map<string, Bits>;
  /** Runs of stems for words as they are written (lib/filters/search-runs.ts). */
  runs: (text: string) => readonly (readonly string[])[];
  /** A query with the other spellings of the names in it: what is looked for. */
  expand: (query: QueryNode) => QueryNode;
  /** What stood in for words that the library hardly knows, by their sound alone: stems, known once the query has been expanded. */
  heard: ReadonlyMap<string, readonly string[]>;
  /** The numbers of the articles that the reader who asks has read, and has saved. */
  read: ReadonlySet<number>;
  saved: ReadonlySet<number>;
};

/** The key of a value in `numbers`. */
export const valueKey = (facet: string, slug: string): string => `${facet} ${slug}`;

/** A search was given up because it would have held up everybody else. The message is for readers. */
export class TooCostly extends Error {
  override name = "TooCostly";
  constructor() {
    super("This search takes too long, so it was stopped. Fewer or rarer words will be found at once.");
  }
}
