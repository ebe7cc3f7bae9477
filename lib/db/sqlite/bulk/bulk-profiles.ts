import type { BulkFile } from "./bulk-file";

export type PackedProfile = { articleId: number; packed: Buffer; postedDay: number };

/** Packed profiles in the order of articles, behind the one of `after`, at most so many. */
export function* eachProfile({ handle }: BulkFile, after: number, most: number): Generator<PackedProfile> {
  const some = handle.prepare(
    `SELECT "articleId", "packed", "postedDay" FROM "Profile" WHERE "articleId" > ? ORDER BY "articleId" LIMIT ?`,
  );
  let last = after;
  for (let left = most; left > 0; ) {
    const rows = some.all(last, Math.min(left, 1000)) as PackedProfile[];
    yield* rows;
    const end = rows.at(-1);
    if (!end) return;
    last = end.articleId;
    left -= rows.length;
  }
}

/** A function that puts a profile in the place of the one of the same article and length. */
export function makeProfileWriter({ handle }: BulkFile): (articleId: number, packed: Buffer) => void {
  const update = handle.prepare(`UPDATE "Profile" SET "packed" = ? WHERE "articleId" = ?`);
  return (articleId, packed) => {
    update.run(packed, articleId);
  };
}

/** The texts of the terms in the order of their numbers, which begin with 1 and leave none out. */
export function* eachTerm({ handle }: BulkFile): Generator<string> {
  const some = handle.prepare(`SELECT "id", "text" FROM "Term" WHERE "id" > ? ORDER BY "id" LIMIT 5000`);
  for (let last = 0; ; ) {
    const rows = some.all(last) as { id: number; text: string }[];
    for (const { text } of rows) yield text;
    const end = rows.at(-1);
    if (!end) return;
    last = end.id;
  }
}

/** How many terms there are. */
export const countTermRows = ({ handle }: BulkFile): number =>
  (handle.prepare(`SELECT COALESCE(MAX("id"), 0) AS n FROM "Term"`).all() as { n: number }[])[0]?.n ?? 0;

/** What a term's count is until all articles are there: as wide as the largest, so that no row grows when it is put in. */
export const PLACEHOLDER = 8_000_000;

/** Puts in how many articles each term stands in, by its number. */
export function saveTermCounts({ handle }: BulkFile, counts: Uint32Array): void {
  const update = handle.prepare(`UPDATE "Term" SET "articles" = ? WHERE "id" = ?`);
  for (let id = 1; id < counts.length; id++) update.run(counts[id], id);
}

/** How many articles mention each entity, by its number. */
export const countMentions = ({ handle }: BulkFile): { id: number; articles: number }[] =>
  handle
    .prepare(
      `SELECT "entityId" AS id, COUNT(*) AS articles FROM "Mention" GROUP BY "entityId" ORDER BY "entityId"`,
    )
    .all() as { id: number; articles: number }[];

/** The numbers of the topics that articles have. */
export const listUsedTopics = ({ handle }: BulkFile): number[] =>
  (handle.prepare(`SELECT DISTINCT "topicId" AS id FROM "ArticleTopic"`).all() as { id: number }[]).map(
    ({ id }) => id,
  );

/** Takes all rows of a table away, which is filled anew. */
export const emptyTable = (
  { handle }: BulkFile,
  table: "Entity" | "Topic" | "Link" | "Story" | "StoryArticle",
) => handle.prepare(`DELETE FROM "${table}"`).run();
