import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { query, type Runner } from "../statements";

/** An entity as one article mentions it: how often, and how many articles of the library mention it. */
export type ArticleEntity = {
  articleId: number;
  entityId: number;
  name: string;
  count: number;
  articles: number;
};

/** The entities that the given articles mention, in no order. */
export const listArticleEntities = (tx: Runner, articleIds: number[]): Promise<ArticleEntity[]> =>
  query(
    tx,
    Prisma.sql`SELECT m."articleId", m."entityId", e."name", m."count", e."articles" FROM "Mention" m
      JOIN "Entity" e ON e."id" = m."entityId" WHERE m."articleId" IN ${listOf(articleIds)}`,
  );

/** An article published within five days of another counts three times as much as a candidate. */
const NEAR_FACTOR = 3;
const NEAR_MS = 5 * 86_400_000;

/** How much a candidate counts for its date. @param published,asking in ms since 1970; null: not known */
export const nearFactor = (published: number | null, asking: number | null): number =>
  published !== null && asking !== null && Math.abs(published - asking) <= NEAR_MS ? NEAR_FACTOR : 1;

/** An article that mentions an entity, as findForeign sees it; `published` is in ms since 1970, null where not known. */
export type MentioningArticle = { id: number; language: string; published: number | null };

/** The articles that mention each of the given entities, by the entity's number. */
export async function listMentioning(
  tx: Runner,
  entityIds: readonly number[],
): Promise<Map<number, MentioningArticle[]>> {
  const rows = await query<MentioningArticle & { entityId: number }>(
    tx,
    Prisma.sql`SELECT m."entityId", a."id", a."inLanguage" AS "language", a."publishedAt" AS "published"
      FROM "Mention" m JOIN "Article" a ON a."id" = m."articleId" WHERE m."entityId" IN ${listOf(entityIds)}`,
  );
  const mentioning = new Map<number, MentioningArticle[]>(entityIds.map((id) => [id, []]));
  for (const { entityId, ...article } of rows) mentioning.get(entityId)?.push(article);
  return mentioning;
}

/**
 * The articles in other languages that mention any of the given entities, by the sum of the entities' weights; those published
 * within five days come first.
 * @param asking `order`: its date in ms since 1970; null: not known
 * @returns numbers of articles, best first
 */
export async function findForeign(
  tx: Runner,
  asking: { language: string; entities: { id: number; weight: number }[]; order: number | null },
  most: number,
): Promise<number[]> {
  if (asking.entities.length === 0) return [];
  const weights = JSON.stringify(asking.entities.map(({ id, weight }) => [id, weight]));
  const near =
    asking.order === null
      ? Prisma.sql`1`
      : // as nearFactor has it
        Prisma.sql`CASE WHEN a."publishedAt" BETWEEN ${asking.order - NEAR_MS} AND ${asking.order + NEAR_MS}
          THEN ${NEAR_FACTOR} ELSE 1 END`;
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`
    SELECT m."articleId" AS "id", SUM(w.value ->> 1) * MAX(${near}) AS "rank" FROM json_each(${weights}) w
    CROSS JOIN "Mention" m ON m."entityId" = w.value ->> 0 JOIN "Article" a ON a."id" = m."articleId"
    WHERE a."inLanguage" <> ${asking.language}
    GROUP BY m."articleId" ORDER BY 2 DESC, 1 LIMIT ${most}`,
  );
  return rows.map(({ id }) => id);
}

/** True if the library has articles in a language other than the given one. */
export async function hasOtherLanguages(tx: Runner, language: string): Promise<boolean> {
  const [row] = await query<{ other: number }>(
    tx,
    Prisma.sql`SELECT EXISTS (SELECT 1 FROM "Article" WHERE "inLanguage" < ${language})
      OR EXISTS (SELECT 1 FROM "Article" WHERE "inLanguage" > ${language}) AS "other"`,
  );
  return Boolean(row?.other);
}

/** An entity that two articles mention: the name that each uses, and where (stored JSON, parsePlaces). */
export type SharedMention = {
  otherId: number;
  entityId: number;
  names: [string, string];
  places: [string, string];
  counts: [number, number];
  articles: number;
};

/** The entities that an article shares with each of the given others, the rarest first. */
export async function listSharedMentions(
  tx: Runner,
  articleId: number,
  others: number[],
): Promise<SharedMention[]> {
  if (others.length === 0) return [];
  const rows = await query<{
    otherId: number;
    entityId: number;
    here: string;
    there: string;
    hereAt: string;
    thereAt: string;
    hereCount: number;
    thereCount: number;
    articles: number;
  }>(
    tx,
    Prisma.sql`SELECT o."articleId" AS "otherId", e."id" AS "entityId", m."name" AS "here", o."name" AS "there",
      m."places" AS "hereAt", o."places" AS "thereAt", m."count" AS "hereCount", o."count" AS "thereCount", e."articles"
    FROM "Mention" m JOIN "Mention" o ON o."entityId" = m."entityId" JOIN "Entity" e ON e."id" = m."entityId"
    WHERE m."articleId" = ${articleId} AND o."articleId" IN ${listOf(others)}
    ORDER BY e."articles", e."id"`,
  );
  return rows.map(({ otherId, entityId, articles, ...row }) => ({
    otherId,
    entityId,
    names: [row.here, row.there],
    places: [row.hereAt, row.thereAt],
    counts: [row.hereCount, row.thereCount],
    articles,
  }));
}
