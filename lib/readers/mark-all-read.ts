import "server-only";
import { library, writeReaders } from "../db/client";
import { clearRead, markRead, readMarks } from "../db/reading-marks";
import { parseFilter } from "../filters/parse-filter";
import { readAddress } from "../filters/read-address";
import { listUnread } from "../index/match/list-unread";
import { nameFilter } from "../index/name-filter";
import { withMatches } from "../index/open-index";
import { t } from "../messages/t";

/** The maximum number of articles marked at once, the newest; each mark is a row. */
export const MAX_MARKED = 10_000;
/**
 * The maximum number of marks made so within an hour, by all readers together: some twenty megabytes
 * (docs/decisions/0078-keep-marks-of-read-all-as-rows.md).
 */
export const MAX_HOURLY = 100_000;
const HOUR_MS = 3_600_000;
/** Earlier batches of a reader cannot be undone any more. */
const MAX_BATCHES = 20;

/** More is marked as read than the disk should hold. */
export class TooManyMarks extends Error {
  override name = "TooManyMarks";
}

/** Next.js loads modules more than once. */
const held = globalThis as { throughlineMarks?: { since: number; made: number } };

/** Counts marks that are about to be made. @throws TooManyMarks if too many were made within the hour */
export function countMarks(marks: number, now = Date.now()): void {
  const hour = held.throughlineMarks;
  const counted = hour && now - hour.since < HOUR_MS ? hour : { since: now, made: 0 };
  if (counted.made + marks > MAX_HOURLY) throw new TooManyMarks(t("problems.tooManyMarks"));
  counted.made += marks;
  held.throughlineMarks = counted;
}

/** Articles that were marked together: how many were marked, and how many matched. */
export type ReadBatch = { id: number; articles: number; matched: number };

const SELECT = { id: true, articles: true, matched: true } as const;

/**
 * Marks all articles that match a filter as read, except those added after the article numbered `upto`, the newest that the reader
 * can have seen.
 * @returns the batch, with which it can be undone
 * @throws TooCostly if the filter's search takes too long; TooManyMarks
 */
export async function markAllRead(readerId: string, address: string, upto: number): Promise<ReadBatch> {
  const { filter } = await nameFilter(parseFilter(readAddress(address)).filter);
  const { ids, total } = await withMatches(filter, readerId, ({ all }, connection) =>
    listUnread(all.index, all.bits, readMarks(connection, readerId).read, upto, MAX_MARKED),
  );
  countMarks(ids.length);
  return writeReaders(async (tx) => {
    const last = await tx.readBatch.findFirst({ where: { readerId }, orderBy: { id: "desc" } });
    // the time identifies the batch, so no two batches of a reader may have the same
    const markedAt = new Date(Math.max(Date.now(), (last?.markedAt.getTime() ?? 0) + 1));
    await markRead(tx, readerId, ids, markedAt);
    const articles = await tx.shelved.count({ where: { readerId, readAt: markedAt } });
    const batch = await tx.readBatch.create({
      data: { readerId, markedAt, articles, matched: total },
      select: SELECT,
    });
    const kept = await tx.readBatch.findMany({
      where: { readerId },
      orderBy: { id: "desc" },
      take: MAX_BATCHES,
      select: { id: true },
    });
    await tx.readBatch.deleteMany({ where: { readerId, id: { lt: kept.at(-1)?.id ?? 0 } } });
    return batch;
  });
}

/** Undoes a batch; articles marked one by one since then stay marked. @returns the batch; null if there is none */
export const undoBatch = (readerId: string, id: number): Promise<ReadBatch | null> =>
  writeReaders(async (tx) => {
    const batch = await tx.readBatch.findFirst({ where: { readerId, id } });
    if (!batch) return null;
    await clearRead(tx, readerId, batch.markedAt);
    await tx.readBatch.delete({ where: { id }, select: { id: true } });
    return batch;
  });

/** A batch that can still be undone; null if the reader has no such batch. */
export async function getBatch(readerId: string | null, id: number): Promise<ReadBatch | null> {
  if (!readerId || !Number.isSafeInteger(id)) return null;
  return library().readBatch.findFirst({ where: { readerId, id }, select: SELECT });
}
