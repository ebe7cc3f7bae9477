import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { closeLibrary, library } from "../lib/db/client";
import { removeSamples } from "../lib/ingest/remove-samples";
import { prepareLibrary } from "./prepare-library";

it("a new library begins with samples, even where an empty file was there; removed ones stay removed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "prepare-"));
  process.env.DATABASE_URL = `file:${join(folder, "new.db")}`;
  writeFileSync(join(folder, "new.db"), "");
  await prepareLibrary({ samples: true });
  expect(await library().article.count()).toBe(46);
  expect((await library().outlet.findMany({ where: { country: null } })).length).toBe(0);
  await removeSamples();
  await prepareLibrary({ samples: true });
  expect(await library().article.count()).toBe(0);
  await closeLibrary();
  rmSync(folder, { recursive: true });
});
