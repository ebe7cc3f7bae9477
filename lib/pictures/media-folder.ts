import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative } from "node:path";
import { getDatabaseFile } from "../db/database-file";
import { PRIVATE_FILE, PRIVATE_FOLDER } from "../db/private-files";

/** The name of a kept picture in one width (lib/articles/pictures.ts), and the hash in it. */
const MEDIA_NAME = /^([0-9a-f]{32})-\d{2,4}\.webp$/;

/** The hash in the name of a kept picture; null for every other name. */
export const fileOf = (name: string): string | null => MEDIA_NAME.exec(name)?.[1] ?? null;

/** The folder of a library's pictures, beside its file. */
export function mediaFolder(database = getDatabaseFile()): string {
  return join(/* turbopackIgnore: true */ dirname(database), "media", basename(database, ".db"));
}

/** Where a picture is: in folders by the beginning of its name, so that none has very many files. */
const pathOf = (name: string): string =>
  join(/* turbopackIgnore: true */ mediaFolder(), name.slice(0, 2), name);

/** Writes one file, whole or not at all. */
export async function writeMedia(name: string, bytes: Buffer): Promise<void> {
  const path = pathOf(name);
  const draft = `${path}.${randomUUID()}.part`;
  await mkdir(dirname(path), { recursive: true, mode: PRIVATE_FOLDER });
  try {
    await writeFile(/* turbopackIgnore: true */ draft, bytes, { mode: PRIVATE_FILE });
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}

/** Reads one file; null for a name that is none of a picture, and for a picture that is not there. */
export async function readMedia(name: string): Promise<Buffer | null> {
  if (!fileOf(name)) return null;
  try {
    return await readFile(/* turbopackIgnore: true */ pathOf(name));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/**
 * Copies the pictures of one library beside the file of another, also while a server adds and removes some: those that go meanwhile are
 * left out. Files that are there stay: a name is always the same picture.
 */
export async function copyMedia(from: string, to: string): Promise<void> {
  for (const path of await listMedia(from)) {
    if (!fileOf(basename(path))) continue;
    const copy = join(mediaFolder(to), relative(mediaFolder(from), path));
    await mkdir(dirname(copy), { recursive: true, mode: PRIVATE_FOLDER });
    try {
      await cp(path, copy, { force: false });
    } catch (error) {
      if (!isMissing(error) || existsSync(path)) throw error;
    }
  }
}

/** The paths of all files of a library's folder: of pictures, and of writes that were ended. */
export async function listMedia(database = getDatabaseFile()): Promise<string[]> {
  const folder = mediaFolder(database);
  if (!existsSync(/* turbopackIgnore: true */ folder)) return [];
  const entries = await readdir(/* turbopackIgnore: true */ folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name));
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && ["ENOENT", "ENOTDIR"].includes(String(error.code));
