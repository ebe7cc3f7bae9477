import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { takeTurns } from "./index-connection";
import { execute } from "./statements";

/** So many are marked by one statement; between two of them others have their turn. */
const STRETCH = 2_000;

/**
 * Marks articles as read for a reader, those that are not read yet; what is not in the library any more is passed over.
 * @param at the moment, by which the marks of this time are known
 */
export async function markRead(
  tx: Transaction,
  readerId: string,
  ids: readonly number[],
  at: Date,
): Promise<void> {
  for (let from = 0; from < ids.length; from += STRETCH) {
    const some = JSON.stringify(ids.slice(from, from + STRETCH));
    await execute(
      tx,
      Prisma.sql`INSERT INTO "Shelved" ("readerId", "articleId", "readAt")
        SELECT ${readerId}, "id", ${at} FROM "Article" WHERE "id" IN (SELECT value FROM json_each(${some}))
        ON CONFLICT ("readerId", "articleId") DO UPDATE SET "readAt" = excluded."readAt" WHERE "Shelved"."readAt" IS NULL`,
    );
    await takeTurns();
  }
}

/** Takes back all marks of a reader that were made at one moment. */
export async function clearRead(tx: Transaction, readerId: string, at: Date): Promise<void> {
  const ofThen = Prisma.sql`"readerId" = ${readerId} AND "readAt" = ${at}`;
  await execute(tx, Prisma.sql`DELETE FROM "Shelved" WHERE ${ofThen} AND "savedAt" IS NULL`);
  await execute(tx, Prisma.sql`UPDATE "Shelved" SET "readAt" = NULL WHERE ${ofThen}`);
}
