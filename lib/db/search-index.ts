import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { execute, query } from "./statements";

/** Puts an article's stems into the full-text index. */
export async function indexArticle(
  tx: Transaction,
  id: number,
  headline: string,
  text: string,
): Promise<void> {
  await execute(
    tx,
    Prisma.sql`INSERT INTO "ArticleSearch" (rowid, headline, body) VALUES (${id}, ${headline}, ${text})`,
  );
}

/** Takes an article out of the full-text index, before its text is put in anew. */
export async function unindexArticle(tx: Transaction, id: number): Promise<void> {
  await execute(tx, Prisma.sql`DELETE FROM "ArticleSearch" WHERE rowid = ${id}`);
}

/** One stem as a quoted string of the index's query language, in which a quotation mark is doubled. */
const quoted = (stem: string) => `"${stem.replaceAll('"', '""')}"`;

/** A query for articles that hold all of the given runs of stems, each run as a phrase. */
export const allOf = (phrases: string[][]): string =>
  phrases.map((stems) => quoted(stems.join(" "))).join(" AND ");

export type Alike = { id: number; rank: number; order: number | null };

/**
 * The articles that hold the given stems, by the sum of the weights of those that they hold; a larger rank is better. With
 * their dates for ordering. Adding up weights that are known costs half of what the index' own BM25 does, and the
 * candidates are compared in full afterwards.
 * @returns the best ones, at most `most`, in no order
 */
export async function findAlike(
  tx: Transaction,
  stems: { stem: string; weight: number }[],
  most: number,
  except: number,
): Promise<Alike[]> {
  if (stems.length === 0) return [];
  const holding = stems.map(
    ({ stem, weight }) =>
      Prisma.sql`SELECT rowid AS "id", ${weight} AS "weight" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ${quoted(stem)}`,
  );
  // One row of JSON: some hundred rows would cost more to hand over than to find.
  const rows = await query<{ hits: string }>(
    tx,
    Prisma.sql`
    SELECT json_group_array(json_array(s."id", s."rank", a."publishedAt")) AS "hits"
    FROM (SELECT "id", SUM("weight") AS "rank" FROM (${Prisma.join(holding, " UNION ALL ")})
      WHERE "id" <> ${except} GROUP BY "id" ORDER BY 2 DESC LIMIT ${most}) s
    JOIN "Article" a ON a."id" = s."id"`,
  );
  const hits = JSON.parse(rows[0]?.hits ?? "[]") as [number, number, number | null][];
  return hits.map(([id, rank, order]) => ({ id, rank, order }));
}
