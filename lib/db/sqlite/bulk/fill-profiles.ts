import type { SqliteConnection } from "../connection";

export type PackedProfile = { articleId: number; packed: Buffer; postedDay: number };

/** Packed profiles in the order of articles, beginning after the article `after`, at most `most`. */
export function* eachProfile(file: SqliteConnection, after: number, most: number): Generator<PackedProfile> {
  const sql = `SELECT "articleId", "packed", "postedDay" FROM "Profile" WHERE "articleId" > ? ORDER BY "articleId" LIMIT ?`;
  let last = after;
  for (let left = most; left > 0; ) {
    const rows = file.all<PackedProfile>(sql, last, Math.min(left, 1000));
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.articleId;
    left -= rows.length;
  }
}

/** Replaces the packed profile of an article by one of the same length. */
export const replaceProfile = (file: SqliteConnection, articleId: number, packed: Buffer) =>
  file.run(`UPDATE "Profile" SET "packed" = ? WHERE "articleId" = ?`, packed, articleId);

/** The texts of the terms in the order of their numbers, which begin with 1 and have no gaps. */
export function* eachTerm(file: SqliteConnection): Generator<string> {
  for (let last = 0; ; ) {
    const rows = file.all<{ id: number; text: string }>(
      `SELECT "id", "text" FROM "Term" WHERE "id" > ? ORDER BY "id" LIMIT 5000`,
      last,
    );
    for (const { text } of rows) yield text;
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** How many terms there are. */
export const countTermRows = (file: SqliteConnection): number =>
  file.first<{ n: number }>(`SELECT COALESCE(MAX("id"), 0) AS n FROM "Term"`)?.n ?? 0;

/** The count of a term until all articles are there: as wide as the largest count, so that no row grows when it is filled in. */
export const PLACEHOLDER = 8_000_000;

/** Fills in how many articles each term stands in. @param counts by the term's number */
export function saveTermCounts(file: SqliteConnection, counts: Uint32Array): void {
  const update = file.prepare(`UPDATE "Term" SET "articles" = ? WHERE "id" = ?`);
  for (let id = 1; id < counts.length; id++) update.run(counts[id], id);
}

/** A posting before sorting. */
export type BulkPosting = readonly [termId: number, day: number, articleId: number, weight: number];

/** Creates the table that postings are collected in: their own table is clustered, and is filled in its order at the end. */
export function beginPostings(file: SqliteConnection): void {
  file.run(`DROP TABLE IF EXISTS "PostingHeap"`);
  file.run(`CREATE TABLE "PostingHeap" (t INTEGER, d INTEGER, a INTEGER, w INTEGER)`);
}

/** Postings added in one statement. */
const BATCH = 64;

/** A function that collects postings. */
export function makePostingAdder(file: SqliteConnection): (postings: readonly BulkPosting[]) => void {
  const insert = (rows: number) =>
    file.prepare(`INSERT INTO "PostingHeap" VALUES ${Array(rows).fill("(?, ?, ?, ?)").join(", ")}`);
  const [many, one] = [insert(BATCH), insert(1)];
  return (postings) => {
    let at = 0;
    for (; at + BATCH <= postings.length; at += BATCH) many.run(...postings.slice(at, at + BATCH).flat());
    for (; at < postings.length; at++) one.run(...(postings[at] ?? []));
  };
}

/** Fills the table of postings in its order from what was collected, and drops the collection. */
export function endPostings(file: SqliteConnection): void {
  file.run(`DELETE FROM "Posting"`);
  file.run(
    `INSERT INTO "Posting" ("termId", "day", "articleId", "weight") SELECT t, d, a, w FROM "PostingHeap" ORDER BY t, d, a`,
  );
  file.run(`DROP TABLE "PostingHeap"`);
}
