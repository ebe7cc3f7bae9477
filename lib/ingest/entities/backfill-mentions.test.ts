import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeLibrary, library } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { runImport } from "../run-import";
import { backfillMentions } from "./backfill-mentions";

it("a library older than mentions gets them once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "remake-"));
  process.env.DATABASE_URL = `file:${join(folder, "old.db")}`;
  await applyMigrations(join(folder, "old.db"));
  await runImport("prisma/samples/library.jsonl", { sample: true });
  const before = await library().mention.count();
  await library().mention.deleteMany();
  await library().entity.deleteMany();
  expect(await backfillMentions()).toBe(46);
  expect(Math.abs((await library().mention.count()) - before)).toBeLessThan(before / 50);
  expect(await backfillMentions()).toBe(0);
  await closeLibrary();
  rmSync(folder, { recursive: true });
});
