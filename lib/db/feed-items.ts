import { readLibrary, writeReaders } from "./client";
import { Prisma } from "./generated/client";
import { listOf } from "./sqlite/lists";
import { execute, query, type Runner } from "./statements";

const DAY_MS = 86_400_000;
/** Items without an article that their feed has not listed for so long are forgotten, in days. */
const FORGET_DAYS = 90;
/** Of items whose article is gone so many are remembered in each feed, so that what was deleted stays deleted. */
const MOST_DELETED = 5_000;
/** Articles that go in one check of a feed. */
const MOST_OUTDATED = 200;

/**
 * Notes, once a day, which of its items a feed lists. The pages of the others are not asked for again. Of those not listed for long,
 * the ones that never had an article are forgotten, and those whose article was deleted beyond a limit. Those that have one stay: they
 * tell which feed brought it, and when, by which it is kept or let go.
 * @param listed the ids of the items that the feed lists
 */
export const tidyItems = (feedId: number, listed: readonly number[], now: Date): Promise<void> =>
  writeReaders(async (tx) => {
    await execute(
      tx,
      Prisma.sql`UPDATE "FeedItem" SET "listedAt" = ${now} WHERE "id" IN ${listOf(listed)}
        AND COALESCE("listedAt", "seenAt") < ${new Date(now.getTime() - DAY_MS)}`,
    );
    await execute(
      tx,
      Prisma.sql`UPDATE "FeedItem" SET "retryAt" = NULL
        WHERE "feedId" = ${feedId} AND "retryAt" IS NOT NULL AND "id" NOT IN ${listOf(listed)}`,
    );
    const unlisted = Prisma.sql`SELECT i."id" FROM "FeedItem" i LEFT JOIN "Article" a ON a."id" = i."articleId"
      WHERE i."feedId" = ${feedId} AND COALESCE(i."listedAt", i."seenAt") < ${new Date(now.getTime() - FORGET_DAYS * DAY_MS)}`;
    await execute(
      tx,
      Prisma.sql`DELETE FROM "FeedItem" WHERE "id" IN (
        ${unlisted} AND i."articleId" IS NULL
        UNION ALL SELECT * FROM (${unlisted} AND i."articleId" IS NOT NULL AND a."id" IS NULL
          ORDER BY i."seenAt" DESC, i."id" DESC LIMIT -1 OFFSET ${MOST_DELETED}))`,
    );
  });

/** The items of a feed whose article it brought and that is gone, such as by the feed's keepDays. */
export async function listGone(runner: Runner, feedId: number): Promise<number[]> {
  const rows = await query<{ id: number }>(
    runner,
    Prisma.sql`SELECT i."id" FROM "FeedItem" i LEFT JOIN "Article" a ON a."id" = i."articleId"
      WHERE i."feedId" = ${feedId} AND i."brought" AND i."articleId" IS NOT NULL AND a."id" IS NULL`,
  );
  return rows.map(({ id }) => id);
}

/** Ends claims of feeds. */
export const releaseFeeds = (claims: readonly { id: number; until: Date }[]): Prisma.Sql =>
  Prisma.sql`UPDATE "Feed" SET "claimedUntil" = NULL WHERE "id" IN ${listOf(claims.map(({ id }) => id))}
    AND "claimedUntil" IN ${listOf(claims.map(({ until }) => until.getTime()))}`;

/**
 * Articles that a feed brought before a moment and that nothing holds: no shelf, highlight, followed story, correction or decision of the owner,
 * and no other feed that keeps what it lists for longer.
 * @param articleId of this article alone
 */
export async function listOutdated(
  runner: Runner,
  { feedId, before, now }: { feedId: number; before: Date; now: Date },
  articleId: number | null = null,
): Promise<number[]> {
  const only = articleId === null ? Prisma.empty : Prisma.sql`AND i."articleId" = ${articleId}`;
  const rows = await query<{ id: number }>(
    runner,
    Prisma.sql`SELECT DISTINCT a."id" FROM "FeedItem" i JOIN "Article" a ON a."id" = i."articleId"
      WHERE i."feedId" = ${feedId} AND i."brought" AND i."seenAt" < ${before} ${only}
        AND NOT EXISTS (SELECT 1 FROM "Shelved" s WHERE s."articleId" = a."id" AND s."savedAt" IS NOT NULL)
        AND NOT EXISTS (SELECT 1 FROM "Highlight" h WHERE h."articleId" = a."id" AND h."removedAt" IS NULL)
        AND NOT EXISTS (SELECT 1 FROM "StoryArticle" m WHERE m."articleId" = a."id" AND (m."pinned"
          OR m."storyId" IN (SELECT "storyId" FROM "StoryFollow")))
        AND NOT EXISTS (SELECT 1 FROM "Correction" c WHERE c."articleId" = a."id" AND c."undoneAt" IS NULL)
        AND NOT EXISTS (SELECT 1 FROM "CopyDecision" d WHERE d."articleId" = a."id" AND d."undoneAt" IS NULL)
        AND NOT EXISTS (SELECT 1 FROM "LinkDecision" d WHERE d."fromIdentifier" = a."identifier" AND d."undoneAt" IS NULL)
        AND NOT EXISTS (SELECT 1 FROM "LinkDecision" d WHERE d."toIdentifier" = a."identifier" AND d."undoneAt" IS NULL)
        AND NOT EXISTS (SELECT 1 FROM "FeedItem" o JOIN "Feed" f ON f."id" = o."feedId"
          WHERE o."articleId" = a."id" AND f."id" <> ${feedId}
            AND (f."keepDays" IS NULL OR o."seenAt" >= ${now} - f."keepDays" * ${DAY_MS}))
      ORDER BY a."id" LIMIT ${MOST_OUTDATED}`,
  );
  return rows.map(({ id }) => id);
}

/** Two feeds by their ids, how many articles each has listed since a moment, and how many both. */
export type SharedItems = {
  first: number;
  second: number;
  ofFirst: number;
  ofSecond: number;
  shared: number;
};

/** The pairs of feeds that have listed the same articles since a moment. @param least how many at least */
export const listShared = (since: Date, least: number): Promise<SharedItems[]> =>
  readLibrary(
    Prisma.sql`WITH "Late" AS (SELECT DISTINCT "feedId", "articleId" FROM "FeedItem"
        WHERE "seenAt" > ${since} AND "articleId" IS NOT NULL),
      "Count" AS (SELECT "feedId", COUNT(*) AS "articles" FROM "Late" GROUP BY "feedId")
      SELECT a."feedId" AS "first", b."feedId" AS "second", f."articles" AS "ofFirst", s."articles" AS "ofSecond",
        COUNT(*) AS "shared"
      FROM "Late" a JOIN "Late" b ON b."articleId" = a."articleId" AND b."feedId" > a."feedId"
      JOIN "Count" f ON f."feedId" = a."feedId" JOIN "Count" s ON s."feedId" = b."feedId"
      GROUP BY a."feedId", b."feedId" HAVING COUNT(*) >= ${least} ORDER BY a."feedId", b."feedId"`,
  );
