import { library, type Transaction } from "../db/client";
import { getLibraryVersion } from "../db/library-size";
import { type OwnList, storeOwnList } from "./link-article";
import { relinkHeld } from "./relink-held";

/** Lists that were found without holding the store, and the version of the library that they were found in. */
export type FoundLists = { lists: OwnList[]; version: number };
/** Has the lists of some articles found elsewhere; null where it is this thread's turn to find them. */
export type FindLists = (ids: number[]) => Promise<FoundLists> | null;

/** Some articles that are to be linked, by their numbers, and their lists where they were found elsewhere. */
type Batch = { ids: number[]; found: FoundLists | null };
type SoughtBatch = { ids: number[]; found: Promise<FoundLists> | null };

export type OwnListBatches = {
  /** The next articles behind a number; null where there are no more. */
  next: (after: number) => Promise<Batch | null>;
  /** Stores their lists, and finds them first where they were not found or the library has changed meanwhile. */
  store: (tx: Transaction, batch: Batch) => Promise<void>;
};

/** Articles linked in one transaction: others that write wait no longer than that. */
const AT_ONCE = 10;
/** So many batches are sought at a time. */
const AHEAD = 6;

/**
 * Takes a library through relinking a few articles at a time. Lists can be sought ahead, in other threads, while others are
 * stored; relinking itself takes nothing from what they were found by, but what somebody else writes may, so then they
 * are found once more.
 */
export function makeOwnListBatches(findLists: FindLists | null): OwnListBatches {
  const ahead: SoughtBatch[] = [];
  /** The version that the last own transaction left, and the last one that was somebody else's. */
  let own = -1;
  let foreign = 0;

  const read = async (after: number): Promise<SoughtBatch | null> => {
    const rows = await library().article.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: AT_ONCE,
      select: { id: true },
    });
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return null;
    const found = findLists ? findLists(ids) : null;
    // Heard where it is awaited; until then a failure must not end the process.
    found?.catch(() => {});
    return { ids, found };
  };

  return {
    async next(after) {
      while (ahead.length < (findLists ? AHEAD : 1)) {
        const batch = await read(ahead.at(-1)?.ids.at(-1) ?? after);
        if (!batch) break;
        ahead.push(batch);
      }
      const batch = ahead.shift();
      return batch ? { ids: batch.ids, found: await batch.found } : null;
    },
    async store(tx, { ids, found }) {
      // The transaction has counted itself in.
      const version = await getLibraryVersion(tx);
      if (version !== own + 1) foreign = version - 1;
      own = version;
      if (!found || found.version < foreign) return relinkHeld(tx, ids);
      for (const list of found.lists) await storeOwnList(tx, list);
    },
  };
}
