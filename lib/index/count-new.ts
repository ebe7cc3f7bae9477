import { getLastId } from "../db/articles/index-rows";
import { readLastId } from "../db/library-state";
import { cachedByVersion } from "../db/versioned-cache";
import type { ArticleFilter } from "../filters/article-filter";
import { type Bits, hasBit } from "./articles/bits";
import type { LibraryIndex } from "./library-index";
import { TooCostly } from "./match/filter-context";
import { Matches } from "./match/matches";
import { makeSearch } from "./match/search-words";
import { contextOf, withIndex } from "./open-index";

/** Time limit for the word search of a count, in ms: the count is worth less than the page it is shown on. */
const SEARCH_MS = 100;

/** The highest article number in the library, cached; 0 where it is empty. */
export const getNewestId = (): Promise<number> => cachedByVersion("newest", readLastId);

/**
 * How many of the articles numbered above `after` a filter leaves. Only these are searched for words, and if there are none the filter
 * is not evaluated.
 * @param reader the reader whose marks the filter means
 * @returns null if the search takes too long
 */
export const countNew = (
  filter: ArticleFilter,
  after: number,
  reader: string | null,
): Promise<number | null> =>
  withIndex(filter, (library) => {
    const newest = getLastId(library.connection);
    if (newest <= after) return 0;
    const bits = findAfter(library, filter, after, reader);
    if (bits instanceof TooCostly) return null;
    const { index } = library;
    let count = 0;
    for (let id = after + 1; id <= newest; id++) {
      const ordinal = index.ordinalOf(id);
      if (ordinal >= 0 && hasBit(bits, ordinal)) count++;
    }
    return count;
  });

/** The articles that a filter leaves, complete for numbers above `after`: evaluated as for the page, so that the two agree. */
function findAfter(
  library: LibraryIndex,
  filter: ArticleFilter,
  after: number,
  reader: string | null,
): Bits | TooCostly {
  const search = makeSearch(library.connection, SEARCH_MS, after);
  try {
    return new Matches({ ...contextOf(library, filter, reader), search }, filter).all.bits;
  } catch (error) {
    if (error instanceof TooCostly) return error;
    throw error;
  }
}
