import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { query, type Runner } from "../statements";

/** A held article with what tells whether an incoming one is the same. */
export type HeldArticle = {
  id: number;
  slug: string;
  identifier: string;
  contentHash: string;
  url: string | null;
  urlKey: string | null;
  outletId: number | null;
  headlineKey: string;
  datePublished: string | null;
  importId: number | null;
};

/** How many articles of one outlet under one headline are compared, the newest first. */
const MAX_NAMESAKES = 50;

/**
 * The articles that share an identifier, an address, or outlet and headline with an incoming one; those with its identifiers first,
 * in their order, then those at its address.
 */
export const findHeldLike = (
  runner: Runner,
  keys: { identifiers: string[]; urlKey: string | null; outletId: number | null; headlineKey: string },
): Promise<HeldArticle[]> => {
  const { identifiers, urlKey, outletId, headlineKey } = keys;
  const columns = Prisma.raw(
    `"id", "slug", "identifier", "contentHash", "url", "urlKey", "outletId", "headlineKey", "datePublished", "importId"`,
  );
  return query(
    runner,
    Prisma.sql`SELECT * FROM (
        SELECT ${columns} FROM "Article" WHERE "identifier" IN ${listOf(identifiers)}
        UNION SELECT ${columns} FROM "Article" WHERE "urlKey" = ${urlKey}
        UNION SELECT * FROM (SELECT ${columns} FROM "Article"
          WHERE "headlineKey" = ${headlineKey} AND "outletId" IS ${outletId} ORDER BY "id" DESC LIMIT ${MAX_NAMESAKES}))
      ORDER BY "identifier" IN ${listOf(identifiers)} DESC, "urlKey" IS ${urlKey} DESC, "id"`,
  );
};

/** Of the given identifiers those that an article has. */
export async function listTakenIdentifiers(tx: Runner, identifiers: string[]): Promise<Set<string>> {
  const rows = await query<{ identifier: string }>(
    tx,
    Prisma.sql`SELECT "identifier" FROM "Article" WHERE "identifier" IN ${listOf(identifiers)}`,
  );
  return new Set(rows.map(({ identifier }) => identifier));
}

/** The stored body of an article, as JSON. */
export async function readBody(runner: Runner, id: number): Promise<string> {
  const [row] = await query<{ body: string }>(
    runner,
    Prisma.sql`SELECT "body" FROM "Article" WHERE "id" = ${id}`,
  );
  if (!row) throw new Error(`There is no article ${id}.`);
  return row.body;
}

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
