import { lstat, readdir } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { listSideFolders, sortOfFile } from "./skipped-files";

type SourceFile = { file: string; name: string; bytes: number };

/**
 * Lists a file, or the files of a folder by path; in a folder, files with a leading dot and files that cannot contain
 * an article are skipped.
 * @returns the files, and a sentence on what was skipped; null for nothing
 * @throws if the path does not exist or may not be read
 */
export async function listFiles(path: string): Promise<{ files: SourceFile[]; skipped: string | null }> {
  const top = await lstat(path);
  if (!top.isDirectory())
    return { files: [{ file: path, name: basename(path), bytes: top.size }], skipped: null };
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(path, join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(/[\\/]/).some((part) => part.startsWith(".")))
    .sort();
  const beside = listSideFolders(names);
  const read: string[] = [];
  const passed = new Map<string, number>();
  for (const name of names) {
    const sort = beside.some((folder) => name.startsWith(folder)) ? "saved beside pages" : sortOfFile(name);
    if (sort) passed.set(sort, (passed.get(sort) ?? 0) + 1);
    else read.push(name);
  }
  const files = await Promise.all(
    read.map(async (name) => ({ file: join(path, name), name, bytes: (await lstat(join(path, name))).size })),
  );
  return { files, skipped: inWords(passed) };
}

function inWords(passed: ReadonlyMap<string, number>): string | null {
  const all = [...passed.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  const sorts = [...passed].map(([sort, count]) => `${count} ${sort}`).join(", ");
  return `${all} ${all === 1 ? "file" : "files"} passed over that can hold no article: ${sorts}`;
}
