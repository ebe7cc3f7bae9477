import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { query } from "../statements";

/** An entity that two articles mention: under which name each does, and where (JSON: [[field, start, end], …]). */
export type SharedMention = {
  otherId: number;
  entityId: number;
  names: [string, string];
  places: [string, string];
  counts: [number, number];
  articles: number;
};

/** What an article and each of the given others mention both, the rarest first. */
export async function listSharedMentions(
  tx: Transaction,
  articleId: number,
  others: number[],
): Promise<SharedMention[]> {
  if (others.length === 0) return [];
  const rows = await query<{
    other: number;
    entity: number;
    here: string;
    there: string;
    hereAt: string;
    thereAt: string;
    hereCount: number;
    thereCount: number;
    articles: number;
  }>(
    tx,
    Prisma.sql`SELECT o."articleId" AS "other", e."id" AS "entity", m."name" AS "here", o."name" AS "there",
      m."places" AS "hereAt", o."places" AS "thereAt", m."count" AS "hereCount", o."count" AS "thereCount", e."articles"
    FROM "Mention" m JOIN "Mention" o ON o."entityId" = m."entityId" JOIN "Entity" e ON e."id" = m."entityId"
    WHERE m."articleId" = ${articleId} AND o."articleId" IN (SELECT value FROM json_each(${JSON.stringify(others)}))
    ORDER BY e."articles", e."id"`,
  );
  return rows.map((row) => ({
    otherId: Number(row.other),
    entityId: Number(row.entity),
    names: [row.here, row.there],
    places: [row.hereAt, row.thereAt],
    counts: [Number(row.hereCount), Number(row.thereCount)],
    articles: Number(row.articles),
  }));
}
