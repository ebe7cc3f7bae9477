import { readLibrary } from "../client";
import { Prisma } from "../generated/client";
import { ties } from "../links/link-kinds";
import { listOf } from "../sqlite/lists";

/** The pairs among the given articles that report the same event, or are translations or near-copies of one another. */
export async function listOneEvent(ids: readonly number[]): Promise<[number, number][]> {
  if (ids.length < 2) return [];
  const rows = await readLibrary<{ a: number; b: number }>(
    Prisma.sql`
    SELECT "fromId" AS "a", "toId" AS "b" FROM "Link"
    WHERE "fromId" IN ${listOf(ids)} AND "toId" IN ${listOf(ids)} AND ${ties("event", "piece")}
    UNION SELECT "id", "copyOfId" FROM "Article" WHERE "id" IN ${listOf(ids)} AND "copyOfId" IN ${listOf(ids)}`,
  );
  return rows.map(({ a, b }) => [a, b]);
}

/** The story that an article is part of, as lists of articles name it. */
export type StoryOfArticle = { slug: string; title: string; inLanguage: string; articles: number };

/** The story of each of the given articles that is in one, as lists show it, by the article's number. */
export async function listStoriesIn(articleIds: readonly number[]): Promise<Map<number, StoryOfArticle>> {
  if (articleIds.length === 0) return new Map();
  const rows = await readLibrary<StoryOfArticle & { articleId: number }>(
    Prisma.sql`
    SELECT m."articleId", s."slug", s."title", s."inLanguage", s."articles" FROM "StoryArticle" m JOIN "Story" s ON s."id" = m."storyId"
    WHERE m."articleId" IN ${listOf(articleIds)}`,
  );
  return new Map(rows.map(({ articleId, ...story }) => [articleId, story]));
}

/** How many articles of an outlet in a language are from the days of a story but not in it. */
export type Beside = { outlet: string | null; slug: string | null; language: string; articles: number };

/** Counts by outlet and language the articles of the given periods (ms, both ends included) that are not in the story. */
export const countBeside = (
  storyId: number,
  periods: readonly { from: number; to: number }[],
): Promise<Beside[]> =>
  readLibrary(Prisma.sql`
    SELECT o."name" AS "outlet", o."slug", a."inLanguage" AS "language", COUNT(*) AS "articles"
    FROM json_each(${JSON.stringify(periods)}) p
    JOIN "Article" a ON a."publishedAt" BETWEEN p.value ->> 'from' AND p.value ->> 'to'
    LEFT JOIN "Outlet" o ON o."id" = a."outletId"
    LEFT JOIN "StoryArticle" s ON s."articleId" = a."id" AND s."storyId" = ${storyId}
    WHERE s."articleId" IS NULL GROUP BY a."outletId", a."inLanguage" ORDER BY 4 DESC, 1`);

/** The entities that many articles of a story mention and few of the library, the most characteristic first, at most `most`. */
export const listStoryNames = (
  storyId: number,
  most: number,
): Promise<{ type: string; slug: string; name: string; articles: number }[]> =>
  readLibrary(Prisma.sql`
    SELECT e."type", e."slug", e."name", COUNT(*) AS "articles" FROM "StoryArticle" s
    JOIN "Mention" m ON m."articleId" = s."articleId" JOIN "Entity" e ON e."id" = m."entityId"
    WHERE s."storyId" = ${storyId} GROUP BY e."id" HAVING COUNT(*) > 1
    ORDER BY 1.0 * COUNT(*) * COUNT(*) / e."articles" DESC, e."id" LIMIT ${most}`);

/** The names of people, organisations and places in each article of a story. */
export async function listNamesByArticle(storyId: number): Promise<Map<number, string[]>> {
  const rows = await readLibrary<{ articleId: number; name: string }>(Prisma.sql`
    SELECT s."articleId", e."name" FROM "StoryArticle" s
    JOIN "Mention" m ON m."articleId" = s."articleId" JOIN "Entity" e ON e."id" = m."entityId"
    WHERE s."storyId" = ${storyId} ORDER BY s."articleId", e."id"`);
  const names = new Map<number, string[]>();
  for (const { articleId, name } of rows) names.set(articleId, [...(names.get(articleId) ?? []), name]);
  return names;
}

/**
 * The articles of the same story right before and after one, by date, without its translations and near-copies; null at its ends and
 * for one without a date.
 */
export async function findStorySteps(
  articleId: number,
): Promise<{ before: number | null; after: number | null }> {
  const [row] = await readLibrary<{ before: number | null; after: number | null }>(Prisma.sql`
    WITH "own" AS (
      SELECT m."storyId", a."id", a."publishedAt" FROM "StoryArticle" m JOIN "Article" a ON a."id" = m."articleId"
      WHERE m."articleId" = ${articleId} AND a."publishedAt" IS NOT NULL
    ), "others" AS (
      SELECT a."id", a."publishedAt" FROM "own" JOIN "StoryArticle" m ON m."storyId" = "own"."storyId"
      JOIN "Article" a ON a."id" = m."articleId" WHERE a."publishedAt" IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM "Link" l WHERE l."fromId" = "own"."id" AND l."toId" = a."id" AND ${ties("piece")})
    )
    SELECT
      (SELECT o."id" FROM "others" o, "own" WHERE (o."publishedAt", o."id") < ("own"."publishedAt", "own"."id")
        ORDER BY o."publishedAt" DESC, o."id" DESC LIMIT 1) AS "before",
      (SELECT o."id" FROM "others" o, "own" WHERE (o."publishedAt", o."id") > ("own"."publishedAt", "own"."id")
        ORDER BY o."publishedAt", o."id" LIMIT 1) AS "after"`);
  return { before: row?.before ?? null, after: row?.after ?? null };
}
