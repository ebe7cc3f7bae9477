import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { getDatabaseFile } from "../../db/database-file";
import { PRIVATE_FILE, PRIVATE_FOLDER } from "../../db/private-files";

/** What was uploaded lies here until its job is done, in a folder for each job, beside the library's file. */
export const spoolRoot = (database = getDatabaseFile()): string =>
  join(/* turbopackIgnore: true */ dirname(database), "uploads", basename(database, ".db"));

/** The file of a part of a job. @param spool the job's folder */
export const spoolFile = (spool: string, position: number): string =>
  join(/* turbopackIgnore: true */ spoolRoot(), spool, String(position));

/**
 * Writes what was uploaded, for this user of the machine only.
 * @param parts by their positions
 * @returns the name of their folder. Nothing is left behind where the disk is full.
 */
export async function writeSpool(parts: ReadonlyMap<number, Buffer>): Promise<string> {
  const spool = randomUUID();
  const folder = join(/* turbopackIgnore: true */ spoolRoot(), spool);
  await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER });
  try {
    for (const [position, bytes] of parts)
      await writeFile(/* turbopackIgnore: true */ spoolFile(spool, position), bytes, {
        ...{ mode: PRIVATE_FILE, flag: "wx", flush: true },
      });
    return spool;
  } catch (error) {
    await removeSpool(spool);
    throw error;
  }
}

export const removeSpool = (spool: string): Promise<void> =>
  rm(join(/* turbopackIgnore: true */ spoolRoot(), spool), { recursive: true, force: true });

/** The folders that are there, each with the moment at which it was last changed. */
export async function listSpools(): Promise<{ spool: string; changedAt: Date }[]> {
  const root = spoolRoot();
  const names = await readdir(/* turbopackIgnore: true */ root).catch(() => []);
  return Promise.all(
    names.map(async (spool) => ({ spool, changedAt: (await stat(join(root, spool))).mtime })),
  );
}
