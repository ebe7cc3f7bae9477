import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { SqliteConnection } from "./connection";
import { applyMigrations, sqlFromSchema } from "./schema-engine";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schema-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The tables and indexes of a file, as the store itself describes them, without those of the full-text index and of Prisma. */
function describeFile(file: string): string[] {
  const connection = new SqliteConnection(file);
  const rows = connection.all<{
    sql: string;
  }>(`SELECT "sql" FROM sqlite_master WHERE "sql" IS NOT NULL AND "type" IN ('table', 'index')
    AND "name" NOT LIKE 'ArticleSearch%' AND "name" NOT LIKE '_prisma%' AND "name" NOT LIKE 'sqlite_%' ORDER BY "name"`);
  connection.close();
  // Spaces differ where a column was added later, and the schema cannot say how a table is clustered.
  return rows.map(({ sql }) => spaced(sql).replace(" WITHOUT ROWID", ""));
}

const spaced = (sql: string): string =>
  sql
    .replace(/\s+/g, " ")
    .replace(/ ?([(),]) ?/g, "$1 ")
    .trim();

/** Partial indexes, which Prisma's schema cannot express. */
const PARTIAL = [
  `CREATE INDEX "Link_fromId_tie_idx" ON "Link"("fromId", "toId", "kind", "likeness") WHERE "kind" <> 'sameTopic'`,
  `CREATE INDEX "Link_toId_tie_idx" ON "Link"("toId", "fromId", "kind", "likeness") WHERE "kind" <> 'sameTopic'`,
].map(spaced);
const nameOf = (sql: string): string => sql.split('"')[1] ?? "";
/** As the store sorts names: by code units. */
const byName = (a: string, b: string): number => (nameOf(a) < nameOf(b) ? -1 : 1);

describe("migrations", () => {
  it("apply once, then there is nothing to do", async () => {
    const file = join(folder, "twice.db");
    expect((await applyMigrations(file)).length).toBeGreaterThan(0);
    expect(await applyMigrations(file)).toEqual([]);
  });

  it("apply from two copies of the module in turn: the engine is the process's", async () => {
    await applyMigrations(join(folder, "first.db"));
    vi.resetModules();
    const copy = await import("./schema-engine");
    for (const name of ["second.db", "third.db"])
      expect((await copy.applyMigrations(join(folder, name))).length).toBeGreaterThan(0);
    expect((await applyMigrations(join(folder, "fourth.db"))).length).toBeGreaterThan(0);
  });

  it("make the tables that the schema describes", async () => {
    const migrated = join(folder, "migrated.db");
    const modelled = join(folder, "modelled.db");
    await applyMigrations(migrated);
    const sql = await sqlFromSchema(readFileSync("prisma/schema.prisma", "utf8"), join(folder, "empty.db"));
    const connection = new SqliteConnection(modelled);
    connection.script(sql);
    connection.close();
    expect(describeFile(migrated)).toEqual([...describeFile(modelled), ...PARTIAL].sort(byName));
  });
});
