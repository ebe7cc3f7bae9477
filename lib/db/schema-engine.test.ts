import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { connectionTo } from "./connection";
import { PrismaClient } from "./generated/client";
import { applyMigrations, sqlFromSchema } from "./schema-engine";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schema-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * The tables and indexes of a file, as the store itself describes them, without the full-text index' own tables, and without
 * indexes of a part of a table, for which the client's schema has no word.
 */
async function describeFile(file: string): Promise<string[]> {
  const client = new PrismaClient({ adapter: connectionTo(file) });
  const rows = await client.$queryRaw<{ sql: string }[]>`
    SELECT "sql" FROM sqlite_master WHERE "sql" IS NOT NULL AND "type" IN ('table', 'index')
    AND "sql" NOT LIKE 'CREATE INDEX % WHERE %'
    AND "name" NOT LIKE 'ArticleSearch%' AND "name" NOT LIKE '_prisma%' AND "name" NOT LIKE 'sqlite_%' ORDER BY "name"`;
  await client.$disconnect();
  // How a table is clustered is the migrations' own business.
  return rows.map(({ sql }) => sql.replace(/\s+/g, " ").replace(" WITHOUT ROWID", ""));
}

describe("migrations", () => {
  it("apply once, then there is nothing to do", async () => {
    const file = join(folder, "twice.db");
    expect((await applyMigrations(file)).length).toBeGreaterThan(0);
    expect(await applyMigrations(file)).toEqual([]);
  });

  it("make the tables that the schema describes", async () => {
    const migrated = join(folder, "migrated.db");
    const modelled = join(folder, "modelled.db");
    await applyMigrations(migrated);
    const sql = await sqlFromSchema(readFileSync("prisma/schema.prisma", "utf8"), join(folder, "empty.db"));
    const client = new PrismaClient({ adapter: connectionTo(modelled) });
    for (const statement of sql.split(";\n").filter((part) => /CREATE/.test(part)))
      await client.$executeRawUnsafe(statement);
    await client.$disconnect();
    expect(await describeFile(migrated)).toEqual(await describeFile(modelled));
  });
});
