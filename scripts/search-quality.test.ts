import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary } from "../lib/db/client";
import { applyMigrations } from "../lib/db/sqlite/schema-engine";
import { loadSamples } from "../lib/ingest/load-samples";
import { askSearch, readSearchQuestions, searchFigures } from "./measure/eval/eval-search";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "search-quality-"));
  process.env.DATABASE_URL = `file:${join(folder, "samples.db")}`;
  await applyMigrations(join(folder, "samples.db"));
  await loadSamples();
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

it("the samples' questions find their articles among the first three", async () => {
  const answers = [];
  for (const question of readSearchQuestions("samples")) answers.push(await askSearch(question));
  const missed = answers.filter(({ rank }) => rank === 0 || rank > 3).map(({ q, rank }) => `${q}: ${rank}`);
  expect(searchFigures(answers).questions).toBe(24);
  expect(missed).toEqual([]);
});
