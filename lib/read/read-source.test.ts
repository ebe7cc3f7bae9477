import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inEnglish } from "../messages/in-english";
import type { ImportItem } from "./import-event";
import { readLines } from "./read-lines";
import { readSource } from "./read-source";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "source-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, bytes: Buffer | string): Promise<ImportItem[]> {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return gather(readSource(file, {}));
}

async function gather<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

const line = (headline: string, body = "The bridge opened on Monday, to much applause.") =>
  JSON.stringify({ headline, articleBody: body, inLanguage: "en" });
const reasons = (items: ImportItem[]) =>
  items.map((item) =>
    item.kind === "article" ? item.article.headline : `${item.name} ${inEnglish(item.reason)}`,
  );

describe("what cannot be read is refused by name, with the reason", () => {
  it.each([
    [
      "a zip called .txt",
      "page.txt",
      Buffer.from([0x50, 0x4b, 0x03, 0x04, 20, 0]),
      /page\.txt is a zip archive/,
    ],
    ["an empty file", "empty.txt", "", /is empty/],
    ["white space", "blank.txt", " \n\n ", /is empty/],
    ["bytes of no charset", "bytes.txt", Buffer.from([0x41, 0xff, 0xfe, 0x80, 0x81]), /is not UTF-8/],
    ["null bytes", "nulls.txt", "a\0b", /null bytes/],
    ["a picture", "photo.txt", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), /is a picture/],
    ["a page over 5 MB", "large.txt", "Many words. ".repeat(500_000), /larger than 5 MB/],
    ["HTML without a headline", "page.html", "<!doctype html><p>Text</p>", /HTML page without a headline/],
    ["broken gzip", "broken.jsonl.gz", gzipSync(line("A")).subarray(0, 40), /gzip, but damaged/],
    ["a headline without text", "headline.txt", "A bridge opens\n", /headline\.txt/],
  ])("%s", async (_, name, bytes, reason) => {
    const items = await read(name, bytes);
    expect(items).toHaveLength(1);
    expect(reasons(items)[0]).toMatch(reason);
  });

  it("a path that is not there", async () => {
    expect(reasons(await gather(readSource(join(folder, "nowhere"), {})))[0]).toMatch(
      /nowhere does not exist/,
    );
  });
});

describe("JSON Lines", () => {
  it("loses only the lines that are broken, and names them", async () => {
    const items = await read("some.jsonl", [line("First"), "{broken", "", line("Second"), "[1]"].join("\n"));
    expect(reasons(items)).toEqual([
      "First",
      expect.stringMatching(/^some\.jsonl, line 2 is not valid JSON/),
      "Second",
      expect.stringMatching(/^some\.jsonl, line 5 /),
    ]);
  });

  it("passes over a line of 20 MB, and reads on", async () => {
    const items = await read(
      "long.jsonl",
      [line("First"), line("Long", "x".repeat(20_000_000)), line("Last")].join("\n"),
    );
    expect(reasons(items)).toEqual(["First", expect.stringMatching(/line 2 is longer than 10 MB/), "Last"]);
  });

  it("is read packed with gzip, whatever the name says", async () => {
    expect(reasons(await read("packed.txt", gzipSync(`${line("First")}\n${line("Second")}\n`)))).toEqual([
      "First",
      "Second",
    ]);
  });
});

describe("a folder", () => {
  it("is read whole, by path, without what begins with a dot", async () => {
    const inner = join(folder, "many", "inner");
    mkdirSync(join(folder, "many", ".hidden"), { recursive: true });
    mkdirSync(inner, { recursive: true });
    writeFileSync(join(folder, "many", "b.jsonl"), line("B"));
    writeFileSync(join(inner, "a.jsonl"), line("A"));
    writeFileSync(join(folder, "many", ".hidden", "c.jsonl"), line("C"));
    expect(reasons(await gather(readSource(join(folder, "many"), {})))).toEqual(["B", "A"]);
  });
});

describe("a folder of all sorts", () => {
  const page = `<!doctype html><html lang="en"><body><article><h1>A harbour closes</h1><p>The harbour closed on
    Monday, and the last boats had left it by the evening of that day.</p></article></body></html>`;

  it("gives the articles, and says once what was skipped", async () => {
    const mixed = join(folder, "mixed");
    const side = join(mixed, "Harbour_files");
    mkdirSync(side, { recursive: true });
    writeFileSync(join(mixed, "Harbour.html"), page);
    writeFileSync(join(mixed, "bridge.md"), "---\ntitle: A bridge opens\n---\nIt opened on Monday.");
    writeFileSync(join(mixed, "lines.jsonl"), line("A road is mended"));
    writeFileSync(join(mixed, "packed.html.gz"), gzipSync(page.replace("harbour closes", "mill closes")));
    writeFileSync(join(mixed, "photo.jpg"), Buffer.from([0xff, 0xd8, 0xff]));
    for (const name of ["a.css", "b.js.download", "frame.html", "c.png"])
      writeFileSync(join(side, name), "x");
    expect(reasons(await gather(readSource(mixed, {})))).toEqual([
      expect.stringMatching(/mixed 5 files skipped .*: 4 saved beside pages, 1 pictures$/),
      "A harbour closes",
      "A bridge opens",
      "A road is mended",
      "A mill closes",
    ]);
  });

  it("says so where nothing in it can be read", async () => {
    const pictures = join(folder, "pictures");
    mkdirSync(pictures);
    writeFileSync(join(pictures, "photo.jpg"), Buffer.from([0xff, 0xd8, 0xff]));
    expect(reasons(await gather(readSource(pictures, {})))).toEqual([
      expect.stringMatching(/1 file skipped/),
      expect.stringMatching(/is a folder without files to read/),
    ]);
  });

  it("does not take a folder of articles for what lies beside a page", async () => {
    const year = join(folder, "years");
    mkdirSync(join(year, "2024-notes"), { recursive: true });
    writeFileSync(join(year, "2024.html"), page);
    writeFileSync(join(year, "2024-notes", "bridge.md"), "# A bridge opens\n\nIt opened on Monday.");
    expect(reasons(await gather(readSource(year, {})))).toEqual(["A bridge opens", "A harbour closes"]);
  });
});

describe("lines of a stream", () => {
  it("are the same wherever the chunks are cut", async () => {
    const bytes = Buffer.from("one\ntwo two\n\nعربي\nlast");
    for (let size = 1; size <= bytes.length; size += 1) {
      const chunks = async function* () {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      };
      const lines = await gather(readLines(chunks(), 8));
      expect(lines.map(({ bytes: own }) => own?.toString())).toEqual(["one", "two two", "", "عربي", "last"]);
    }
  });
});
