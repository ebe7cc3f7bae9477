import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseWordList } from "./word-list";

describe("parseWordList", () => {
  const list = parseWordList("test", "# fruit\nfig\n\n[trees]\noak | 2 # strong\nيا | ash\n");

  it("reads entries, sections and columns, without comments", () => {
    expect(list.words()).toEqual(["fig"]);
    expect(list.sections).toEqual(["trees"]);
    expect(list.rows("trees")).toEqual([
      ["oak", "2"],
      ["يا", "ash"],
    ]);
  });

  it("says which section is missing or appears twice", () => {
    expect(() => list.rows("birds")).toThrow("test: there is no section [birds]");
    expect(() => parseWordList("test", "[a]\n[a]")).toThrow("test: the section [a] appears twice");
  });
});

// Every list that ships: the .txt files of each folder named "words".
const LISTS = readdirSync("lib", { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".txt") && basename(dirname(path)) === "words")
  .map((path) => join("lib", path));

describe.each(LISTS)("%s", (path) => {
  const text = readFileSync(path, "utf8");

  it("is NFC text with plain line ends and no stray spaces", () => {
    expect(text).toBe(text.normalize("NFC"));
    expect(text).toMatch(/[^\n]\n$/);
    expect(text.split("\n").filter((line) => /[\t\r\u00a0]|\s$/.test(line))).toEqual([]);
  });

  it("has no entry twice in a section, and no empty entry or section", () => {
    const list = parseWordList(path, text);
    for (const section of ["", ...list.sections]) {
      const rows = list.rows(section).map((row) => row.join(" | "));
      expect(rows.filter((row, at) => rows.indexOf(row) !== at)).toEqual([]);
      expect(list.words(section).filter((word) => word === "")).toEqual([]);
      if (section) expect(rows.length).toBeGreaterThan(0);
    }
  });
});
