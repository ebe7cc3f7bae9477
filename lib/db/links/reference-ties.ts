import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { execute, query } from "../statements";

/** A reference that one of two articles makes to the other, as the first of them sees it. */
export type StoredTie = { other: number; own: boolean; kind: string };

/** The held references that an article makes, and those that others make to it. */
export async function listStoredTies(tx: Transaction, articleId: number): Promise<StoredTie[]> {
  const rows = await query<{ other: number; own: number; kind: string }>(
    tx,
    Prisma.sql`
    SELECT "heldId" AS "other", 1 AS "own", "kind" FROM "Reference"
    WHERE "articleId" = ${articleId} AND "heldId" IS NOT NULL
    UNION ALL SELECT "articleId", 0, "kind" FROM "Reference" WHERE "heldId" = ${articleId}`,
  );
  return rows.map(({ other, own, kind }) => ({ other: Number(other), own: Boolean(own), kind }));
}

/** Points the references that name this article by address or headline, and are not held, to it. */
export async function holdReferences(
  tx: Transaction,
  articleId: number,
  keys: { urlKey: string | null; names: string[] },
): Promise<void> {
  await execute(
    tx,
    Prisma.sql`
    UPDATE "Reference" SET "heldId" = ${articleId}
    WHERE "heldId" IS NULL AND "articleId" <> ${articleId} AND "id" IN (
      SELECT "id" FROM "Reference" WHERE "urlKey" = ${keys.urlKey}
      UNION SELECT "id" FROM "Reference" WHERE "nameKey" IN (SELECT value FROM json_each(${JSON.stringify(keys.names)})))`,
  );
}
