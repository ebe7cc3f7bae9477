import "server-only";
import { cachedByVersion } from "../../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../../filters/article-filter";
import { parseFilter } from "../../filters/parse-filter";
import { readAddress } from "../../filters/read-address";
import { countNew } from "../../index/count-new";
import { filterInWords } from "../../index/filter-in-words";
import { nameFilter } from "../../index/name-filter";
import { isForAll } from "../../index/open-index";
import { sayProblems } from "../../index/say-problem";
import { canonicalAddress, type SavedFilter } from "../../readers/saved-filters";

/** A saved filter as pages show it. */
export type SavedFilterView = {
  id: number;
  name: string;
  href: string;
  /** Its query string as it is stored. */
  filter: string;
  start: boolean;
  /** How many matching articles were added since the last visit; null where that takes too long to count. */
  fresh: number | null;
  /** It in words. */
  words: string;
  /** What of it can no longer be used. The stored filter is left as it is. */
  notes: string[];
  /** The page shows this one. */
  current: boolean;
};

/** A reader's filters with what is new in each. @param current which of them the page shows */
export const viewSaved = (
  saved: readonly SavedFilter[],
  reader: string | null,
  current?: SavedFilter,
): Promise<SavedFilterView[]> =>
  Promise.all(
    saved.map(async (one) => {
      const asked = parseFilter(readAddress(one.filter));
      const named = await nameFilter(asked.filter);
      const notes = [...sayProblems(asked), ...named.notes];
      return {
        ...{
          id: one.id,
          name: one.name,
          filter: one.filter,
          start: one.start,
          href: `/library${one.filter}`,
        },
        fresh: await countFresh(named.filter, one.seenId, reader),
        words: filterInWords(named),
        notes,
        current: one.id === current?.id,
      };
    }),
  );

function countFresh(filter: ArticleFilter, seenId: number, reader: string | null): Promise<number | null> {
  const count = () => countNew(filter, seenId, reader);
  return isForAll(filter) ? cachedByVersion(`new ${seenId} ${printFilter(filter)}`, count) : count();
}

/** The saved filter that an address asks for, in its own spelling or in the library's. */
export function findSaved(
  saved: readonly SavedFilter[],
  asked: ArticleFilter,
  named: ArticleFilter,
): SavedFilter | undefined {
  const addresses = [printFilter(asked), printFilter(named)];
  return saved.find(({ filter }) => addresses.includes(canonicalAddress(filter)));
}
