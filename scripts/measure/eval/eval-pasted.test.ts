import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { evalPastedCommand, printsDate } from "./eval-pasted";
import { halfOf } from "./pasted-pages";

const TEXT = "The bridge over the river opened on Monday, three years later than the town had planned it.";
let folder: string;
let file: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pasted-"));
  file = join(folder, "pages.jsonl.gz");
  const text = `A bridge opens\n\nBy Jane Doe\nMay 6, 2024\n\n${TEXT}\n\n${TEXT.replace("Monday", "Friday")}`;
  const page = { id: "1", url: "https://www.harbour.example/bridge", text, title: "A Bridge Opens" };
  const gold = [
    { ...page, author: "Jane Doe", publish_date: "2024-05-06", main_content: TEXT },
    { ...page, id: "2", author: "John Roe", publish_date: "2024-05-07", main_content: TEXT },
    { ...page, id: "3", author: null, publish_date: null, main_content: null },
  ];
  writeFileSync(file, gzipSync(gold.map((line) => JSON.stringify(line)).join("\n")));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("eval pasted", () => {
  it("judges date and author only where the text prints them, and passes over a page without gold text", async () => {
    const log = vi.spyOn(console, "log").mockImplementation(() => {});
    const error = vi.spyOn(console, "error").mockImplementation(() => {});
    await evalPastedCommand(file, { json: true });
    const [printed] = log.mock.calls.at(-1) ?? [];
    const [warned] = error.mock.calls.at(-1) ?? [];
    vi.restoreAllMocks();
    expect(JSON.parse(String(printed))).toMatchObject({
      pages: 2,
      recall: 1,
      headline: 1,
      date: 1,
      dates: 1,
      author: 1,
      authors: 1,
      falseDates: 1,
    });
    expect(warned).toMatch(/page 3 has no main_content/);
  });

  it("refuses an unknown half and a missing file in words", async () => {
    await expect(evalPastedCommand(file, { half: "third" })).rejects.toThrow(/seen, unseen, all/);
    await expect(evalPastedCommand(join(folder, "nowhere"), {})).rejects.toThrow(/no file/);
  });
});

it("puts all pages of a host into the same half", () => {
  const half = halfOf({ id: "1", url: "https://www.harbour.example/bridge" });
  expect(halfOf({ id: "2", url: "https://harbour.example/ferry" })).toBe(half);
});

it.each([
  ["Updated Sept. 3rd, 2024", "2024-09-03", true],
  ["3 September 2024", "2024-09-03", true],
  ["13 September 2024", "2024-09-03", false],
  ["in September 2024", "2024-09", true],
])("finds a printed date: %s", (text, iso, printed) => {
  expect(printsDate(text, iso)).toBe(printed);
});
