import type { Transaction } from "../client";
import { Prisma } from "../generated/client";
import { type Connection, execute } from "../statements";

/** An entry of the change log: its number, and what tells it from an entry of another library with the same number. */
export type LogPosition = { id: number; version: number; at: number };

const START: LogPosition = { id: 0, version: 0, at: 0 };

/** The last entry of the change log. */
export const getLogEnd = (connection: Connection): LogPosition =>
  connection.first<LogPosition>(`SELECT "id", "version", "at" FROM "Change" ORDER BY "id" DESC LIMIT 1`) ??
  START;

/**
 * The articles that have changed since an entry of the log.
 * @returns null where the log cannot tell: it has been cut after that entry, or belongs to another library or to an older backup
 */
export function listChanged(connection: Connection, since: LogPosition): number[] | null {
  const oldest = connection.first<{ id: number }>(`SELECT "id" FROM "Change" ORDER BY "id" LIMIT 1`)?.id;
  if (since.id === 0) {
    // A library filled before the log existed starts with an empty log.
    if (oldest !== undefined && oldest > 1) return null;
  } else {
    const seen = connection.first<LogPosition>(
      `SELECT "id", "version", "at" FROM "Change" WHERE "id" = ?`,
      since.id,
    );
    if (seen?.version !== since.version || seen.at !== since.at) return null;
  }
  return connection
    .all<{ articleId: number }>(`SELECT DISTINCT "articleId" FROM "Change" WHERE "id" > ?`, since.id)
    .map(({ articleId }) => articleId);
}

/** Logs a change that no trigger sees: the article's row in the full-text index. */
export const noteChanged = (tx: Transaction, articleId: number): Promise<void> =>
  execute(
    tx,
    Prisma.sql`INSERT INTO "Change" ("articleId", "version", "at")
      SELECT ${articleId}, "version", ${Date.now()} FROM "LibraryState"`,
  );
