import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { query } from "../statements";

/** An entity as one article mentions it: how often, and in how many articles of the library it stands. */
export type ArticleEntity = {
  articleId: number;
  entityId: number;
  name: string;
  count: number;
  articles: number;
};

/** Whom and what the given articles mention, in no order. */
export async function listArticleEntities(tx: Transaction, articleIds: number[]): Promise<ArticleEntity[]> {
  const rows = await query<ArticleEntity>(
    tx,
    Prisma.sql`SELECT m."articleId", m."entityId", e."name", m."count", e."articles" FROM "Mention" m
      JOIN "Entity" e ON e."id" = m."entityId"
      WHERE m."articleId" IN (SELECT value FROM json_each(${JSON.stringify(articleIds)}))`,
  );
  return rows.map((row) => ({
    articleId: Number(row.articleId),
    entityId: Number(row.entityId),
    name: row.name,
    count: Number(row.count),
    articles: Number(row.articles),
  }));
}

/** So many times as much counts an article of the same days. */
const NEAR_FACTOR = 3;
const NEAR_MS = 5 * 86_400_000;

/** How much an article counts for its date. @param published, asking ms since 1970; null: not known */
export const nearFactor = (published: number | null, asking: number | null): number =>
  published !== null && asking !== null && Math.abs(published - asking) <= NEAR_MS ? NEAR_FACTOR : 1;

/** An article that mentions an entity, as findForeign looks at it: its date in ms since 1970, null where it is not known. */
export type MentioningArticle = { id: number; language: string; published: number | null };

/** The articles that mention each of the given entities, by the entity's number. */
export async function listMentioning(
  tx: Transaction,
  entityIds: readonly number[],
): Promise<Map<number, MentioningArticle[]>> {
  const rows = await query<{ entityId: number; id: number; language: string; published: number | null }>(
    tx,
    Prisma.sql`SELECT m."entityId", a."id", a."inLanguage" AS "language", CAST(a."publishedAt" AS INTEGER) AS "published"
      FROM "Mention" m JOIN "Article" a ON a."id" = m."articleId"
      WHERE m."entityId" IN (SELECT value FROM json_each(${JSON.stringify(entityIds)}))`,
  );
  const mentioning = new Map<number, MentioningArticle[]>(entityIds.map((id) => [id, []]));
  for (const { entityId, id, language, published } of rows)
    mentioning.get(Number(entityId))?.push({
      id: Number(id),
      language,
      published: published === null ? null : Number(published),
    });
  return mentioning;
}

/**
 * The articles in other languages that mention any of the given entities, by the sum of the entities' weights; those that
 * were published within five days come first.
 * @param asking its date in ms since 1970; null: not known
 * @returns numbers of articles, best first
 */
export async function findForeign(
  tx: Transaction,
  asking: { language: string; entities: { id: number; weight: number }[]; order: number | null },
  most: number,
): Promise<number[]> {
  if (asking.entities.length === 0) return [];
  const asked = JSON.stringify(asking.entities.map(({ id, weight }) => [id, weight]));
  const near =
    asking.order === null
      ? Prisma.sql`1`
      : // as nearFactor has it
        Prisma.sql`CASE WHEN a."publishedAt" BETWEEN ${asking.order - NEAR_MS} AND ${asking.order + NEAR_MS}
          THEN ${NEAR_FACTOR} ELSE 1 END`;
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`
    SELECT m."articleId" AS "id", SUM(w.value ->> 1) * MAX(${near}) AS "rank" FROM json_each(${asked}) w
    CROSS JOIN "Mention" m ON m."entityId" = w.value ->> 0 JOIN "Article" a ON a."id" = m."articleId"
    WHERE a."inLanguage" <> ${asking.language}
    GROUP BY m."articleId" ORDER BY 2 DESC, 1 LIMIT ${most}`,
  );
  return rows.map(({ id }) => Number(id));
}

/** True where the library has articles in more than one language. */
export async function hasOtherLanguages(tx: Transaction, language: string): Promise<boolean> {
  const rows = await query<{ other: number }>(
    tx,
    Prisma.sql`SELECT EXISTS (SELECT 1 FROM "Article" WHERE "inLanguage" < ${language})
      OR EXISTS (SELECT 1 FROM "Article" WHERE "inLanguage" > ${language}) AS "other"`,
  );
  return Boolean(rows[0]?.other);
}
