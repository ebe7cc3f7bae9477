import { library, readLibrary } from "./client";
import { Prisma } from "./generated/client";
import { execute, type Runner } from "./statements";

const listIds = async (sql: Prisma.Sql): Promise<number[]> =>
  (await readLibrary<{ id: number }>(sql)).map(({ id }) => id);

/** Articles without the profile that linking reads. */
export const listWithoutProfile = (): Promise<number[]> =>
  listIds(Prisma.sql`SELECT "id" FROM "Article" WHERE "id" NOT IN (SELECT "articleId" FROM "Profile")`);

/** Articles that have postings although they are gone, or are posted under another day. */
export const listStalePosted = (): Promise<number[]> =>
  listIds(Prisma.sql`SELECT DISTINCT t."articleId" AS "id" FROM "Posting" t
    LEFT JOIN "Profile" p ON p."articleId" = t."articleId" AND p."postedDay" = t."day" WHERE p."articleId" IS NULL`);

export const deleteStalePostings = (tx: Runner): Promise<void> =>
  execute(
    tx,
    Prisma.sql`DELETE FROM "Posting" WHERE NOT EXISTS (SELECT 1 FROM "Profile" p
      WHERE p."articleId" = "Posting"."articleId" AND p."postedDay" = "Posting"."day")`,
  );

/** Articles marked as a copy of one that is gone or is itself a copy. */
export const listLostCopies = (): Promise<number[]> =>
  listIds(Prisma.sql`SELECT c."id" FROM "Article" c LEFT JOIN "Article" a ON a."id" = c."copyOfId"
    WHERE c."copyOfId" IS NOT NULL AND (a."id" IS NULL OR a."copyOfId" IS NOT NULL)`);

/** Stories whose count of articles differs from the number of their members. */
export const listMiscountedStories = (): Promise<number[]> =>
  listIds(Prisma.sql`SELECT "id" FROM "Story" WHERE "articles" <>
    (SELECT COUNT(*) FROM "StoryArticle" m WHERE m."storyId" = "Story"."id")`);

/** References not marked as held although the library has the article at their address. */
export const listUnheld = (): Promise<number[]> =>
  listIds(Prisma.sql`SELECT r."id" FROM "Reference" r JOIN "Article" a ON a."urlKey" = r."urlKey"
    WHERE r."heldId" IS NULL AND a."id" <> r."articleId"`);

/** Rows that no article uses any more, by table: harmless, but they fill lists and the file. */
export const UNUSED = {
  Topic: Prisma.sql`"id" NOT IN (SELECT "topicId" FROM "ArticleTopic")`,
  Entity: Prisma.sql`"id" NOT IN (SELECT "entityId" FROM "Mention")`,
  Term: Prisma.sql`"articles" <= 0`,
} as const;
export type UnusedTable = keyof typeof UNUSED;

export async function countUnused(table: UnusedTable): Promise<number> {
  const [row] = await readLibrary<{ rows: number }>(
    Prisma.sql`SELECT COUNT(*) AS "rows" FROM ${Prisma.raw(`"${table}"`)} WHERE ${UNUSED[table]}`,
  );
  return row?.rows ?? 0;
}

export const deleteUnused = (tx: Runner, table: UnusedTable): Promise<void> =>
  execute(tx, Prisma.sql`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE ${UNUSED[table]}`);

/** Every article's packed profile, read a thousand at a time. */
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

/** The stored number of articles of each term, by the term's number. */
export async function listTermCounts(): Promise<Map<number, number>> {
  const rows = await readLibrary<{ id: number; articles: number }>(
    Prisma.sql`SELECT "id", "articles" FROM "Term"`,
  );
  return new Map(rows.map(({ id, articles }) => [id, articles]));
}

const MENTIONED = Prisma.sql`(SELECT COUNT(*) FROM "Mention" m WHERE m."entityId" = "Entity"."id")`;

/** Entities whose count of articles differs from the number of their mentions. */
export const listMiscountedEntities = (): Promise<number[]> =>
  listIds(Prisma.sql`SELECT "id" FROM "Entity" WHERE "articles" <> ${MENTIONED}`);

export const recountEntities = (tx: Runner): Promise<void> =>
  execute(tx, Prisma.sql`UPDATE "Entity" SET "articles" = ${MENTIONED} WHERE "articles" <> ${MENTIONED}`);
