import type { IndexConnection } from "../db/index-connection";
import { getLastId } from "../db/index-rows";
import { hasBit } from "../index/bits";
import { listByDate } from "../index/list-page";
import type { Matches } from "../index/matches";

/**
 * The articles of a feed: the newest by date, and the last to come in whatever their date, so that subscribers miss nothing that
 * arrives late; at most `most` of each.
 */
export function listFeedIds({ all }: Matches, connection: IndexConnection, most: number): number[] {
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
