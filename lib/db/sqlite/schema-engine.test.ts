import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PrismaClient } from "../generated/client";
import { connectionTo } from "./connection";
import { applyMigrations, sqlFromSchema } from "./schema-engine";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "schema-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The tables and indexes of a file, as the store itself describes them, without the full-text index' own tables. */
async function describeFile(file: string): Promise<string[]> {
  const client = new PrismaClient({ adapter: connectionTo(file) });
  const rows = await client.$queryRaw<{ sql: string }[]>`
    SELECT "sql" FROM sqlite_master WHERE "sql" IS NOT NULL AND "type" IN ('table', 'index')
    AND "name" NOT LIKE 'ArticleSearch%' AND "name" NOT LIKE '_prisma%' AND "name" NOT LIKE 'sqlite_%' ORDER BY "name"`;
  await client.$disconnect();
  // How a table is clustered is the migrations' own business.
  return rows.map(({ sql }) => sql.replace(/\s+/g, " ").replace(" WITHOUT ROWID", ""));
}

/** Indexes of a part of a table: the client's schema has no word for them. */
const PARTIAL = [
  `CREATE INDEX "Link_fromId_tie_idx" ON "Link"("fromId", "toId", "kind", "likeness") WHERE "kind" <> 'sameTopic'`,
  `CREATE INDEX "Link_toId_tie_idx" ON "Link"("toId", "fromId", "kind", "likeness") WHERE "kind" <> 'sameTopic'`,
];
const nameOf = (sql: string): string => sql.split('"')[1] ?? "";
/** As the store sorts names: by code units. */
const byName = (a: string, b: string): number => (nameOf(a) < nameOf(b) ? -1 : 1);

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
    expect(await describeFile(migrated)).toEqual(
      [...(await describeFile(modelled)), ...PARTIAL].sort(byName),
    );
  });
});
