import type { EntityType } from "../../entities/mention";
import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { query, type Runner } from "../statements";

/** An article of a story, with what the story's name is made from. */
export type NamingRow = {
  id: number;
  language: string;
  outletId: number | null;
  outlet: string | null;
  headline: string;
  lead: string;
  packed: Uint8Array;
};

/** The given articles that have a profile, in the order of their ids. */
export const listNamingRows = (tx: Runner, ids: readonly number[]): Promise<NamingRow[]> =>
  query(
    tx,
    Prisma.sql`SELECT a."id", a."inLanguage" AS "language", a."outletId", o."name" AS "outlet", a."headline",
        COALESCE(a."abstract", a."excerpt") AS "lead", p."packed"
      FROM "Article" a JOIN "Profile" p ON p."articleId" = a."id" LEFT JOIN "Outlet" o ON o."id" = a."outletId"
      WHERE a."id" IN ${listOf(ids)} ORDER BY a."id"`,
  );

/** An entity that an article names, and the number of articles of the library that do. `places` is stored JSON (parsePlaces). */
export type NamingMentionRow = {
  articleId: number;
  entity: number;
  type: EntityType;
  name: string;
  canonical: string;
  count: number;
  places: string;
  articles: number;
};

/** The entities that at least two of the given articles name. */
export const listSharedEntities = (tx: Runner, ids: readonly number[]): Promise<NamingMentionRow[]> =>
  query(
    tx,
    Prisma.sql`SELECT m."articleId", e."id" AS "entity", e."type", m."name", e."name" AS "canonical", m."count", m."places", e."articles"
      FROM "Mention" m JOIN "Entity" e ON e."id" = m."entityId"
      WHERE m."articleId" IN ${listOf(ids)} AND m."entityId" IN (
        SELECT "entityId" FROM "Mention" WHERE "articleId" IN ${listOf(ids)} GROUP BY "entityId" HAVING COUNT(*) > 1)`,
  );
