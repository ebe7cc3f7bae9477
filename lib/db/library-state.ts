import { readLibrary, type Transaction } from "./client";
import { Prisma } from "./generated/client";
import { type Connection, query, type Runner } from "./statements";

/** Counts so many articles more. @returns how many the library holds now */
export async function growLibrary(tx: Transaction, by: number): Promise<number> {
  const rows = await query<{ articles: number }>(
    tx,
    Prisma.sql`
    UPDATE "LibraryState" SET "articles" = "articles" + ${by} WHERE "id" = 1 RETURNING "articles"`,
  );
  return Number(rows[0]?.articles ?? 0);
}

/** How often the library has changed, this transaction's own change counted. */
export async function getVersionHere(tx: Transaction): Promise<number> {
  const rows = await query<{ version: number }>(
    tx,
    Prisma.sql`SELECT "version" FROM "LibraryState" WHERE "id" = 1`,
  );
  return Number(rows[0]?.version ?? 0);
}

/** How many articles the library holds. */
export async function getLibrarySize(tx: Runner): Promise<number> {
  const rows = await query<{ articles: number }>(
    tx,
    Prisma.sql`SELECT "articles" FROM "LibraryState" WHERE "id" = 1`,
  );
  return Number(rows[0]?.articles ?? 0);
}

/** How often the library has changed, as a connection of the index sees it. */
export const getVersion = (connection: Connection): number =>
  connection.first<{ version: number }>(`SELECT "version" FROM "LibraryState" WHERE "id" = 1`)?.version ?? 0;

/** The highest article number in the library; 0 where it is empty. */
export async function readLastId(): Promise<number> {
  const [row] = await readLibrary<{ id: number | bigint | null }>(
    Prisma.sql`SELECT MAX("id") AS "id" FROM "Article"`,
  );
  return Number(row?.id ?? 0);
}
