import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { execute, query, type Runner } from "../statements";

export type CountedTerm = { id: number; text: string; articles: number };

/** Counts one more article for each of the given terms, making those that are new. @returns them with their counts */
export async function countTerms(tx: Transaction, texts: string[]): Promise<CountedTerm[]> {
  const rows = await query<CountedTerm>(
    tx,
    Prisma.sql`
    INSERT INTO "Term" ("text", "articles") SELECT value, 1 FROM json_each(${JSON.stringify(texts)}) WHERE true
    ON CONFLICT ("text") DO UPDATE SET "articles" = "articles" + 1
    RETURNING "id", "text", "articles"`,
  );
  return rows.map(({ id, text, articles }) => ({ id: Number(id), text, articles: Number(articles) }));
}

/** Counts one article less for each of the given terms: an article has gone or its text has changed. */
export async function discountTerms(tx: Transaction, ids: number[]): Promise<void> {
  await execute(
    tx,
    Prisma.sql`
    UPDATE "Term" SET "articles" = "articles" - 1
    WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
}

/** The given terms with the number of articles that each stands in now, by the term's number. */
export async function getTerms(tx: Runner, ids: number[]): Promise<Map<number, CountedTerm>> {
  const rows = await query<CountedTerm>(
    tx,
    Prisma.sql`
    SELECT "id", "text", "articles" FROM "Term" WHERE "id" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`,
  );
  return new Map(
    rows.map(({ id, text, articles }) => [Number(id), { id: Number(id), text, articles: Number(articles) }]),
  );
}

/** Those of the given terms that the library has. */
export async function listTermsByText(tx: Transaction, texts: string[]): Promise<CountedTerm[]> {
  const rows = await query<CountedTerm>(
    tx,
    Prisma.sql`SELECT "id", "text", "articles" FROM "Term"
      WHERE "text" IN (SELECT value FROM json_each(${JSON.stringify(texts)}))`,
  );
  return rows.map(({ id, text, articles }) => ({ id: Number(id), text, articles: Number(articles) }));
}

/** The number of the term that came last; 0 where there is none. */
export async function getLargestTerm(tx: Transaction): Promise<number> {
  const rows = await query<{ id: number | null }>(tx, Prisma.sql`SELECT MAX("id") AS "id" FROM "Term"`);
  return Number(rows[0]?.id ?? 0);
}

/** In how many articles each of the given terms stands, by its text; those that the library has never had are left out. */
export async function countArticlesOf(runner: Runner, texts: string[]): Promise<Map<string, number>> {
  const rows = await query<{ text: string; articles: number }>(
    runner,
    Prisma.sql`
    SELECT "text", "articles" FROM "Term" WHERE "text" IN (SELECT value FROM json_each(${JSON.stringify(texts)}))`,
  );
  return new Map(rows.map(({ text, articles }) => [text, Number(articles)]));
}
