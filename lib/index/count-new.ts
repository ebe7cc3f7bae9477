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

/** A count of what is new is worth less than what it stands beside: its search for words may take so long (ms). */
const SEARCH_MS = 100;

/** The highest article number in the library, cached; 0 where it is empty. */
export const getNewestId = (): Promise<number> => cachedByVersion("newest", readLastId);

/**
 * How many of the articles that came into the library behind a number a filter leaves. Only these are searched for words, and
 * where nothing came in nothing is worked out.
 * @param reader whose marks the filter means
 * @returns null where the search takes too long
 */
export const countNew = (
  filter: ArticleFilter,
  behind: number,
  reader: string | null,
): Promise<number | null> =>
  withIndex(filter, (library) => {
    const newest = getLastId(library.connection);
    if (newest <= behind) return 0;
    const bits = findBehind(library, filter, behind, reader);
    if (bits instanceof TooCostly) return null;
    const { index } = library;
    let count = 0;
    for (let id = behind + 1; id <= newest; id++) {
      const ordinal = index.ordinalOf(id);
      if (ordinal >= 0 && hasBit(bits, ordinal)) count++;
    }
    return count;
  });

/** What a filter leaves, as far as it is behind a number: worked out as the page works it out, so that the two agree. */
function findBehind(
  library: LibraryIndex,
  filter: ArticleFilter,
  behind: number,
  reader: string | null,
): Bits | TooCostly {
  const search = makeSearch(library.connection, SEARCH_MS, behind);
  try {
    return new Matches({ ...contextOf(library, filter, reader), search }, filter).all.bits;
  } catch (error) {
    if (error instanceof TooCostly) return error;
    throw error;
  }
}
