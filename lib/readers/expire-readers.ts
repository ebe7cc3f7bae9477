import "server-only";
import type { Transaction } from "../db/client";

const DAY_MS = 86_400_000;
/** Who keeps nothing but places in articles is remembered so long after the last of them. */
const POSITIONS_MS = 90 * DAY_MS;

/**
 * Deletes readers who keep nothing: no mark, no highlight, no story, no filter, no place in an article of the last months. They are deleted a day after they were made at the earliest, so that
 * whoever has just become a reader has the time to keep something.
 */
export async function expireReaders(tx: Transaction, now = Date.now()): Promise<void> {
  await tx.reader.deleteMany({
    where: {
      // of a browser; an account's stay with it
      user: null,
      madeAt: { lt: new Date(now - DAY_MS) },
      shelved: { none: {} },
      highlights: { none: { removedAt: null } },
      follows: { none: {} },
      filters: { none: {} },
      positions: { none: { at: { gt: new Date(now - POSITIONS_MS) } } },
    },
  });
}
