import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary } from "../lib/db/client";
import { listFileFaults } from "../lib/db/sqlite/file-faults";
import { applyMigrations } from "../lib/db/sqlite/schema-engine";
import { runImport } from "../lib/ingest/run-import";
import { inEnglish } from "../lib/messages/in-english";

const SOURCES = 5_000;
const PAGES = join(import.meta.dirname, "../lib/read/paste/pages");
const SAMPLES = join(import.meta.dirname, "../prisma/samples/library.jsonl");

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  process.env.DATABASE_URL = `file:${join(folder, "fuzz.db")}`;
  await applyMigrations(join(folder, "fuzz.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const pages = readdirSync(PAGES)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(PAGES, name)));
const lines = readFileSync(SAMPLES, "utf8").trim().split("\n");

/** What turns up in real files where it should not: broken bytes, marks of direction, markup, SQL, other formats. */
const oddities = fc.constantFrom(
  ...["\0", "\uFEFF", "\u202E", "\u2066", "\r", "\u2028", "\u{1F4F0}", "<script>alert(1)</script>", "]]>"],
  ...[
    "'; DROP TABLE Article; --",
    "%s%n",
    "{",
    '"',
    "\\u0000",
    "\\",
    "\t\t\t",
    "\n\n\n",
    "0001-01-01",
    "NaN",
  ],
);

/** A source with pieces cut out, doubled, moved or put in. */
const mangled = (sources: fc.Arbitrary<Buffer>) =>
  fc
    .tuple(
      sources,
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.nat({ max: 400 }),
          fc.constantFrom("cut", "double", "odd", "bytes"),
          oddities,
          fc.uint8Array({ maxLength: 6 }),
        ),
        { maxLength: 6 },
      ),
    )
    .map(([source, changes]) =>
      changes.reduce((bytes, [where, length, change, odd, raw]) => {
        const at = where % (bytes.length + 1);
        const rest = bytes.subarray(change === "cut" ? at + length : at);
        const put = { cut: "", double: bytes.subarray(at, at + length), odd, bytes: raw }[change] ?? "";
        return Buffer.concat([bytes.subarray(0, at), Buffer.from(put), rest]);
      }, source),
    );

const jsonLines = fc
  .array(fc.constantFrom(...lines), { minLength: 1, maxLength: 4 })
  .map((some) => Buffer.from(some.join("\n")));
const objects = fc
  .array(
    fc.record(
      {
        headline: fc.anything(),
        articleBody: fc.anything(),
        inLanguage: fc.anything(),
        datePublished: fc.anything(),
        publisher: fc.anything(),
        author: fc.anything(),
        keywords: fc.anything(),
        references: fc.anything(),
        image: fc.anything(),
        url: fc.anything(),
        identifier: fc.anything(),
      },
      { requiredKeys: [] },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((some) => Buffer.from(some.map((one) => JSON.stringify(one)).join("\n")));
/** The samples as saved pages and as Markdown, to be mangled as well. */
const markup = lines.map((line) => {
  const { headline, articleBody, datePublished } = JSON.parse(line);
  const paragraphs: string[] = articleBody.split("\n\n");
  const html = `<!doctype html><html><head><meta charset="utf-8"><title>${headline}</title><meta property="article:published_time" content="${datePublished}"></head><body><nav><a href="/">Home</a></nav><article><h1>${headline}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}</article></body></html>`;
  const markdown = `---\ntitle: "${headline}"\ndate: ${datePublished}\n---\n\n${articleBody}\n`;
  return [Buffer.from(html), Buffer.from(markdown)];
});
const source = fc.oneof(
  mangled(fc.constantFrom(...markup.flat())),
  mangled(fc.constantFrom(...pages)),
  mangled(jsonLines),
  objects,
  mangled(jsonLines.map((bytes) => gzipSync(bytes))),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);

it("whatever a source holds is stored or refused by name, and the library stays sound", async () => {
  let stored = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(source, async (bytes) => {
      const report = await runImport({ name: "fuzz", parts: [{ name: "part", bytes }] });
      const said = report.added + report.updated + report.unchanged + report.failed.length;
      expect(said).toBeGreaterThan(0);
      for (const { name, reason } of report.failed) {
        expect(name).toMatch(/^part/);
        expect(inEnglish(reason).trim()).not.toBe("");
      }
      stored += report.added + report.updated;
      refused += report.failed.length;
    }),
    { numRuns: SOURCES, endOnFailure: true },
  );
  expect(await listFileFaults()).toEqual([]);
  console.log(`${SOURCES} sources: ${stored} articles stored, ${refused} refused`);
  expect(Math.min(stored, refused)).toBeGreaterThan(SOURCES / 20);
});
