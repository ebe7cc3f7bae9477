import { getLastId } from "../db/articles/index-rows";
import type { Connection } from "../db/statements";
import { hasBit } from "../index/articles/bits";
import { listByDate } from "../index/match/list-by-date";
import type { Matches } from "../index/match/matches";

/** The articles of a feed: the newest by date, and those last added, so that subscribers miss none that is added late; `most` of each. */
export function listFeedIds({ all }: Matches, connection: Connection, most: number): number[] {
  const { index, bits } = all;
  const ids = new Set(listByDate(index, bits, "newest", null, most).map(({ id }) => id));
  for (let id = getLastId(connection), found = 0; id > 0 && found < Math.min(most, all.size); id--) {
    const ordinal = index.ordinalOf(id);
    if (ordinal < 0 || !hasBit(bits, ordinal)) continue;
    ids.add(id);
    found += 1;
  }
  return [...ids];
}
