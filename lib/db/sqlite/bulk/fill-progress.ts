import type { SqliteConnection } from "../connection";

/** The setting that holds the progress, until the file is filled. */
const KEY = "made-library";

/** The saved progress of filling the file, as JSON; null in a file that is not being filled. */
export const readProgress = (file: SqliteConnection): string | null =>
  file.first<{ value: string }>(`SELECT "value" FROM "Setting" WHERE "key" = ?`, KEY)?.value ?? null;

const saveSetting = (file: SqliteConnection, key: string, value: string) =>
  file.run(`INSERT OR REPLACE INTO "Setting" ("key", "value") VALUES (?, ?)`, key, value);

/** Saves the progress, within the transaction that made it. */
export const saveProgress = (file: SqliteConnection, value: string) => saveSetting(file, KEY, value);

/**
 * Turns the file into an ordinary library whose mentions are complete.
 * @param settings the versions of the code that made its contents, by the names of the settings
 */
export function endProgress(
  file: SqliteConnection,
  articles: number,
  settings: Record<string, string | number>,
): void {
  file.run(`DELETE FROM "Setting" WHERE "key" = ?`, KEY);
  for (const [key, value] of Object.entries({ "mentions-made-to": "all", ...settings }))
    saveSetting(file, key, String(value));
  file.run(`UPDATE "LibraryState" SET "version" = "version" + 1, "articles" = ? WHERE "id" = 1`, articles);
  file.run(`UPDATE "Import" SET "finishedAt" = ?, "added" = ?`, Date.now(), articles);
}

/** Adds the import that generated articles belong to. @returns its number */
export function addImport(file: SqliteConnection, source: string): number {
  const row = file.first<{ id: number }>(
    `INSERT INTO "Import" ("source", "startedAt") VALUES (?, ?) RETURNING "id"`,
    source,
    Date.now(),
  );
  return row?.id ?? 1;
}
