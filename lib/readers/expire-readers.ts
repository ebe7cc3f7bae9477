import "server-only";
import type { Transaction } from "../db/client";

const DAY_MS = 86_400_000;

/**
 * Deletes readers who keep nothing: no mark, no story, no filter. They are deleted a day after they were made at the earliest, so that
 * whoever has just become a reader has the time to keep something.
 */
export async function expireReaders(tx: Transaction, now = Date.now()): Promise<void> {
  await tx.reader.deleteMany({
    where: {
      // of a browser; an account's stay with it
      user: null,
      madeAt: { lt: new Date(now - DAY_MS) },
      shelved: { none: {} },
      follows: { none: {} },
      filters: { none: {} },
    },
  });
}
