import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findLabels, readGold, readLabels } from "./read-gold";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gold-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const line = (fields: object) =>
  JSON.stringify({ headline: "A match", inLanguage: "en", articleBody: "It was won.", ...fields });

describe("readGold", () => {
  it("reads labelled lines, gzipped or not", () => {
    const file = join(folder, "items.jsonl.gz");
    writeFileSync(file, gzipSync(`${line({ label: "sport" })}\n\n${line({ label: "world" })}\n`));
    expect(readGold(file, new Map()).map(({ label }) => label)).toEqual([
      { section: "sport" },
      { section: "world" },
    ]);
  });

  it("reads the articles that a separate file labels, in its order, by slug, code or name", () => {
    const file = join(folder, "library.jsonl");
    writeFileSync(file, ["a", "b", "c"].map((identifier) => line({ identifier })).join("\n"));
    writeFileSync(
      join(folder, "subjects.json"),
      '{"c": ["sport", "medtop:11000000"], "a": ["العمل والعمال"]}',
    );
    const gold = readGold(file, readLabels(findLabels(file) ?? ""));
    expect(gold.map(({ identifier, label }) => [identifier, label])).toEqual([
      ["c", { subjects: ["sport", "politics-and-government"] }],
      ["a", { subjects: ["labour"] }],
    ]);
    expect(gold[0]?.article).toMatchObject({ headline: "A match", text: "It was won.", keywords: [] });
  });

  it("reports a label that is no subject", () => {
    const file = join(folder, "wrong.json");
    writeFileSync(file, '{"a": ["gardening"]}');
    expect(() => readLabels(file)).toThrow(/wrong\.json names a subject.*gardening/);
  });
});
