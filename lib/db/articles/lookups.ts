import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { query, type Runner } from "../statements";

/** The articles with an identifier, or with an address: all of them, or only those whose identifier is made from the address. */
export const findArticlesLike = (
  runner: Runner,
  keys: { identifier: string; urlKey: string | null; addressIdentifier: string | null },
): Promise<{ id: number; slug: string; contentHash: string; identifier: string }[]> => {
  const { identifier, urlKey, addressIdentifier } = keys;
  return query(
    runner,
    Prisma.sql`SELECT "id", "slug", "contentHash", "identifier" FROM "Article" WHERE "identifier" = ${identifier}
      UNION SELECT "id", "slug", "contentHash", "identifier" FROM "Article"
      WHERE "urlKey" = ${urlKey} AND (${addressIdentifier} IS NULL OR "identifier" = ${addressIdentifier})
      ORDER BY "id"`,
  );
};

/** The outlet that has a spelling with this key, or null. */
export async function findOutletId(tx: Runner, key: string): Promise<number | null> {
  const [row] = await query<{ id: number }>(
    tx,
    Prisma.sql`SELECT "outletId" AS "id" FROM "OutletName" WHERE "key" = ${key}`,
  );
  return row?.id ?? null;
}

/** True if an article has this slug. */
export async function isArticleSlug(tx: Runner, slug: string): Promise<boolean> {
  return (await query(tx, Prisma.sql`SELECT 1 FROM "Article" WHERE "slug" = ${slug}`)).length > 0;
}

/** The numbers of the topics with the given keys, by key; unknown keys are left out. */
export async function listTopicIds(tx: Runner, keys: string[]): Promise<Map<string, number>> {
  const rows = await query<{ id: number; key: string }>(
    tx,
    Prisma.sql`SELECT "id", "key" FROM "Topic" WHERE "key" IN ${listOf(keys)}`,
  );
  return new Map(rows.map(({ id, key }) => [key, id]));
}
