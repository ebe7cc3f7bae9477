import { readLibrary } from "../client";
import { Prisma } from "../generated/client";

/** What SQLite itself finds wrong with the file, and rows that refer to missing rows; empty where all is well. */
export async function listFileFaults(): Promise<string[]> {
  const checks = await readLibrary<{ integrity_check: string }>(Prisma.sql`PRAGMA integrity_check(20)`);
  const keys = await readLibrary<{ table: string; rowid: number; parent: string }>(
    Prisma.sql`PRAGMA foreign_key_check`,
  );
  return [
    ...checks.map(({ integrity_check: result }) => result).filter((result) => result !== "ok"),
    ...keys.slice(0, 20).map(({ table, rowid, parent }) => `${table} ${rowid} points to no ${parent}`),
  ];
}

const listIds = async (sql: Prisma.Sql): Promise<number[]> =>
  (await readLibrary<{ id: number }>(sql)).map(({ id }) => id);

/** Articles that are missing from the full-text index. */
export const listUnindexed = (): Promise<number[]> =>
  listIds(Prisma.sql`SELECT "id" FROM "Article" WHERE "id" NOT IN (SELECT rowid FROM "ArticleSearch")`);

/** Rows of the full-text index whose article is gone. */
export const listStaleIndexed = (): Promise<number[]> =>
  listIds(
    Prisma.sql`SELECT rowid AS "id" FROM "ArticleSearch" WHERE rowid NOT IN (SELECT "id" FROM "Article")`,
  );
