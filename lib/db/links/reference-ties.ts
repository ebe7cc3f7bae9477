import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { execute, query, type Runner } from "../statements";

/** A reference between an article and another; `own` where the article itself makes it. */
export type StoredTie = { other: number; own: boolean; kind: string };

/** The held references that an article makes, and those that others make to it. */
export async function listStoredTies(tx: Runner, articleId: number): Promise<StoredTie[]> {
  const rows = await query<{ other: number; own: number; kind: string }>(
    tx,
    Prisma.sql`
    SELECT "heldId" AS "other", 1 AS "own", "kind" FROM "Reference"
    WHERE "articleId" = ${articleId} AND "heldId" IS NOT NULL
    UNION ALL SELECT "articleId", 0, "kind" FROM "Reference" WHERE "heldId" = ${articleId}`,
  );
  return rows.map((row) => ({ ...row, own: Boolean(row.own) }));
}

/** Marks the references that name this article by address or headline as held, unless they already are. */
export const holdReferences = (
  tx: Runner,
  articleId: number,
  keys: { urlKey: string | null; names: string[] },
): Promise<void> =>
  execute(
    tx,
    Prisma.sql`
    UPDATE "Reference" SET "heldId" = ${articleId}
    WHERE "heldId" IS NULL AND "articleId" <> ${articleId} AND "id" IN (
      SELECT "id" FROM "Reference" WHERE "urlKey" = ${keys.urlKey}
      UNION SELECT "id" FROM "Reference" WHERE "nameKey" IN ${listOf(keys.names)})`,
  );
