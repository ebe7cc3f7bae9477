import { Prisma } from "../generated/client";
import { listOf } from "../sqlite/lists";
import { execute, query, type Runner } from "../statements";

/** A term of the library, and how many articles it stands in. */
export type CountedTerm = { id: number; text: string; articles: number };

/** Counts one article more for each of the given terms, adding those that are new. @returns them with their counts */
export const countTerms = (tx: Runner, texts: string[]): Promise<CountedTerm[]> =>
  query(
    tx,
    Prisma.sql`
    INSERT INTO "Term" ("text", "articles") SELECT value, 1 FROM json_each(${JSON.stringify(texts)}) WHERE true
    ON CONFLICT ("text") DO UPDATE SET "articles" = "articles" + 1
    RETURNING "id", "text", "articles"`,
  );

/** Counts one article less for each of the given terms, because it goes or its text changes. */
export const discountTerms = (tx: Runner, ids: number[]): Promise<void> =>
  execute(tx, Prisma.sql`UPDATE "Term" SET "articles" = "articles" - 1 WHERE "id" IN ${listOf(ids)}`);

/** The given terms, by number. */
export async function getTerms(runner: Runner, ids: number[]): Promise<Map<number, CountedTerm>> {
  const rows = await query<CountedTerm>(
    runner,
    Prisma.sql`SELECT "id", "text", "articles" FROM "Term" WHERE "id" IN ${listOf(ids)}`,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Those of the given terms that the library has. */
export const listTermsByText = (runner: Runner, texts: string[]): Promise<CountedTerm[]> =>
  query(runner, Prisma.sql`SELECT "id", "text", "articles" FROM "Term" WHERE "text" IN ${listOf(texts)}`);

/** How many articles each of the given terms stands in, by text; terms that the library has never had are left out. */
export async function countArticlesOf(runner: Runner, texts: string[]): Promise<Map<string, number>> {
  return new Map((await listTermsByText(runner, texts)).map(({ text, articles }) => [text, articles]));
}

/** The highest term number; 0 where there is none. */
export async function getLargestTerm(tx: Runner): Promise<number> {
  const [row] = await query<{ id: number | null }>(tx, Prisma.sql`SELECT MAX("id") AS "id" FROM "Term"`);
  return row?.id ?? 0;
}
