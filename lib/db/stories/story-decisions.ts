import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { execute, query, type Runner } from "../statements";

/** The stories that the owner keeps an article out of. */
export async function listStoriesApart(tx: Runner, articleId: number): Promise<Set<number>> {
  const rows = await query<{ storyId: number }>(
    tx,
    Prisma.sql`SELECT "storyId" FROM "StoryApart" WHERE "articleId" = ${articleId}`,
  );
  return new Set(rows.map(({ storyId }) => storyId));
}

/** True if the owner keeps an article of one of two stories out of the other. */
export async function areKeptApart(tx: Runner, one: number, other: number): Promise<boolean> {
  const rows = await query(
    tx,
    Prisma.sql`SELECT 1 FROM "StoryApart" p JOIN "StoryArticle" s ON s."articleId" = p."articleId"
      WHERE (p."storyId" = ${one} AND s."storyId" = ${other}) OR (p."storyId" = ${other} AND s."storyId" = ${one}) LIMIT 1`,
  );
  return rows.length > 0;
}

/** The articles that the owner keeps out of a story. */
export async function listApart(tx: Runner, storyId: number): Promise<number[]> {
  const rows = await query<{ articleId: number }>(
    tx,
    Prisma.sql`SELECT "articleId" FROM "StoryApart" WHERE "storyId" = ${storyId} ORDER BY "articleId"`,
  );
  return rows.map(({ articleId }) => articleId);
}

/** Keeps articles out of a story: those that are in the library and not in the story. */
export const keepApart = (tx: Runner, storyId: number, articleIds: readonly number[]): Promise<void> =>
  execute(
    tx,
    Prisma.sql`INSERT INTO "StoryApart" ("articleId", "storyId") SELECT "id", ${storyId} FROM "Article"
      WHERE "id" IN ${listOf(articleIds)}
        AND "id" NOT IN (SELECT "articleId" FROM "StoryArticle" WHERE "storyId" = ${storyId})
      ON CONFLICT DO NOTHING`,
  );

/** Lets articles into a story again. */
export const endApart = (tx: Runner, storyId: number, articleIds: readonly number[]): Promise<void> =>
  execute(
    tx,
    Prisma.sql`DELETE FROM "StoryApart" WHERE "storyId" = ${storyId} AND "articleId" IN ${listOf(articleIds)}`,
  );

/** Marks articles of a story as put there by the owner, or no longer. */
export const pinMembers = (tx: Runner, articleIds: readonly number[], pinned: boolean): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "StoryArticle" SET "pinned" = ${pinned} WHERE "articleId" IN ${listOf(articleIds)}`,
  );

/** True if the owner put the article into its story. */
export async function isPinned(tx: Runner, articleId: number): Promise<boolean> {
  const rows = await query(
    tx,
    Prisma.sql`SELECT 1 FROM "StoryArticle" WHERE "articleId" = ${articleId} AND "pinned"`,
  );
  return rows.length > 0;
}

/** Ends a reader's following of a story that began at a moment. */
export const removeFollow = (
  tx: Runner,
  storyId: number,
  readerId: string,
  followedAt: Date,
): Promise<void> =>
  execute(
    tx,
    Prisma.sql`DELETE FROM "StoryFollow"
      WHERE "storyId" = ${storyId} AND "readerId" = ${readerId} AND "followedAt" = ${followedAt}`,
  );

/**
 * The name that stands for a story by the owner's last decision about it, or else about one that was merged into it;
 * null where there is none.
 */
export async function findStandingName(tx: Runner, storyId: number): Promise<string | null> {
  const [row] = await query<{ value: string }>(
    tx,
    Prisma.sql`SELECT d."value" FROM "StoryDecision" d
      JOIN (SELECT "slug", 0 AS "former" FROM "Story" WHERE "id" = ${storyId}
        UNION ALL SELECT "slug", 1 FROM "StoryAlias" WHERE "storyId" = ${storyId}) s ON s."slug" = d."slug"
      WHERE d."kind" = 'named' AND d."undoneAt" IS NULL ORDER BY s."former", d."id" DESC LIMIT 1`,
  );
  return row?.value || null;
}

/** The stories whose articles are most often linked with those of a story, the most often linked first. */
export async function listNearStories(tx: Runner, storyId: number, most: number): Promise<number[]> {
  const rows = await query<{ id: number }>(
    tx,
    Prisma.sql`SELECT t."storyId" AS "id" FROM "StoryArticle" s JOIN "Link" l ON l."fromId" = s."articleId"
      JOIN "StoryArticle" t ON t."articleId" = l."toId" WHERE s."storyId" = ${storyId} AND t."storyId" <> ${storyId}
      GROUP BY t."storyId" ORDER BY COUNT(*) DESC, t."storyId" LIMIT ${most}`,
  );
  return rows.map(({ id }) => id);
}
