import { existsSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { backUp, copyLibrary } from "./backup";
import { SqliteConnection } from "./connection";

/** Why a file cannot take a library's place. */
export class NotRestored extends Error {
  override name = "NotRestored";
}

/** A library's file in short: its articles, and what SQLite finds wrong with it. */
export type FileState = { articles: number; faults: string[] };

/** Looks at a library's file. @throws NotRestored if it is none */
export function examineFile(file: string): FileState {
  if (!existsSync(file)) throw new NotRestored(`There is no file ${file}.`);
  try {
    const connection = SqliteConnection.openReadOnly(file);
    try {
      const faults = connection
        .all<{ integrity_check: string }>("PRAGMA integrity_check(5)")
        .map(({ integrity_check }) => integrity_check)
        .filter((fault) => fault !== "ok");
      const [row] = connection.all<{ articles: number }>(`SELECT COUNT(*) AS "articles" FROM "Article"`);
      return { articles: row?.articles ?? 0, faults };
    } finally {
      connection.close();
    }
  } catch (cause) {
    throw new NotRestored(`${file} is not a Throughline library.`, { cause });
  }
}

/** Whether no other process has the file open: only then it can leave the mode in which many read and one writes. */
function isAlone(file: string): boolean {
  const connection = new SqliteConnection(file);
  try {
    const [row] = connection.all<{ journal_mode: string }>("PRAGMA journal_mode = DELETE");
    return row?.journal_mode === "delete";
  } catch (error) {
    if (error instanceof Error && /locked|busy/i.test(error.message)) return false;
    throw error;
  } finally {
    connection.close();
  }
}

/** Keeps a copy of the library that is there; of one that does not open any more, the file itself. @returns its path */
function setAside(file: string, stamp: string): string {
  if (isReadable(file)) {
    if (!isAlone(file))
      throw new NotRestored("The library is in use. Stop Throughline first, then restore again.");
    return backUp(file, `before-restore-${stamp}`);
  }
  const damaged = `${file}.damaged-${stamp}`;
  renameSync(file, damaged);
  return damaged;
}

function isReadable(file: string): boolean {
  try {
    return examineFile(file).faults.length === 0;
  } catch (error) {
    if (error instanceof NotRestored) return false;
    throw error;
  }
}

/**
 * Puts a backup in the place of a library's file, of which a copy is made before.
 * @returns the path of that copy, null where there was no library
 * @throws NotRestored if the backup is damaged or no library, or the library is in use; nothing has changed then
 */
export function restoreLibrary(backup: string, file: string, now = new Date()): string | null {
  const { faults } = examineFile(backup);
  if (faults.length > 0) throw new NotRestored(`${backup} is damaged: ${faults.join("; ")}.`);
  const kept = existsSync(file) ? setAside(file, now.toISOString().replace(/[:.]/g, "-")) : null;
  copyLibrary(backup, file);
  // what belonged to the file that was there
  const stem = basename(file, ".db");
  for (const name of readdirSync(dirname(file)))
    if (
      /^(?:\.db-wal|\.db-shm|\.db-journal|\.index.*)$/.test(
        name.startsWith(stem) ? name.slice(stem.length) : "",
      )
    )
      rmSync(join(dirname(file), name), { force: true, recursive: true });
  return kept;
}
