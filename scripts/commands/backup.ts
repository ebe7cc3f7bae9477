import { existsSync, statSync } from "node:fs";
import { closeLibrary } from "../../lib/db/client";
import { getDatabaseFile } from "../../lib/db/database-file";
import { copyLibrary } from "../../lib/db/sqlite/backup";
import { examineFile, NotRestored, restoreLibrary } from "../../lib/db/sqlite/restore";
import { copyMedia } from "../../lib/pictures/media-folder";
import { givenPath } from "./given-path";
import { UsageError } from "./usage-error";

/** `throughline backup FILE`: a copy of the library as it is now with its pictures, also while the server runs. @throws UsageError */
export async function backupCommand(file: string): Promise<number> {
  const copy = givenPath(file);
  if (existsSync(copy)) throw new UsageError(`${copy} already exists. Choose another name.`);
  copyLibrary(getDatabaseFile(), copy);
  await copyMedia(getDatabaseFile(), copy);
  const { articles, faults } = examineFile(copy);
  for (const fault of faults) console.error(fault);
  const megabytes = (statSync(copy).size / 1_000_000).toFixed(1);
  console.log(`${articles.toLocaleString("en")} articles copied to ${copy}, ${megabytes} MB`);
  return faults.length > 0 ? 1 : 0;
}

/** `throughline restore FILE`: puts a backup in the library's place. @throws UsageError */
export async function restoreCommand(file: string): Promise<number> {
  await closeLibrary();
  try {
    const kept = restoreLibrary(givenPath(file), getDatabaseFile());
    await copyMedia(givenPath(file), getDatabaseFile());
    const { articles } = examineFile(getDatabaseFile());
    console.log(`${articles.toLocaleString("en")} articles restored from ${givenPath(file)}`);
    if (kept) console.log(`What was there before is in ${kept}`);
    return 0;
  } catch (error) {
    if (error instanceof NotRestored) throw new UsageError(error.message);
    throw error;
  }
}
