import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { evalExtractionCommand } from "./eval-extraction";

const TEXT = "The bridge over the river opened on Monday, three years later than the town had planned it.";
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "extraction-"));
  mkdirSync(join(folder, "html"));
  const page = `<!doctype html><html><head><meta name="author" content="Jane Doe">
    <meta property="article:published_time" content="2024-05-06T08:30:00Z"></head>
    <body><article><h1>A bridge opens</h1><p>${TEXT}</p></article></body></html>`;
  writeFileSync(join(folder, "html", "1.html.gz"), gzipSync(page));
  const gold = [
    { id: "1", title: "A Bridge Opens", author: "Jane Doe", publish_date: "2024-05", main_content: TEXT },
    { id: "2", title: "Not there", author: null, publish_date: null, main_content: TEXT },
    { id: "3", title: "Without a text", main_content: null },
    { id: "4", title: "Empty", main_content: " " },
  ];
  writeFileSync(join(folder, "gold.jsonl.gz"), gzipSync(gold.map((line) => JSON.stringify(line)).join("\n")));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("eval extraction", () => {
  it("prints its fixed keys, and counts a page without an article as lost", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    await evalExtractionCommand(folder, { json: true });
    const [printed] = log.mock.calls.at(-1) ?? [];
    const said = error.mock.calls.flat().join("\n");
    log.mockRestore();
    error.mockRestore();
    expect(said).toMatch(/Line 3 .* has no text and is passed over: 3\.\n.*passed over: 4\./);
    const { msMedian, ...figures } = JSON.parse(String(printed));
    expect(msMedian).toBeGreaterThanOrEqual(0);
    expect(figures).toEqual({
      pages: 2,
      lost: 1,
      precision: 0.5,
      recall: 0.5,
      f1: 0.5,
      headline: 0.5,
      date: 1,
      author: 1,
    });
  });

  it("reports what is missing in the folder", async () => {
    await expect(evalExtractionCommand(join(folder, "nowhere"), {})).rejects.toThrow(/no gold\.jsonl/);
  });
});
