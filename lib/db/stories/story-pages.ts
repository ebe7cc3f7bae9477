import { readLibrary } from "../client";
import { Prisma } from "../generated/client";

const among = (values: readonly (number | string)[]): Prisma.Sql =>
  Prisma.sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** Pairs among the given articles that tell one event or are translations of one another, or carry one text. */
export async function listOneEvent(ids: readonly number[]): Promise<[number, number][]> {
  if (ids.length < 2) return [];
  const rows = await readLibrary<{ a: number; b: number }>(
    Prisma.sql`
    SELECT "fromId" AS "a", "toId" AS "b" FROM "Link"
    WHERE "fromId" IN ${among(ids)} AND "toId" IN ${among(ids)} AND "kind" IN ('sameEvent', 'translation')
    UNION SELECT "id", "copyOfId" FROM "Article" WHERE "id" IN ${among(ids)} AND "copyOfId" IN ${among(ids)}`,
  );
  return rows.map(({ a, b }) => [Number(a), Number(b)]);
}

/** The story that each of the given articles is in, with what a list says of it, by the article's number. */
export async function listStoriesIn(
  articleIds: readonly number[],
): Promise<Map<number, { slug: string; articles: number }>> {
  if (articleIds.length === 0) return new Map();
  const rows = await readLibrary<{ articleId: number; slug: string; articles: number }>(
    Prisma.sql`
    SELECT m."articleId", s."slug", s."articles" FROM "StoryArticle" m JOIN "Story" s ON s."id" = m."storyId"
    WHERE m."articleId" IN ${among(articleIds)}`,
  );
  return new Map(
    rows.map((row) => [Number(row.articleId), { slug: row.slug, articles: Number(row.articles) }]),
  );
}

/** What the library holds of some days besides a story: outlets and languages by how many of their articles are not in it. */
export type Beside = { outlet: string | null; slug: string | null; language: string; articles: number };

/** Counts by outlet and language the articles of the given periods (ms, both ends in) that are not of the story. */
export async function countBeside(
  storyId: number,
  periods: readonly { from: number; to: number }[],
): Promise<Beside[]> {
  const rows = await readLibrary<Beside>(
    Prisma.sql`
    SELECT o."name" AS "outlet", o."slug", a."inLanguage" AS "language", COUNT(*) AS "articles"
    FROM json_each(${JSON.stringify(periods)}) p
    JOIN "Article" a ON a."publishedAt" BETWEEN p.value ->> 'from' AND p.value ->> 'to'
    LEFT JOIN "Outlet" o ON o."id" = a."outletId"
    LEFT JOIN "StoryArticle" s ON s."articleId" = a."id" AND s."storyId" = ${storyId}
    WHERE s."articleId" IS NULL GROUP BY a."outletId", a."inLanguage" ORDER BY 4 DESC, 1`,
  );
  return rows.map((row) => ({ ...row, articles: Number(row.articles) }));
}

/** Whom and what the most articles of a story name, and the library rarely: the first of them first. */
export async function listStoryNames(
  storyId: number,
  most: number,
): Promise<{ type: string; slug: string; name: string; articles: number }[]> {
  const rows = await readLibrary<{ type: string; slug: string; name: string; articles: number }>(
    Prisma.sql`
    SELECT e."type", e."slug", e."name", COUNT(*) AS "articles" FROM "StoryArticle" s
    JOIN "Mention" m ON m."articleId" = s."articleId" JOIN "Entity" e ON e."id" = m."entityId"
    WHERE s."storyId" = ${storyId} GROUP BY e."id" HAVING COUNT(*) > 1
    ORDER BY 1.0 * COUNT(*) * COUNT(*) / e."articles" DESC, e."id" LIMIT ${most}`,
  );
  return rows.map((row) => ({ ...row, articles: Number(row.articles) }));
}
