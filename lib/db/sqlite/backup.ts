import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { PrismaClient } from "../generated/client";
import { connectionTo } from "./connection";

/** So many backups are kept; the oldest goes first. */
const KEPT = 3;

/**
 * The migrations of a folder that a library's file does not have yet.
 * @returns them, and whether the file has none at all: it is not there, or nothing was ever put into it
 */
export async function listPendingMigrations(
  file: string,
  folder = "prisma/migrations",
): Promise<{ pending: string[]; fresh: boolean }> {
  const all = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
  if (!existsSync(file)) return { pending: all, fresh: true };
  const client = new PrismaClient({ adapter: connectionTo(file) });
  try {
    const [kept] = await client.$queryRaw<{ name: string }[]>`
      SELECT "name" FROM sqlite_master WHERE "name" = '_prisma_migrations'`;
    const done = kept
      ? await client.$queryRaw<{ migration_name: string }[]>`
          SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL`
      : [];
    const pending = all.filter((name) => !done.some(({ migration_name }) => migration_name === name));
    return { pending, fresh: done.length === 0 };
  } finally {
    await client.$disconnect();
  }
}

const isCopyOf = (name: string, stem: string): boolean =>
  name.startsWith(stem) && /^-\d{4}-\d\d-\d\dT.*\.db$/.test(name.slice(stem.length));

/**
 * Copies a library's file, as it stands in one moment, to the folder "backups" beside it, and drops the oldest of more
 * than three.
 * @param why a word for the copy's name; where there is a copy for it already, that one stays and no other is made
 * @returns the copy's path
 */
export async function backUp(file: string, why: string): Promise<string> {
  const folder = join(dirname(file), "backups");
  mkdirSync(folder, { recursive: true });
  const stem = basename(file, ".db");
  const stamp = new Date().toISOString().replace(/[:.]/g, "-");
  const copy = join(folder, `${stem}-${stamp}-${why}.db`);
  const made = readdirSync(folder).find((name) => isCopyOf(name, stem) && name.endsWith(`-${why}.db`));
  // A migration that fails is tried again at each start; the copy from before the first try is the good one.
  if (made) return join(folder, made);
  const client = new PrismaClient({ adapter: connectionTo(file) });
  try {
    await client.$executeRaw`VACUUM INTO ${copy}`;
  } finally {
    await client.$disconnect();
  }
  const copies = readdirSync(folder).filter((name) => isCopyOf(name, stem));
  for (const old of copies.sort().slice(0, -KEPT)) rmSync(join(folder, old));
  return copy;
}
