import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeLibrary } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { type ArticleFilter, NO_FILTER, onlyValue } from "../../filters/article-filter";
import type { Facet } from "../../filters/facets";
import { closeIndex } from "../../index/open-index";
import { runImport } from "../../ingest/run-import";
import { findValues } from "./find-values";

let folder: string;

const ARTICLES = [
  {
    publisher: { name: "The Dunmore Post" },
    keywords: ["Grain deal", "ports"],
    headline: "Vladimir Putin speaks of grain",
    articleBody: "President Vladimir Putin met Mayor Olive Tarn in Moscow. Vladimir Putin spoke of grain.",
  },
  {
    publisher: { name: "The Dunmore Post" },
    keywords: ["grain-deal"],
    headline: "Olive Tarn on the harbour",
    articleBody: "Mayor Olive Tarn opened the harbour. Olive Tarn spoke for an hour.",
  },
  {
    publisher: { name: "دفتر المرفأ" },
    inLanguage: "ar",
    headline: "فلاديمير بوتين في موسكو",
    articleBody: "قال الرئيس فلاديمير بوتين في موسكو إن الحبوب ستصل. وأضاف فلاديمير بوتين أن الاتفاق قائم.",
  },
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "find-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
  const lines = ARTICLES.map((article, at) =>
    JSON.stringify({ identifier: `a:${at}`, inLanguage: "en", datePublished: "2022-08-01", ...article }),
  );
  await runImport({ name: "test", parts: [{ name: "lines", bytes: Buffer.from(lines.join("\n")) }] });
}, 60_000);
afterAll(async () => {
  await closeIndex();
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const find = async (facet: Facet, text: string, filter: ArticleFilter = NO_FILTER) =>
  (await findValues(filter, null, facet, text)).values.map(({ name, articles }) => [name, articles]);

describe("a value that is looked for by name", () => {
  it("is found by a part of its name, in any order, with the number of its articles", async () => {
    expect(await find("person", "tar oli")).toEqual([["Olive Tarn", 2]]);
    expect(await find("outlet", "dunm")).toEqual([["The Dunmore Post", 2]]);
    expect(await find("outlet", "the dunmore")).toEqual([["The Dunmore Post", 2]]);
    expect(await find("topic", "grain d")).toEqual([["Grain deal", 2]]);
    expect(await find("language", "arab")).toEqual([["Arabic", 1]]);
  });

  it("is found in either script, while it is typed and whole", async () => {
    for (const text of ["put", "putin", "Vladimir Putin", "بوت", "بوتين", "فلاديمير بوتين"])
      expect([text, await find("person", text)]).toEqual([text, [["Vladimir Putin", 2]]]);
  });

  it("counts what the other filters leave, and leaves out what they leave nothing of", async () => {
    const arabic = onlyValue(NO_FILTER, "language", "ar");
    expect(await find("person", "putin", arabic)).toEqual([["Vladimir Putin", 1]]);
    expect(await find("person", "tarn", arabic)).toEqual([]);
    // its own facet does not narrow it
    expect(await find("outlet", "dunmore", onlyValue(NO_FILTER, "outlet", "nothing"))).toEqual([
      ["The Dunmore Post", 2],
    ]);
  });

  it("is any of them where nothing is typed, and none for marks that no name has", async () => {
    expect((await find("person", "")).map(([name]) => name)).toEqual(["Olive Tarn", "Vladimir Putin"]);
    for (const text of ["%", "_", "' OR 1=1 --", "\0", "()"]) expect(await find("person", text)).toEqual([]);
  });
});
