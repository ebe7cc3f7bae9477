import { library, type Transaction } from "./client";
import { Prisma } from "./generated/client";
import { execute } from "./statements";

const idsOf = async (sql: Prisma.Sql): Promise<number[]> =>
  (await library().$queryRaw<{ id: number | bigint }[]>(sql)).map(({ id }) => Number(id));

/** What the store itself finds wrong with its file, and rows that point to rows which are not there; empty where all is well. */
export async function listFileFaults(): Promise<string[]> {
  const checks = await library().$queryRaw<{ integrity_check: string }[]>`PRAGMA integrity_check(20)`;
  const keys = await library().$queryRaw<
    { table: string; rowid: number; parent: string }[]
  >`PRAGMA foreign_key_check`;
  return [
    ...checks.map(({ integrity_check: said }) => said).filter((said) => said !== "ok"),
    ...keys.slice(0, 20).map(({ table, rowid, parent }) => `${table} ${rowid} points to no ${parent}`),
  ];
}

/** Articles that the full-text index does not have. */
export const listUnindexed = (): Promise<number[]> =>
  idsOf(Prisma.sql`SELECT "id" FROM "Article" WHERE "id" NOT IN (SELECT rowid FROM "ArticleSearch")`);

/** Rows of the full-text index whose article is gone. */
export const listIndexedInVain = (): Promise<number[]> =>
  idsOf(
    Prisma.sql`SELECT rowid AS "id" FROM "ArticleSearch" WHERE rowid NOT IN (SELECT "id" FROM "Article")`,
  );

/** Articles without the profile that linking reads. */
export const listWithoutProfile = (): Promise<number[]> =>
  idsOf(Prisma.sql`SELECT "id" FROM "Article" WHERE "id" NOT IN (SELECT "articleId" FROM "Profile")`);

/** Postings whose article is gone, or stands under another day: by article. */
export const listPostedInVain = (): Promise<number[]> =>
  idsOf(Prisma.sql`SELECT DISTINCT t."articleId" AS "id" FROM "Posting" t
    LEFT JOIN "Profile" p ON p."articleId" = t."articleId" AND p."postedDay" = t."day" WHERE p."articleId" IS NULL`);

export const dropPostedInVain = (tx: Transaction): Promise<void> =>
  execute(
    tx,
    Prisma.sql`DELETE FROM "Posting" WHERE NOT EXISTS (SELECT 1 FROM "Profile" p
      WHERE p."articleId" = "Posting"."articleId" AND p."postedDay" = "Posting"."day")`,
  );

/** Articles that are said to be a copy of one that is gone, or is itself a copy. */
export const listLostCopies = (): Promise<number[]> =>
  idsOf(Prisma.sql`SELECT c."id" FROM "Article" c LEFT JOIN "Article" a ON a."id" = c."copyOfId"
    WHERE c."copyOfId" IS NOT NULL AND (a."id" IS NULL OR a."copyOfId" IS NOT NULL)`);

/** Stories whose count of articles is not that of their members. */
export const listMiscountedStories = (): Promise<number[]> =>
  idsOf(Prisma.sql`SELECT "id" FROM "Story" WHERE "articles" <>
    (SELECT COUNT(*) FROM "StoryArticle" m WHERE m."storyId" = "Story"."id")`);

/** References that are not held though the library has the article at their address. */
export const listUnheld = (): Promise<number[]> =>
  idsOf(Prisma.sql`SELECT r."id" FROM "Reference" r JOIN "Article" a ON a."urlKey" = r."urlKey"
    WHERE r."heldId" IS NULL AND a."id" <> r."articleId"`);

/** Things that no article has any more, by table: they do no harm, but fill lists and the file. */
export const LEFT_BEHIND = {
  Topic: Prisma.sql`"id" NOT IN (SELECT "topicId" FROM "ArticleTopic")`,
  Entity: Prisma.sql`"id" NOT IN (SELECT "entityId" FROM "Mention")`,
  Term: Prisma.sql`"articles" <= 0`,
} as const;
export type LeftBehind = keyof typeof LEFT_BEHIND;

export async function countLeftBehind(table: LeftBehind): Promise<number> {
  const rows = await library().$queryRaw<{ rows: number | bigint }[]>`
    SELECT COUNT(*) AS "rows" FROM ${Prisma.raw(`"${table}"`)} WHERE ${LEFT_BEHIND[table]}`;
  return Number(rows[0]?.rows ?? 0);
}

export const dropLeftBehind = (tx: Transaction, table: LeftBehind): Promise<void> =>
  execute(tx, Prisma.sql`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE ${LEFT_BEHIND[table]}`);

/** Every article's packed profile, a thousand at a time. */
export async function* listPackedProfiles(): AsyncGenerator<Uint8Array> {
  for (let last = 0; ; ) {
    const rows = await library().profile.findMany({
      where: { articleId: { gt: last } },
      orderBy: { articleId: "asc" },
      take: 1000,
    });
    for (const { packed } of rows) yield packed;
    const end = rows.at(-1);
    if (!end) return;
    last = end.articleId;
  }
}

/** In how many articles each term is said to stand, by its number. */
export async function listTermCounts(): Promise<Map<number, number>> {
  const rows = await library().$queryRaw<
    { id: number; articles: number }[]
  >`SELECT "id", "articles" FROM "Term"`;
  return new Map(rows.map(({ id, articles }) => [Number(id), Number(articles)]));
}

const MENTIONED = Prisma.sql`(SELECT COUNT(*) FROM "Mention" m WHERE m."entityId" = "Entity"."id")`;

/** Entities whose count of articles is not that of their mentions. */
export const listMiscounted = (): Promise<number[]> =>
  idsOf(Prisma.sql`SELECT "id" FROM "Entity" WHERE "articles" <> ${MENTIONED}`);

export const recountEntities = (tx: Transaction): Promise<void> =>
  execute(tx, Prisma.sql`UPDATE "Entity" SET "articles" = ${MENTIONED} WHERE "articles" <> ${MENTIONED}`);
