import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { query, type Runner } from "../statements";

/** The held articles of an identifier, or of an address: all of it, or those alone whose identifier is made from it. */
export async function findArticlesLike(
  runner: Runner,
  keys: { identifier: string; urlKey: string | null; addressIdentifier: string | null },
): Promise<{ id: number; slug: string; contentHash: string; identifier: string }[]> {
  const { identifier, urlKey, addressIdentifier } = keys;
  const rows = await query<{ id: number; slug: string; contentHash: string; identifier: string }>(
    runner,
    Prisma.sql`SELECT "id", "slug", "contentHash", "identifier" FROM "Article" WHERE "identifier" = ${identifier}
      UNION SELECT "id", "slug", "contentHash", "identifier" FROM "Article"
      WHERE "urlKey" = ${urlKey} AND (${addressIdentifier} IS NULL OR "identifier" = ${addressIdentifier})
      ORDER BY "id"`,
  );
  return rows.map((row) => ({ ...row, id: Number(row.id) }));
}

/** The outlet that has a spelling with this key, or null. */
export async function findOutletId(tx: Transaction, key: string): Promise<number | null> {
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`SELECT "outletId" AS "id" FROM "OutletName" WHERE "key" = ${key}`,
  );
  return rows[0] ? Number(rows[0].id) : null;
}

/** Whether an article has this slug. */
export async function isArticleSlug(tx: Transaction, slug: string): Promise<boolean> {
  return (await query(tx, Prisma.sql`SELECT 1 FROM "Article" WHERE "slug" = ${slug}`)).length > 0;
}

/** The topics of the given keys that the library has, by key. */
export async function listTopicIds(tx: Transaction, keys: string[]): Promise<Map<string, number>> {
  const rows = await query<{ id: number; key: string }>(
    tx,
    Prisma.sql`SELECT "id", "key" FROM "Topic" WHERE "key" IN (SELECT value FROM json_each(${JSON.stringify(keys)}))`,
  );
  return new Map(rows.map(({ id, key }) => [key, Number(id)]));
}
