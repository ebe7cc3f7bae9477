import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { execute } from "./statements";

/**
 * Gives an article that has come into the library, or come back, the highlights that were made in it, and in articles which are merged
 * into it.
 */
export const bringHighlightsBack = (tx: Transaction, articleId: number, identifier: string): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "Highlight" SET "articleId" = ${articleId} WHERE "identifier" IN (
      SELECT ${identifier} UNION ALL SELECT "identifier" FROM "CopyDecision"
        WHERE "articleId" = ${articleId} AND "kind" = 'merged' AND "undoneAt" IS NULL)`,
  );

/** Moves the highlights of one reader to another, but for those that the other has as well. */
export const moveHighlights = (tx: Transaction, from: string, into: string): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "Highlight" AS h SET "readerId" = ${into} WHERE "readerId" = ${from} AND NOT EXISTS (
      SELECT 1 FROM "Highlight" o WHERE o."readerId" = ${into} AND o."removedAt" IS NULL AND o."identifier" = h."identifier"
        AND o."exact" = h."exact" AND o."start" IS h."start" AND o."note" = h."note")`,
  );
