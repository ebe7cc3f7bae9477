import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { execute, query } from "../statements";

/** A decision on a pair that stands, as one of the two sees it: `own` where it was made from that one. */
export type StandingPair = {
  id: number;
  own: boolean;
  other: string;
  verdict: string;
  kind: string | null;
};

/** Most libraries have no decisions on links at all, and linking asks at each article. */
async function hasDecisions(tx: Transaction): Promise<boolean> {
  const sql = Prisma.sql`SELECT 1 AS "some" FROM "LinkDecision" WHERE "undoneAt" IS NULL LIMIT 1`;
  return (await query<{ some: number }>(tx, sql)).length > 0;
}

/** A merge that stands. What the copy's number was is in what undoing needs. */
const MERGE = Prisma.sql`d."kind" = 'merged' AND d."undoneAt" IS NULL`;
const COPY_ID = Prisma.sql`json_extract(d."content", '$.article.id')`;

/**
 * The decisions that stand on an article or on a copy that was merged into it, a copy's copies too; the oldest first.
 * The other article is named by its identifier.
 */
export async function listStandingPairs(tx: Transaction, articleId: number): Promise<StandingPair[]> {
  if (!(await hasDecisions(tx))) return [];
  const rows = await query<Omit<StandingPair, "own"> & { own: number }>(
    tx,
    Prisma.sql`
    WITH RECURSIVE "known"("id", "identifier") AS (
      SELECT "id", "identifier" FROM "Article" WHERE "id" = ${articleId}
      UNION SELECT ${COPY_ID}, d."identifier" FROM "CopyDecision" d JOIN "known" k ON d."articleId" = k."id"
      WHERE ${MERGE})
    SELECT "id", 1 AS "own", "toIdentifier" AS "other", "verdict", "kind" FROM "LinkDecision"
    WHERE "undoneAt" IS NULL AND "fromIdentifier" IN (SELECT "identifier" FROM "known")
    UNION ALL SELECT "id", 0, "fromIdentifier", "verdict", "kind" FROM "LinkDecision"
    WHERE "undoneAt" IS NULL AND "toIdentifier" IN (SELECT "identifier" FROM "known")
    ORDER BY "id"`,
  );
  return rows.map((row) => ({ ...row, id: Number(row.id), own: Boolean(row.own) }));
}

/** The number of the article that an identifier means: its own, else the one that its copy was merged into; null for none. */
export async function findIdentified(tx: Transaction, identifier: string): Promise<number | null> {
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`
    WITH RECURSIVE "led"("id") AS (
      SELECT d."articleId" FROM "CopyDecision" d WHERE d."identifier" = ${identifier} AND ${MERGE}
      UNION SELECT d."articleId" FROM "CopyDecision" d JOIN "led" ON ${COPY_ID} = "led"."id" WHERE ${MERGE})
    SELECT "id", 0 AS "place" FROM "Article" WHERE "identifier" = ${identifier}
    UNION ALL SELECT "id", 1 FROM "Article" WHERE "id" IN (SELECT "id" FROM "led") ORDER BY "place" LIMIT 1`,
  );
  return rows[0] ? Number(rows[0].id) : null;
}

/** Takes away the links between two articles, both ways. */
export const removePair = (tx: Transaction, a: number, b: number): Promise<void> =>
  execute(
    tx,
    Prisma.sql`DELETE FROM "Link"
    WHERE ("fromId" = ${a} AND "toId" = ${b}) OR ("fromId" = ${b} AND "toId" = ${a})`,
  );
