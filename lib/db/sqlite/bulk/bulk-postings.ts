import type { BulkFile } from "./bulk-file";

/** A posting as it is gathered before sorting. */
export type BulkPosting = readonly [termId: number, day: number, articleId: number, weight: number];

/** Begins the heap that postings are gathered in: their table is clustered, and is filled in its order at the end. */
export const beginPostings = ({ handle }: BulkFile) => {
  handle.prepare(`DROP TABLE IF EXISTS "PostingHeap"`).run();
  handle.prepare(`CREATE TABLE "PostingHeap" (t INTEGER, d INTEGER, a INTEGER, w INTEGER)`).run();
};

const AT_ONCE = 64;

/** A function that gathers postings. */
export function makePostingAdder({ handle }: BulkFile): (postings: readonly BulkPosting[]) => void {
  const insert = (rows: number) =>
    handle.prepare(`INSERT INTO "PostingHeap" VALUES ${Array(rows).fill("(?, ?, ?, ?)").join(", ")}`);
  const [many, one] = [insert(AT_ONCE), insert(1)];
  return (postings) => {
    let at = 0;
    for (; at + AT_ONCE <= postings.length; at += AT_ONCE)
      many.run(...postings.slice(at, at + AT_ONCE).flat());
    for (; at < postings.length; at++) one.run(...(postings[at] ?? []));
  };
}

/** Fills the table of postings in its order from what was gathered, and drops that. */
export function endPostings({ handle }: BulkFile): void {
  handle.prepare(`DELETE FROM "Posting"`).run();
  handle
    .prepare(
      `INSERT INTO "Posting" ("termId", "day", "articleId", "weight") SELECT t, d, a, w FROM "PostingHeap" ORDER BY t, d, a`,
    )
    .run();
  handle.prepare(`DROP TABLE "PostingHeap"`).run();
}
