import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { execute, query, type Runner } from "../statements";

/** The article that stands for each of the given ones: itself, unless it is a near-copy. */
export async function listCarriers(tx: Runner, articleIds: number[]): Promise<Map<number, number>> {
  const rows = await query<{ id: number; carrier: number }>(
    tx,
    Prisma.sql`SELECT "id", COALESCE("copyOfId", "id") AS "carrier" FROM "Article"
      WHERE "id" IN ${listOf(articleIds)}`,
  );
  return new Map(rows.map(({ id, carrier }) => [id, carrier]));
}

/** Sets the article that stands for this one and for its copies; null: it stands for itself. */
export async function setCarrier(tx: Runner, articleId: number, carrierId: number | null): Promise<void> {
  await execute(tx, Prisma.sql`UPDATE "Article" SET "copyOfId" = ${carrierId} WHERE "id" = ${articleId}`);
  if (carrierId !== null)
    await execute(
      tx,
      Prisma.sql`UPDATE "Article" SET "copyOfId" = ${carrierId} WHERE "copyOfId" = ${articleId}`,
    );
}

/** Separates an article from its copies, because it goes or its text changes: the first copy then stands for the others. */
export async function releaseCopies(tx: Runner, articleId: number): Promise<void> {
  const first = Prisma.sql`(SELECT MIN("id") FROM "Article" WHERE "copyOfId" = ${articleId})`;
  await execute(
    tx,
    Prisma.sql`UPDATE "Article" SET "copyOfId" = NULLIF(${first}, "id") WHERE "copyOfId" = ${articleId}`,
  );
  await setCarrier(tx, articleId, null);
}

export type StandingDecision = {
  id: number;
  kind: "deleted" | "merged" | "split";
  articleId: number | null;
  identifier: string;
  /** Null: the decision is on the article, not on one text of it. */
  contentHash: string | null;
  /** As JSON (decision-content.ts). */
  content: string;
};

/**
 * The owner's decisions that may apply to an incoming article with these keys, those on just this text first, then the newest. Articles
 * with identifiers of their own are not the same because they share an address; and a decision on another article at the same address
 * does not apply to one that is in the library.
 */
export const listCopyDecisions = (
  runner: Runner,
  keys: { identifiers: string[]; ownIdentifier: boolean; urlKey: string | null; contentHash: string },
): Promise<StandingDecision[]> => {
  const { identifiers, ownIdentifier, urlKey, contentHash } = keys;
  return query(
    runner,
    Prisma.sql`SELECT "id", "kind", "articleId", "identifier", "contentHash", "content" FROM "CopyDecision"
      WHERE "undoneAt" IS NULL AND ("contentHash" IS NULL OR "contentHash" = ${contentHash})
        AND "id" IN (SELECT "id" FROM "CopyDecision" WHERE "identifier" IN ${listOf(identifiers)}
          UNION SELECT "id" FROM "CopyDecision" WHERE "urlKey" = ${urlKey}
            AND (NOT ${ownIdentifier} OR "identifier" = 'url:' || "urlKey")
            AND ("contentHash" IS NOT NULL
              OR NOT EXISTS (SELECT 1 FROM "Article" WHERE "identifier" = ${identifiers[0]})))
      ORDER BY "contentHash" IS NULL, "id" DESC`,
  );
};

/** Merges of merged articles are followed so far. */
const MAX_MERGES = 10;

/** The slug of the article that one with this slug was merged into, directly or through others; null if there is none. */
export async function findMergedInto(runner: Runner, slug: string): Promise<string | null> {
  const [row] = await query<{ slug: string }>(
    runner,
    Prisma.sql`WITH RECURSIVE "merged"("articleId", "depth") AS (
        SELECT "articleId", 1 FROM "CopyDecision" WHERE "slug" = ${slug} AND "kind" = 'merged' AND "undoneAt" IS NULL
        UNION ALL
        SELECT d."articleId", m."depth" + 1 FROM "merged" m JOIN "CopyDecision" d ON d."kind" = 'merged'
          AND d."undoneAt" IS NULL AND CAST(d."content" -> 'article' ->> 'id' AS INTEGER) = m."articleId" WHERE m."depth" < ${MAX_MERGES})
      SELECT a."slug" FROM "merged" m JOIN "Article" a ON a."id" = m."articleId" LIMIT 1`,
  );
  return row?.slug ?? null;
}
