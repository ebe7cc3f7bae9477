import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { backUp, listPendingMigrations } from "./backup";
import { SqliteConnection } from "./connection";
import { applyMigrations } from "./schema-engine";

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "backup-"));
  file = join(folder, "library.db");
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs one statement on a file. @returns its rows */
function run(path: string, sql: string): object[] {
  const connection = new SqliteConnection(path);
  const statement = connection.prepare(sql);
  const rows = statement.reader ? (statement.all() as object[]) : [];
  if (!statement.reader) statement.run();
  connection.close();
  return rows;
}

it("a library of an earlier version is copied as it was, then migrated with what it held", async () => {
  const {
    pending: [first = "", ...later],
  } = listPendingMigrations(file);
  const early = join(folder, "migrations");
  cpSync(join("prisma/migrations", first), join(early, first), { recursive: true });
  cpSync("prisma/migrations/migration_lock.toml", join(early, "migration_lock.toml"));
  await applyMigrations(file, early);
  run(file, `INSERT INTO "Outlet" ("slug", "name", "nameKey") VALUES ('post', 'The Post', 'the post')`);
  expect(listPendingMigrations(file)).toEqual({ pending: later, fresh: false });
  const copy = backUp(file, "before");
  await applyMigrations(file);
  expect(listPendingMigrations(file)).toEqual({ pending: [], fresh: false });
  expect(run(copy, `SELECT "nameKey" FROM "Outlet"`)).toEqual([{ nameKey: "the post" }]);
  expect(run(file, `SELECT "key", "name" FROM "OutletName"`)).toEqual([{ key: "post", name: "The Post" }]);
});

it("keeps the last three", () => {
  const copies: string[] = [];
  for (const why of ["a", "b", "c", "d"]) copies.push(backUp(file, why));
  expect(readdirSync(join(folder, "backups")).map((name) => name.slice(-4, -3))).toEqual(["b", "c", "d"]);
});
