import type { BulkFile } from "./bulk-file";

const KEY = "made-library";

/** What has been kept of how far filling the file has come, as JSON; null in a file that is not being filled. */
export function readProgress({ handle }: BulkFile): string | null {
  const [row] = handle.prepare(`SELECT "value" FROM "Setting" WHERE "key" = ?`).all(KEY) as {
    value: string;
  }[];
  return row?.value ?? null;
}

/** Keeps how far it has come, in the transaction that brought it there. */
export const saveProgress = ({ handle }: BulkFile, value: string) =>
  handle.prepare(`INSERT OR REPLACE INTO "Setting" ("key", "value") VALUES (?, ?)`).run(KEY, value);

/**
 * The file is a library like any other from now on, whose mentions have been made.
 * @param settings which versions made what it holds, by the names of the settings
 */
export function endProgress(
  { handle }: BulkFile,
  articles: number,
  settings: Record<string, string | number>,
): void {
  handle.prepare(`DELETE FROM "Setting" WHERE "key" = ?`).run(KEY);
  const set = handle.prepare(`INSERT OR REPLACE INTO "Setting" ("key", "value") VALUES (?, ?)`);
  for (const [key, value] of Object.entries({ "mentions-made-to": "all", ...settings }))
    set.run(key, String(value));
  handle
    .prepare(`UPDATE "LibraryState" SET "version" = "version" + 1, "articles" = ? WHERE "id" = 1`)
    .run(articles);
  handle.prepare(`UPDATE "Import" SET "finishedAt" = ?, "added" = ?`).run(Date.now(), articles);
}

/** Notes the run of the importer that made-up articles came in by. @returns its number */
export function addImport({ handle }: BulkFile, source: string): number {
  const [row] = handle
    .prepare(`INSERT INTO "Import" ("source", "startedAt") VALUES (?, ?) RETURNING "id"`)
    .all(source, Date.now()) as { id: number }[];
  return row?.id ?? 1;
}
