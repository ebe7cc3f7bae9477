import { Prisma } from "../generated/client";
import { query, type Runner } from "../statements";

/** A decision in force on a pair of articles, as one of them sees it: `own` where it was made from that article. */
export type StandingPair = {
  id: number;
  own: boolean;
  other: string;
  verdict: string;
  kind: string | null;
};

/** Linking checks this for each article, and most libraries have no decisions on links at all. */
async function hasDecisions(tx: Runner): Promise<boolean> {
  const sql = Prisma.sql`SELECT 1 AS "some" FROM "LinkDecision" WHERE "undoneAt" IS NULL LIMIT 1`;
  return (await query<{ some: number }>(tx, sql)).length > 0;
}

/** A merge in force. The number that the copy had is in what undoing needs. */
const MERGE = Prisma.sql`d."kind" = 'merged' AND d."undoneAt" IS NULL`;
const COPY_ID = Prisma.sql`json_extract(d."content", '$.article.id')`;

/**
 * The decisions in force on an article and on the copies merged into it, directly or through other copies; the oldest first. The
 * other article is given by its identifier.
 */
export async function listStandingPairs(tx: Runner, articleId: number): Promise<StandingPair[]> {
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
  return rows.map((row) => ({ ...row, own: Boolean(row.own) }));
}

/** The article with an identifier, or else the one that a copy with this identifier was merged into; null for none. */
export async function findIdentified(tx: Runner, identifier: string): Promise<number | null> {
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`
    WITH RECURSIVE "merged"("id") AS (
      SELECT d."articleId" FROM "CopyDecision" d WHERE d."identifier" = ${identifier} AND ${MERGE}
      UNION SELECT d."articleId" FROM "CopyDecision" d JOIN "merged" ON ${COPY_ID} = "merged"."id" WHERE ${MERGE})
    SELECT "id", 0 AS "place" FROM "Article" WHERE "identifier" = ${identifier}
    UNION ALL SELECT "id", 1 FROM "Article" WHERE "id" IN (SELECT "id" FROM "merged") ORDER BY "place" LIMIT 1`,
  );
  return rows[0]?.id ?? null;
}
