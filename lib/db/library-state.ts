import { readLibrary } from "./client";
import { Prisma } from "./generated/client";
import { type Connection, query, type Runner } from "./statements";

/** Adds to the number of articles in the library. @returns the new number */
export async function growLibrary(tx: Runner, by: number): Promise<number> {
  const [state] = await query<{ articles: number }>(
    tx,
    Prisma.sql`UPDATE "LibraryState" SET "articles" = "articles" + ${by} WHERE "id" = 1 RETURNING "articles"`,
  );
  return state?.articles ?? 0;
}

/** How often the library has changed, including the change of this transaction. */
export async function getVersionHere(tx: Runner): Promise<number> {
  const [state] = await query<{ version: number }>(
    tx,
    Prisma.sql`SELECT "version" FROM "LibraryState" WHERE "id" = 1`,
  );
  return state?.version ?? 0;
}

/** How often the library has changed, as a connection of its own sees it. */
export const getVersion = (connection: Connection): number =>
  connection.first<{ version: number }>(`SELECT "version" FROM "LibraryState" WHERE "id" = 1`)?.version ?? 0;

/** How many articles the library holds. */
export async function getLibrarySize(runner: Runner): Promise<number> {
  const [state] = await query<{ articles: number }>(
    runner,
    Prisma.sql`SELECT "articles" FROM "LibraryState" WHERE "id" = 1`,
  );
  return state?.articles ?? 0;
}

/** The highest article number in the library; 0 where it is empty. */
export async function readLastId(): Promise<number> {
  const [row] = await readLibrary<{ id: number | null }>(Prisma.sql`SELECT MAX("id") AS "id" FROM "Article"`);
  return row?.id ?? 0;
}
