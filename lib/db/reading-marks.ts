import type { Transaction } from "./client";
import { yieldToEventLoop } from "./event-loop";
import { Prisma } from "./generated/client";
import { listOf, parseIdList } from "./sqlite/lists";
import { type Connection, execute } from "./statements";

/** The numbers of the articles that a reader has read and has saved; none for somebody without a reader's cookie. */
export function readMarks(
  connection: Connection,
  reader: string | null,
): { read: Set<number>; saved: Set<number> } {
  if (!reader) return { read: new Set(), saved: new Set() };
  // As one text: a row per mark takes ten times as long for a reader who has marked a whole library.
  const lists = connection.first<{ read: string | null; saved: string | null }>(
    `SELECT group_concat(CASE WHEN "readAt" IS NOT NULL THEN "articleId" END) AS "read",
      group_concat(CASE WHEN "savedAt" IS NOT NULL THEN "articleId" END) AS "saved" FROM "Shelved" WHERE "readerId" = ?`,
    reader,
  );
  return { read: new Set(parseIdList(lists?.read)), saved: new Set(parseIdList(lists?.saved)) };
}

/** Articles marked in one statement; other work runs between two statements. */
const BATCH = 2_000;

/**
 * Marks articles as read for a reader, where they are not read yet; numbers that the library no longer holds are skipped.
 * @param at the moment, which later identifies the marks of this batch
 */
export async function markRead(
  tx: Transaction,
  readerId: string,
  ids: readonly number[],
  at: Date,
): Promise<void> {
  for (let from = 0; from < ids.length; from += BATCH) {
    await execute(
      tx,
      Prisma.sql`INSERT INTO "Shelved" ("readerId", "articleId", "readAt")
        SELECT ${readerId}, "id", ${at} FROM "Article" WHERE "id" IN ${listOf(ids.slice(from, from + BATCH))}
        ON CONFLICT ("readerId", "articleId") DO UPDATE SET "readAt" = excluded."readAt" WHERE "Shelved"."readAt" IS NULL`,
    );
    await yieldToEventLoop();
  }
}

/** Undoes the marks that a reader made at one moment. */
export async function clearRead(tx: Transaction, readerId: string, at: Date): Promise<void> {
  const madeThen = Prisma.sql`"readerId" = ${readerId} AND "readAt" = ${at}`;
  await execute(tx, Prisma.sql`DELETE FROM "Shelved" WHERE ${madeThen} AND "savedAt" IS NULL`);
  await execute(tx, Prisma.sql`UPDATE "Shelved" SET "readAt" = NULL WHERE ${madeThen}`);
}
