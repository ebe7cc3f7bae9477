import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { makePrivateFile, PRIVATE_FOLDER } from "../private-files";
import { SqliteConnection } from "./connection";

/** The oldest backups beyond this number are deleted. */
const MAX_BACKUPS = 3;

/**
 * The migrations of a folder that a library's file does not have yet.
 * @returns them, and whether the file is fresh: it does not exist, or was never migrated
 */
export function listPendingMigrations(
  file: string,
  folder = "prisma/migrations",
): { pending: string[]; fresh: boolean } {
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (!existsSync(file)) return { pending: all, fresh: true };
  const connection = new SqliteConnection(file);
  try {
    const table = connection.first(`SELECT 1 FROM sqlite_master WHERE "name" = '_prisma_migrations'`);
    const done = table
      ? connection
          .all<{ name: string }>(
            `SELECT "migration_name" AS "name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`,
          )
          .map(({ name }) => name)
      : [];
    return { pending: all.filter((name) => !done.includes(name)), fresh: done.length === 0 };
  } finally {
    connection.close();
  }
}

const isBackupOf = (name: string, stem: string): boolean =>
  name.startsWith(stem) && /^-\d{4}-\d\d-\d\dT.*\.db$/.test(name.slice(stem.length));

/**
 * Copies a library's file, as of one moment, to the folder "backups" beside it, and deletes the oldest of more than three.
 * @param why a word for the backup's name; if there is a backup with this word already, it stays and no other is made
 * @returns the backup's path
 */
export function backUp(file: string, why: string): string {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
  const stem = basename(file, ".db");
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const backup = join(folder, `${stem}-${stamp}-${why}.db`);
  const earlier = readdirSync(folder).find((name) => isBackupOf(name, stem) && name.endsWith(`-${why}.db`));
  // A migration that fails is retried at every start; the backup from before the first try is the good one.
  if (earlier) return join(folder, earlier);
  copyLibrary(file, backup);
  const backups = readdirSync(folder).filter((name) => isBackupOf(name, stem));
  for (const old of backups.sort().slice(0, -MAX_BACKUPS)) rmSync(join(folder, old));
  return backup;
}

/** Copies a library's file, as of one moment, also while others write to it. */
export function copyLibrary(file: string, copy: string): void {
  // Under another name until it is complete: a part of a copy must not be taken for the good one.
  const draft = `${copy}.part`;
  try {
    copyInto(draft, file);
    renameSync(draft, copy);
  } finally {
    rmSync(draft, { force: true });
  }
}

function copyInto(copy: string, file: string): void {
  const connection = new SqliteConnection(file);
  try {
    makePrivateFile(copy);
    connection.run("VACUUM INTO ?", copy);
  } finally {
    connection.close();
  }
}
