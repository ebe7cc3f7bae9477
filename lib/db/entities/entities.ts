import type { EntityType } from "../../entities/mention";
import { addRows } from "../add-rows";
import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { type Connection, execute, query, type Runner } from "../statements";

export type EntityRow = {
  id: number;
  type: EntityType;
  key: string;
  lookup: string | null;
  surnameOnly: boolean;
  articles: number;
};

/** The entities that stand under any of the given lookup keys. */
export async function listEntitiesUnder(tx: Transaction, lookups: string[]): Promise<EntityRow[]> {
  const rows = await query<EntityRow>(
    tx,
    Prisma.sql`SELECT "id", "type", "key", "lookup", "surnameOnly", "articles" FROM "Entity"
      WHERE "lookup" IN (SELECT value FROM json_each(${JSON.stringify(lookups)}))`,
  );
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    surnameOnly: Boolean(row.surnameOnly),
    articles: Number(row.articles),
  }));
}

/** Which of the given slugs entities have already. */
export async function listEntitySlugs(tx: Transaction, slugs: string[]): Promise<Set<string>> {
  const rows = await query<{ slug: string }>(
    tx,
    Prisma.sql`SELECT "slug" FROM "Entity" WHERE "slug" IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`,
  );
  return new Set(rows.map(({ slug }) => slug));
}

export type NewEntity = {
  slug: string;
  type: EntityType;
  key: string;
  lookup: string | null;
  surnameOnly: boolean;
  name: string;
};

/** Which of the given entities the library has, with their numbers, by type and key parted by a space. */
export async function findEntities(
  tx: Transaction,
  wanted: { type: EntityType; key: string }[],
): Promise<Map<string, number>> {
  const rows = await query<{ id: number; type: string; key: string }>(
    tx,
    Prisma.sql`SELECT e."id", e."type", e."key" FROM json_each(${JSON.stringify(wanted)}) w
      JOIN "Entity" e ON e."type" = w.value ->> 'type' AND e."key" = w.value ->> 'key'`,
  );
  return new Map(rows.map(({ id, type, key }) => [`${type} ${key}`, Number(id)]));
}

/** Adds entities that the library does not have. */
export const addEntities = (tx: Transaction, entities: NewEntity[]): Promise<void> =>
  addRows(tx, "Entity", entities);

export type MentionRow = { entityId: number; name: string; count: number; places: string };

/** Adds an article's mentions, and counts one article more for each entity. */
export async function addMentions(tx: Transaction, articleId: number, rows: MentionRow[]): Promise<void> {
  await addRows(
    tx,
    "Mention",
    rows.map((row) => ({ articleId, ...row })),
  );
  await execute(
    tx,
    Prisma.sql`UPDATE "Entity" SET "articles" = "articles" + 1
      WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(rows.map(({ entityId }) => entityId))}))`,
  );
}

/** Calls entities that were first met in Arabic by the Latin name that is known now: the pages' own language is English. */
export const nameInLatin = (tx: Transaction, names: { entityId: number; name: string }[]): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "Entity" SET "name" = n.value ->> 'name' FROM json_each(${JSON.stringify(names)}) n
      WHERE "Entity"."id" = n.value ->> 'entityId' AND "name" GLOB '*[ء-ي]*'`,
  );

/** Takes an article's mentions away, and counts one article less for each entity. */
export async function removeMentions(tx: Transaction, articleId: number): Promise<void> {
  await execute(
    tx,
    Prisma.sql`UPDATE "Entity" SET "articles" = "articles" - 1
      WHERE "id" IN (SELECT "entityId" FROM "Mention" WHERE "articleId" = ${articleId})`,
  );
  await execute(tx, Prisma.sql`DELETE FROM "Mention" WHERE "articleId" = ${articleId}`);
}

/** In how many articles each of the given entities is mentioned, by its slug. */
export async function countEntities(runner: Runner, slugs: string[]): Promise<Map<string, number>> {
  const rows = await query<{ slug: string; articles: number }>(
    runner,
    Prisma.sql`
    SELECT "slug", "articles" FROM "Entity" WHERE "slug" IN (SELECT value FROM json_each(${JSON.stringify(slugs)}))`,
  );
  return new Map(rows.map(({ slug, articles }) => [slug, Number(articles)]));
}

export type KeyedEntity = { id: number; type: EntityType; key: string; name: string; articles: number };

/** The entities that have one of the keys or may be looked up by one of the lookup keys: the most mentioned 60, those first. */
export function listByKey(
  connection: Connection,
  { keys, lookups }: { keys: readonly string[]; lookups: readonly string[] },
): KeyedEntity[] {
  const columns = `"id", "type", "key", "name", "articles"`;
  return connection.all<KeyedEntity>(
    `SELECT ${columns} FROM "Entity" WHERE "type" IN ('person', 'organization', 'place')
        AND "key" IN (SELECT value FROM json_each(?))
      UNION SELECT ${columns} FROM "Entity" WHERE "lookup" IN (SELECT value FROM json_each(?))
      ORDER BY "articles" DESC, "id" LIMIT 60`,
    JSON.stringify(keys),
    JSON.stringify(lookups),
  );
}

/** The names that articles use for an entity, from `most` of its mentions. */
export const listNamesOf = (connection: Connection, entityId: number, most: number): string[] =>
  connection
    .all<{ name: string }>(
      `SELECT DISTINCT "name" FROM (SELECT "name" FROM "Mention" WHERE "entityId" = ? LIMIT ?)`,
      entityId,
      most,
    )
    .map(({ name }) => name);
