import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { PrismaClient } from "../generated/client";
import { backUp, listPendingMigrations } from "./backup";
import { connectionTo } from "./connection";
import { applyMigrations } from "./schema-engine";

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  file = join(folder, "library.db");
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ask<T>(path: string, sql: string): Promise<T[]> {
  const client = new PrismaClient({ adapter: connectionTo(path) });
  const rows = await client.$queryRawUnsafe<T[]>(sql);
  await client.$disconnect();
  return rows;
}

it("a library of an earlier version is copied as it was, then migrated with what it held", async () => {
  const {
    pending: [first = "", ...later],
  } = await listPendingMigrations(file);
  const early = join(folder, "migrations");
  cpSync(join("prisma/migrations", first), join(early, first), { recursive: true });
  cpSync("prisma/migrations/migration_lock.toml", join(early, "migration_lock.toml"));
  await applyMigrations(file, early);
  await ask(file, `INSERT INTO "Outlet" ("slug", "name", "nameKey") VALUES ('post', 'The Post', 'the post')`);
  expect(await listPendingMigrations(file)).toEqual({ pending: later, fresh: false });
  const copy = await backUp(file, "before");
  await applyMigrations(file);
  expect(await listPendingMigrations(file)).toEqual({ pending: [], fresh: false });
  expect(await ask(copy, `SELECT "nameKey" FROM "Outlet"`)).toEqual([{ nameKey: "the post" }]);
  expect(await ask(file, `SELECT "key", "name" FROM "OutletName"`)).toEqual([
    { key: "post", name: "The Post" },
  ]);
});

it("keeps the last three", async () => {
  const copies: string[] = [];
  for (const why of ["a", "b", "c", "d"]) copies.push(await backUp(file, why));
  expect(readdirSync(join(folder, "backups")).map((name) => name.slice(-4, -3))).toEqual(["b", "c", "d"]);
});
