import { chmodSync, closeSync, openSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

/** For their owner only: the library holds what readers save and the secret that signs their cookies. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

/**
 * Makes an empty file that only its owner can read, where there is none. SQLite fills it, and gives its journals the permissions
 * that it has; left to itself, it makes files that everybody can read.
 */
export function makePrivateFile(file: string): void {
  try {
    closeSync(openSync(/* turbopackIgnore: true */ file, "wx", PRIVATE_FILE));
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
  }
}

/** Takes the permissions of everybody else from the files of a library, which earlier versions made without care. */
export function makePrivate(file: string): void {
  const folder = dirname(file);
  const stem = basename(file, ".db");
  const isOwn = (name: string) =>
    [`${stem}.db`, stem].some(
      (own) => name === own || /^(?:-wal|-shm|-journal|\.index.*)$/.test(after(name, own)),
    );
  for (const name of listNames(folder)) if (isOwn(name)) restrict(join(folder, name), PRIVATE_FILE);
  const backups = join(folder, "backups");
  for (const name of listNames(backups))
    if (name.startsWith(`${stem}-`)) restrict(join(backups, name), PRIVATE_FILE);
  restrict(backups, PRIVATE_FOLDER);
  // Any other folder may serve others too.
  if (folder === resolve("data")) restrict(folder, PRIVATE_FOLDER);
}

const after = (name: string, start: string): string =>
  name.startsWith(start) ? name.slice(start.length) : "";

function listNames(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return []; // not made yet
  }
}

function restrict(path: string, mode: number): void {
  try {
    if (statSync(path).mode & 0o077) chmodSync(path, mode);
  } catch (error) {
    const code = codeOf(error);
    // Not there; or another user's, who answers for it.
    if (code !== "ENOENT" && code !== "EPERM") throw error;
  }
}

const codeOf = (error: unknown) => (error instanceof Error && "code" in error ? error.code : null);
