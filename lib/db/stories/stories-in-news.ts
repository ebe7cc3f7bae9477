import { readLibrary } from "../client";
import { Prisma } from "../generated/client";

/** A story with what the front page weighs it by; times in ms. */
export type StoryInNewsRow = {
  id: number;
  slug: string;
  lastAt: number;
  outlets: number;
  addedAt: number;
};

/**
 * The stories with the newest articles, at most `most`: how many outlets published in each in the time up to its newest article
 * (`span`, in ms), and when the last of its articles came in.
 */
export const listStoriesInNews = (most: number, span: number): Promise<StoryInNewsRow[]> =>
  readLibrary(Prisma.sql`
    SELECT s."id", s."slug", s."lastAt",
      (SELECT COUNT(DISTINCT a."outletId") FROM "StoryArticle" m JOIN "Article" a ON a."id" = m."articleId"
        WHERE m."storyId" = s."id" AND a."publishedAt" >= s."lastAt" - ${span}) AS "outlets",
      (SELECT a."addedAt" FROM "Article" a
        WHERE a."id" = (SELECT MAX(m."articleId") FROM "StoryArticle" m WHERE m."storyId" = s."id")) AS "addedAt"
    FROM (SELECT "id", "slug", "lastAt" FROM "Story" WHERE "lastAt" IS NOT NULL
      ORDER BY "lastAt" DESC, "id" DESC LIMIT ${most}) s`);

/** The newest articles of a story that came out in the time up to its newest one (`span`, in ms), the newest first. */
export async function listNewestOfStory(storyId: number, span: number, most: number): Promise<number[]> {
  const rows = await readLibrary<{ id: number }>(Prisma.sql`
    SELECT a."id" FROM "Story" s JOIN "StoryArticle" m ON m."storyId" = s."id"
    JOIN "Article" a ON a."id" = m."articleId"
    WHERE s."id" = ${storyId} AND a."publishedAt" >= s."lastAt" - ${span}
    ORDER BY a."publishedAt" DESC, a."id" DESC LIMIT ${most}`);
  return rows.map(({ id }) => id);
}

/** How many of the last articles that came in, at most `most`, did so after a moment (ms). */
export async function countAddedSince(moment: number, most: number): Promise<number> {
  const [row] = await readLibrary<{ articles: number }>(Prisma.sql`
    SELECT COUNT(*) AS "articles" FROM (SELECT "addedAt" FROM "Article" ORDER BY "id" DESC LIMIT ${most}) a
    WHERE a."addedAt" > ${moment}`);
  return row?.articles ?? 0;
}
