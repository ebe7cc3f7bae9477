import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import { execute } from "./statements";

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

/** A query for articles that hold one of the given runs of stems, each run as a phrase. */
export const anyOf = (runs: readonly (readonly string[])[]): string =>
  runs.map((stems) => quoted(stems.join(" "))).join(" OR ");
