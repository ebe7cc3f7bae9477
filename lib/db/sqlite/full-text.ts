import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { type Connection, execute } from "../statements";
import { LIST, parseIdList } from "./lists";

/** Adds an article's stems to the full-text index. */
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

/** Removes an article from the full-text index. */
export async function unindexArticle(tx: Transaction, id: number): Promise<void> {
  await execute(tx, Prisma.sql`DELETE FROM "ArticleSearch" WHERE rowid = ${id}`);
}

/** What is searched for: any of several runs of stems, each run as a phrase; or all of several such. */
export type SearchNode =
  | { kind: "runs"; runs: readonly (readonly string[])[]; headline?: boolean }
  | { kind: "and"; of: readonly SearchNode[] };

/** One run as a quoted string of FTS5's query language, in which a quotation mark is doubled. */
const quoted = (stems: readonly string[]): string => `"${stems.join(" ").replaceAll('"', '""')}"`;

/** A search in FTS5's query language; null where it can match nothing. */
export function printSearch(node: SearchNode): string | null {
  if (node.kind === "runs") {
    const runs = node.runs.filter((run) => run.length > 0);
    if (runs.length === 0) return null;
    return `${node.headline ? "headline : " : ""}(${runs.map(quoted).join(" OR ")})`;
  }
  const parts = node.of.map(printSearch);
  const printed = parts.filter((part) => part !== null);
  return printed.length < parts.length ? null : `(${printed.join(" AND ")})`;
}

/** The articles with a number from `from` to below `to` that match. @param match printSearch's */
export const searchRange = (
  connection: Connection,
  match: string,
  { from, to }: { from: number; to: number },
): number[] =>
  parseIdList(
    connection.first<{ ids: string | null }>(
      `SELECT group_concat(rowid) AS "ids" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ? AND rowid BETWEEN ? AND ?`,
      match,
      from,
      to - 1,
    )?.ids,
  );

/** The articles that match among the given ones, which should be few, and among all numbers above `after`. */
export function searchChanged(
  connection: Connection,
  match: string,
  { changed, after }: { changed: readonly number[]; after: number },
): number[] {
  const search = `SELECT rowid AS "id" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ? AND rowid`;
  const found = connection.all<{ id: number }>(`${search} > ?`, match, after);
  if (changed.length > 0)
    found.push(...connection.all<{ id: number }>(`${search} IN ${LIST}`, match, JSON.stringify(changed)));
  return found.map(({ id }) => id);
}

/** The newest articles that hold a stem, at most `most`. A generated library has articles with an empty body. */
export const listNewestWith = (
  connection: Connection,
  stem: string,
  most: number,
): { id: number; headline: string; body: string }[] =>
  connection.all<{ id: number; headline: string; body: string }>(
    `SELECT a."id", a."headline", a."body" FROM "Article" a WHERE a."id" IN (
       SELECT rowid FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ? ORDER BY rowid DESC LIMIT ?)`,
    quoted([stem]),
    most,
  );

/**
 * Every stem of the full-text index with the number of articles that hold it, if that is more than `moreThan`. The connection can be
 * used for nothing else meanwhile, and writes a temporary view.
 */
export function* eachStem(connection: Connection, moreThan = 0): Generator<[string, number]> {
  connection.run("PRAGMA query_only = OFF");
  connection.run(
    `CREATE VIRTUAL TABLE IF NOT EXISTS temp."IndexedStem" USING fts5vocab(main, "ArticleSearch", row)`,
  );
  yield* connection.rows<[string, number]>(
    `SELECT "term", "doc" FROM temp."IndexedStem" WHERE "doc" > ${Math.trunc(moreThan)}`,
  );
}
