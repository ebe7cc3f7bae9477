import { Prisma } from "../generated/client";
import { query, type Runner } from "../statements";

export type StandingDecision = { id: number; kind: "deleted" | "merged" | "split"; articleId: number | null };

/**
 * What the owner has decided on an article that comes in with these keys and this text; null where nothing is decided. As
 * with held articles, those with identifiers of their own are not taken for one another because they share an address; and
 * a decision on another article of the same address says nothing of one that is held.
 */
export async function findCopyDecision(
  runner: Runner,
  keys: { identifier: string; ownIdentifier: boolean; urlKey: string | null; contentHash: string },
): Promise<StandingDecision | null> {
  const { identifier, ownIdentifier, urlKey, contentHash } = keys;
  const rows = await query<StandingDecision>(
    runner,
    Prisma.sql`SELECT "id", "kind", "articleId" FROM "CopyDecision"
      WHERE "undoneAt" IS NULL AND ("contentHash" IS NULL OR "contentHash" = ${contentHash})
        AND "id" IN (SELECT "id" FROM "CopyDecision" WHERE "identifier" = ${identifier}
          UNION SELECT "id" FROM "CopyDecision" WHERE "urlKey" = ${urlKey}
            AND (NOT ${ownIdentifier} OR "identifier" = 'url:' || "urlKey")
            AND ("contentHash" IS NOT NULL OR NOT EXISTS (SELECT 1 FROM "Article" WHERE "identifier" = ${identifier})))
      ORDER BY "contentHash" IS NULL, "id" DESC LIMIT 1`,
  );
  const [row] = rows;
  return row ? { ...row, id: Number(row.id), articleId: row.articleId && Number(row.articleId) } : null;
}
