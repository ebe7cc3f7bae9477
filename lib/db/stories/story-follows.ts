import { readLibrary } from "../client";
import { Prisma } from "../generated/client";

export type NewInStory = {
  storyId: number;
  slug: string;
  title: string;
  inLanguage: string;
  articleId: number;
  /** How many articles are new in the story. */
  total: number;
};

/**
 * The articles that came into the stories a reader follows since the last visit to each: the newest of each story, at most
 * `mostOfEach`. When an article came into the library counts, so relinking makes nothing new.
 */
export const listNewInFollowed = (readerId: string, mostOfEach: number): Promise<NewInStory[]> =>
  readLibrary(Prisma.sql`
    SELECT * FROM (
      SELECT s."id" AS "storyId", s."slug", s."title", s."inLanguage", a."id" AS "articleId", a."addedAt",
        COUNT(*) OVER (PARTITION BY s."id") AS "total",
        row_number() OVER (PARTITION BY s."id" ORDER BY a."publishedAt" DESC NULLS LAST, a."id" DESC) AS "place"
      FROM "StoryFollow" f JOIN "Story" s ON s."id" = f."storyId"
      JOIN "StoryArticle" m ON m."storyId" = s."id" JOIN "Article" a ON a."id" = m."articleId"
      WHERE f."readerId" = ${readerId} AND a."addedAt" > f."visitedAt")
    WHERE "place" <= ${mostOfEach} ORDER BY MAX("addedAt") OVER (PARTITION BY "storyId") DESC, "storyId", "place"`);

/** How many articles came into each followed story since the reader's last visit, by the story's number. */
export async function countNewInFollowed(readerId: string): Promise<Map<number, number>> {
  const rows = await readLibrary<{ storyId: number; articles: number }>(Prisma.sql`
    SELECT f."storyId", COUNT(a."id") AS "articles" FROM "StoryFollow" f
    LEFT JOIN "StoryArticle" m ON m."storyId" = f."storyId"
    LEFT JOIN "Article" a ON a."id" = m."articleId" AND a."addedAt" > f."visitedAt"
    WHERE f."readerId" = ${readerId} GROUP BY f."storyId"`);
  return new Map(rows.map(({ storyId, articles }) => [storyId, articles]));
}
