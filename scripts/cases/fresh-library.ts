import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach } from "vitest";
import { closeLibrary, library } from "../../lib/db/client";
import { applyMigrations } from "../../lib/db/sqlite/schema-engine";
import { parseFilter } from "../../lib/filters/parse-filter";
import { nameFilter } from "../../lib/index/name-filter";
import { closeIndex } from "../../lib/index/open-index";
import { sayProblems } from "../../lib/index/say-problem";
import { runImport } from "../../lib/ingest/run-import";
import { listArticles } from "../../lib/pages/articles/list-articles";

/** Gives each test of a file a new, empty library. */
export function makeFreshLibraries(): void {
  const folder = mkdtempSync(join(tmpdir(), "cases-"));
  let files = 0;
  beforeEach(async () => {
    await closeIndex();
    await closeLibrary();
    // Another library of the same version: caches of the previous one must not be used.
    Reflect.deleteProperty(globalThis, "throughlineCache");
    files += 1;
    process.env.DATABASE_URL = `file:${join(folder, `${files}.db`)}`;
    await applyMigrations(join(folder, `${files}.db`));
  });
  afterAll(async () => {
    await closeIndex();
    await closeLibrary();
    rmSync(folder, { recursive: true });
  });
}

/** Imports cases by their file names, each as a file of one import. */
export const importCases = (...names: string[]) =>
  runImport({
    name: "cases",
    parts: names.map((name) => ({ name, bytes: readFileSync(`scripts/test-data/cases/${name}`) })),
  });

/** Imports objects as lines of JSON Lines. */
export const importLines = (...lines: object[]) =>
  runImport({
    name: "lines",
    parts: [
      { name: "lines.jsonl", bytes: Buffer.from(lines.map((line) => JSON.stringify(line)).join("\n")) },
    ],
  });

/** The headlines of the whole library, in the order in which they came. */
export const listHeadlines = async () =>
  (await library().article.findMany({ orderBy: { id: "asc" }, select: { headline: true } })).map(
    ({ headline }) => headline,
  );

/** What the library page shows of a query string: headlines, and what it says about the filter. */
export async function askLibrary(query: string) {
  const asked = parseFilter(Object.fromEntries(new URLSearchParams(query)));
  const named = await nameFilter(asked.filter);
  const { articles, total, notes } = await listArticles(named.filter, null);
  return {
    headlines: articles.map(({ headline }) => headline),
    days: articles.map(({ day }) => day),
    total,
    notes: [...sayProblems(asked), ...named.notes, ...notes],
  };
}
