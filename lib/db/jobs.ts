import { readLibrary } from "./client";
import { Prisma } from "./generated/client";

/** Lets a job go that a process holds which is told to end: that is no attempt in vain. */
export const releaseJob = (id: number, token: string): Prisma.Sql =>
  Prisma.sql`UPDATE "Job" SET "claimedBy" = NULL, "claimedUntil" = NULL, "attempts" = MAX(0, "attempts" - 1)
    WHERE "id" = ${id} AND "claimedBy" = ${token}`;

/** How many links the articles of an import have, and in how many stories they are. */
export async function countTies(importId: number): Promise<{ links: number; stories: number }> {
  const [row] = await readLibrary<{ links: number; stories: number }>(
    Prisma.sql`SELECT
      (SELECT COUNT(*) FROM "Article" a JOIN "Link" l ON l."fromId" = a."id" WHERE a."importId" = ${importId}) AS "links",
      (SELECT COUNT(DISTINCT s."storyId") FROM "Article" a JOIN "StoryArticle" s ON s."articleId" = a."id"
        WHERE a."importId" = ${importId}) AS "stories"`,
  );
  return row ?? { links: 0, stories: 0 };
}
