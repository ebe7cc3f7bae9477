import type { Dirent } from "node:fs";
import { lstat, readdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { because, type Reason } from "../messages/reason";
import { listSideFolders, type SkippedSort, sortOfFile } from "./skipped-files";
import { systemReason } from "./system-reason";

type SourceFile = { file: string; name: string; bytes: number };
type Unread = { name: string; reason: Reason };
type ReadFolder = (folder: string) => Promise<Dirent[]>;

const readEntries: ReadFolder = (folder) => readdir(folder, { withFileTypes: true });

/**
 * Lists a file, or the files of a folder by path; in a folder, files with a leading dot and files that cannot contain
 * an article are skipped.
 * @param readFolder lists a folder
 * @returns the files; folders that cannot be read, with the reason; and what was skipped, null for nothing
 * @throws if the path does not exist or may not be read
 */
export async function listFiles(
  path: string,
  readFolder = readEntries,
): Promise<{ files: SourceFile[]; unread: Unread[]; skipped: Reason | null }> {
  const top = await lstat(path);
  if (!top.isDirectory())
    return { files: [{ file: path, name: basename(path), bytes: top.size }], unread: [], skipped: null };
  const unread: Unread[] = [];
  const names = (await listNames(path, await readFolder(path), readFolder, unread)).sort();
  const beside = listSideFolders(names);
  const read: string[] = [];
  const passed = new Map<SkippedSort, number>();
  for (const name of names) {
    const sort = beside.some((folder) => name.startsWith(folder)) ? "beside" : sortOfFile(name);
    if (sort) passed.set(sort, (passed.get(sort) ?? 0) + 1);
    else read.push(name);
  }
  const files = await Promise.all(
    read.map(async (name) => ({ file: join(path, name), name, bytes: await sizeOf(join(path, name)) })),
  );
  return { files, unread, skipped: sumUp(passed) };
}

/** The files below a folder, by their paths from `top`. A folder that cannot be read leaves the others. */
async function listNames(
  top: string,
  entries: readonly Dirent[],
  readFolder: ReadFolder,
  unread: Unread[],
  under = "",
): Promise<string[]> {
  const names: string[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith(".")) continue;
    const name = join(under, entry.name);
    if (entry.isFile()) names.push(name);
    if (!entry.isDirectory()) continue;
    const inside = await readFolder(join(/* turbopackIgnore: true */ top, name)).catch((error: unknown) => {
      const reason = systemReason(error);
      if (reason === null) throw error;
      unread.push({ name, reason });
      return [];
    });
    names.push(...(await listNames(top, inside, readFolder, unread, name)));
  }
  return names;
}

/** A file's size for the progress bar; what has become of it since is said when it is read. */
const sizeOf = (file: string): Promise<number> =>
  lstat(file).then(
    ({ size }) => size,
    () => 0,
  );

function sumUp(passed: ReadonlyMap<SkippedSort, number>): Reason | null {
  const files = [...passed.values()].reduce((sum, count) => sum + count, 0);
  if (files === 0) return null;
  const sorts = [...passed].map(([sort, count]) => because("file.sort", { sort, count }));
  return because("file.skipped", { files, sorts });
}
