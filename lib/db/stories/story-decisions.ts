import { addRows } from "../add-rows";
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

/** Keeps articles out of a story. */
export const keepApart = (tx: Runner, storyId: number, articleIds: readonly number[]): Promise<void> =>
  addRows(
    tx,
    "StoryApart",
    articleIds.map((articleId) => ({ articleId, storyId })),
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

/** Moves articles that are in stories to another one. */
export const moveMembers = (tx: Runner, storyId: number, articleIds: readonly number[]): Promise<void> =>
  execute(
    tx,
    Prisma.sql`UPDATE "StoryArticle" SET "storyId" = ${storyId} WHERE "articleId" IN ${listOf(articleIds)}`,
  );

/** The name that stands for a story's slug by the owner's last decision; null where there is none. */
export async function findStandingName(tx: Runner, slug: string): Promise<string | null> {
  const [row] = await query<{ value: string }>(
    tx,
    Prisma.sql`SELECT "value" FROM "StoryDecision" WHERE "slug" = ${slug} AND "kind" = 'named' AND "undoneAt" IS NULL
      ORDER BY "id" DESC LIMIT 1`,
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
