import type { SearchNode } from "../../db/sqlite/full-text";
import type { ListName, OutletCodeFacet } from "../../filters/facets";
import type { QueryNode } from "../../filters/query/syntax";
import type { ArticleIndex } from "../articles/article-index";
import type { Bits } from "../articles/bits";
import type { RowTypes } from "../articles/row-types";

/** What evaluating a filter needs besides the filter. */
export type FilterContext = {
  index: ArticleIndex;
  /** The store's number of a value, by `valueKey`; no article has a value that is missing here. */
  numbers: ReadonlyMap<string, number>;
  /** The codes of outlets by the outlet's number. */
  outletCodes: Record<OutletCodeFacet, ReadonlyMap<number, string>>;
  rowTypes: Record<ListName, RowTypes>;
  /** The numbers of the articles that match a search. @throws TooCostly if that takes too long */
  search: (query: SearchNode) => ArrayLike<number>;
  /** The articles that hold a stem, if it is one of the commonest; else null. */
  common: (stem: string) => Bits | null;
  /** The results of this filter's searches, by the search as JSON. */
  found: Map<string, Bits>;
  /** Words as runs of stems (lib/filters/search-runs.ts). */
  runs: (text: string) => readonly (readonly string[])[];
  /** Adds the other spellings of names to a query. */
  expand: (query: QueryNode) => QueryNode;
  /** The stems that `expand` has added to words that the library hardly knows, for sounding like them. */
  soundAlikes: ReadonlyMap<string, readonly string[]>;
  /** The numbers of the articles that the reader has read, and has saved. */
  read: ReadonlySet<number>;
  saved: ReadonlySet<number>;
};

/** The key of a value in `numbers`. */
export const valueKey = (facet: string, slug: string): string => `${facet} ${slug}`;

/** A search was stopped because it would block everybody else. The message is shown to readers. */
export class TooCostly extends Error {
  override name = "TooCostly";
  constructor() {
    super("This search takes too long, so it was stopped. Fewer or rarer words will be found at once.");
  }
}
