import type { EntityType } from "../../entities/mention";
import { addRows } from "../add-rows";
import { Prisma } from "../generated/client";
import { LIST, listOf } from "../sqlite/lists";
import { type Connection, execute, query, type Runner } from "../statements";

export type EntityRow = {
  id: number;
  type: EntityType;
  key: string;
  lookup: string | null;
  surnameOnly: boolean;
  articles: number;
};

/** The entities with any of the given lookup keys. */
export async function listEntitiesUnder(tx: Runner, lookups: string[]): Promise<EntityRow[]> {
  const rows = await query<Omit<EntityRow, "surnameOnly"> & { surnameOnly: number }>(
    tx,
    Prisma.sql`SELECT "id", "type", "key", "lookup", "surnameOnly", "articles" FROM "Entity"
      WHERE "lookup" IN ${listOf(lookups)}`,
  );
  return rows.map((row) => ({ ...row, surnameOnly: Boolean(row.surnameOnly) }));
}

/** Those of the given slugs that entities already have. */
export async function listEntitySlugs(tx: Runner, slugs: string[]): Promise<Set<string>> {
  const rows = await query<{ slug: string }>(
    tx,
    Prisma.sql`SELECT "slug" FROM "Entity" WHERE "slug" IN ${listOf(slugs)}`,
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

/** The numbers of those of the given entities that the library has, by "type key". */
export async function findEntities(
  tx: Runner,
  wanted: { type: EntityType; key: string }[],
): Promise<Map<string, number>> {
  const rows = await query<{ id: number; type: string; key: string }>(
    tx,
    Prisma.sql`SELECT e."id", e."type", e."key" FROM json_each(${JSON.stringify(wanted)}) w
      JOIN "Entity" e ON e."type" = w.value ->> 'type' AND e."key" = w.value ->> 'key'`,
  );
  return new Map(rows.map(({ id, type, key }) => [`${type} ${key}`, id]));
}

/** Adds entities that the library does not have. */
export const addEntities = (tx: Runner, entities: NewEntity[]): Promise<void> =>
  addRows(tx, "Entity", entities);

/** A mention as it is stored: `places` is JSON (formatPlaces). */
export type MentionRow = { entityId: number; name: string; count: number; places: string };

/** Adds an article's mentions, and counts the article for each entity. */
export async function addMentions(tx: Runner, articleId: number, rows: MentionRow[]): Promise<void> {
  await addRows(
    tx,
    "Mention",
    rows.map((row) => ({ articleId, ...row })),
  );
  await execute(
    tx,
    Prisma.sql`UPDATE "Entity" SET "articles" = "articles" + 1
      WHERE "id" IN ${listOf(rows.map(({ entityId }) => entityId))}`,
  );
}

/** Renames entities whose name is in Arabic, now that a Latin name is known: the interface is in English. */
export const nameInLatin = (tx: Runner, names: { entityId: number; name: string }[]): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "Entity" SET "name" = n.value ->> 'name' FROM json_each(${JSON.stringify(names)}) n
      WHERE "Entity"."id" = n.value ->> 'entityId' AND "name" GLOB '*[ء-ي]*'`,
  );

/** Removes an article's mentions, and discounts the article for each entity. */
export async function removeMentions(tx: Runner, articleId: number): Promise<void> {
  await execute(
    tx,
    Prisma.sql`UPDATE "Entity" SET "articles" = "articles" - 1
      WHERE "id" IN (SELECT "entityId" FROM "Mention" WHERE "articleId" = ${articleId})`,
  );
  await execute(tx, Prisma.sql`DELETE FROM "Mention" WHERE "articleId" = ${articleId}`);
}

/** How many articles mention each of the given entities, by slug. */
export async function countEntities(runner: Runner, slugs: string[]): Promise<Map<string, number>> {
  const rows = await query<{ slug: string; articles: number }>(
    runner,
    Prisma.sql`SELECT "slug", "articles" FROM "Entity" WHERE "slug" IN ${listOf(slugs)}`,
  );
  return new Map(rows.map(({ slug, articles }) => [slug, articles]));
}

export type KeyedEntity = { id: number; type: EntityType; key: string; name: string; articles: number };

/** The entities with any of the keys or lookup keys, the most mentioned first, at most 60. */
export function listByKey(
  connection: Connection,
  { keys, lookups }: { keys: readonly string[]; lookups: readonly string[] },
): KeyedEntity[] {
  const columns = `"id", "type", "key", "name", "articles"`;
  return connection.all<KeyedEntity>(
    `SELECT ${columns} FROM "Entity" WHERE "type" IN ('person', 'organization', 'place') AND "key" IN ${LIST}
      UNION SELECT ${columns} FROM "Entity" WHERE "lookup" IN ${LIST}
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

export type SurnameRow = { id: number; key: string; lookup: string };

/** The entities known by a surname alone that the people in the articles of an import share. */
export const listSurnamesOf = (tx: Runner, importId: number): Promise<SurnameRow[]> =>
  query(
    tx,
    Prisma.sql`SELECT "id", "key", "lookup" FROM "Entity" WHERE "surnameOnly" AND "articles" > 0 AND "lookup" IN (
      SELECT e."lookup" FROM "Article" a JOIN "Mention" m ON m."articleId" = a."id"
      JOIN "Entity" e ON e."id" = m."entityId" WHERE a."importId" = ${importId} AND e."type" = 'person')`,
  );

/** Moves the mentions of one entity to another, and deletes the first. */
export async function moveMentions(tx: Runner, from: number, to: number): Promise<void> {
  // An article that mentions both keeps the places of the fuller name.
  await execute(tx, Prisma.sql`UPDATE OR IGNORE "Mention" SET "entityId" = ${to} WHERE "entityId" = ${from}`);
  await execute(tx, Prisma.sql`DELETE FROM "Mention" WHERE "entityId" = ${from}`);
  await execute(tx, Prisma.sql`DELETE FROM "Entity" WHERE "id" = ${from}`);
  await execute(
    tx,
    Prisma.sql`UPDATE "Entity" SET "articles" = (SELECT COUNT(*) FROM "Mention" WHERE "entityId" = ${to}) WHERE "id" = ${to}`,
  );
}
