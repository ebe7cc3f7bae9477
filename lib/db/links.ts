import { addRows } from "./add-rows";
import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { execute, query } from "./statements";

export type LinkRow = {
  fromId: number;
  toId: number;
  kind: string;
  score: number;
  evidence: string;
  /** What the owner has decided of it; null for a link of the engine's own. */
  decided: "kind" | "linked" | null;
};

/** The articles that an article is linked with, in either direction. */
export async function listLinked(tx: Transaction, articleId: number): Promise<number[]> {
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`
    SELECT "toId" AS "id" FROM "Link" WHERE "fromId" = ${articleId}
    UNION SELECT "fromId" FROM "Link" WHERE "toId" = ${articleId}`,
  );
  return rows.map(({ id }) => Number(id));
}

/** Takes away all links of an article, in both directions. */
export async function removeLinks(tx: Transaction, articleId: number): Promise<void> {
  await execute(tx, Prisma.sql`DELETE FROM "Link" WHERE "fromId" = ${articleId}`);
  await execute(tx, Prisma.sql`DELETE FROM "Link" WHERE "toId" = ${articleId}`);
}

/** Adds links; the articles of either end hold none of these yet. */
export const addLinks = (tx: Transaction, rows: LinkRow[]): Promise<void> => addRows(tx, "Link", rows);

/** The lists of the given articles that hold so many links already: each with its lowest score. */
export async function listFullLists(
  tx: Transaction,
  articleIds: number[],
  full: number,
): Promise<Map<number, number>> {
  const rows = await query<{ id: number; lowest: number }>(
    tx,
    Prisma.sql`
    SELECT "fromId" AS "id", MIN("score") AS "lowest" FROM "Link"
    WHERE "fromId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))
    GROUP BY "fromId" HAVING COUNT(*) >= ${full}`,
  );
  return new Map(rows.map(({ id, lowest }) => [Number(id), lowest]));
}

/** Takes the lowest link out of each of the given articles' lists, to make room for a better one; no decided one. */
export async function dropLowest(tx: Transaction, articleIds: number[]): Promise<void> {
  if (articleIds.length === 0) return;
  await execute(
    tx,
    Prisma.sql`
    DELETE FROM "Link" WHERE rowid IN (
      SELECT rowid FROM (
        SELECT rowid, row_number() OVER (PARTITION BY "fromId" ORDER BY "score", "toId" DESC) AS "place"
        FROM "Link" WHERE "decided" IS NULL AND "fromId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)})))
      WHERE "place" = 1)`,
  );
}
