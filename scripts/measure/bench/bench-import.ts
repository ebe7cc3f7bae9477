import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { closeLibrary, library } from "../../../lib/db/client";
import { applyMigrations } from "../../../lib/db/sqlite/schema-engine";
import { readInThreads } from "../../../lib/ingest/reading/read-in-threads";
import { runImport } from "../../../lib/ingest/run-import";

/**
 * `npm run bench -- import [--into LIBRARY] [files…]`: imports the files one after another into a new library, or a
 * copy of an existing one, and prints for each thousand articles how many were imported per second, with topics,
 * entities, links and stories. The rate after the first 4,000 counts.
 */
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  options: { into: { type: "string" } },
  allowPositionals: true,
});
const DATA = "../shared/data";
const files = positionals.length
  ? positionals
  : ["related", "syria", "arabic"].map((name) => `${DATA}/${name}/library.jsonl.gz`);
const missing = [...files, ...(values.into ? [values.into] : [])].filter((file) => !existsSync(file));
if (missing.length) {
  console.error(`Not there: ${missing.join(", ")}. Name files to import: npm run bench -- import FILE…`);
  process.exit(1);
}

const folder = mkdtempSync(join(tmpdir(), "bench-"));
process.env.DATABASE_URL = `file:${join(folder, "bench.db")}`;
const STEP = 1000;
const HELD = 4000;

try {
  if (values.into) copyFileSync(values.into, join(folder, "bench.db"));
  await applyMigrations(join(folder, "bench.db"));
  let held = await library().article.count();
  let since = performance.now();
  let behind = { articles: 0, ms: 0 };
  const rate = (articles: number, ms: number) => (articles / (ms / 1000)).toFixed(1);
  for (const file of files) {
    let fresh = 0;
    const started = performance.now();
    const report = await runImport(file, {
      items: readInThreads(file, {}),
      onItem: () => {
        held += 1;
        fresh += 1;
        if (held % STEP) return;
        const now = performance.now();
        console.log(`${held - STEP} to ${held} held: ${rate(STEP, now - since)} articles a second`);
        since = now;
      },
    });
    const ms = performance.now() - started;
    console.log(`${file}: ${fresh} articles, ${rate(fresh, ms)} a second (${report.failed.length} left out)`);
    if (held - fresh >= HELD) behind = { articles: behind.articles + fresh, ms: behind.ms + ms };
  }
  if (behind.articles)
    console.log(`With ${HELD} and more held: ${rate(behind.articles, behind.ms)} articles a second`);
} finally {
  await closeLibrary();
  rmSync(folder, { recursive: true });
}
