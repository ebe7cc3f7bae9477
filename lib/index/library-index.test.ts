import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { closeLibrary, library, writeLibrary } from "../db/client";
import { applyMigrations } from "../db/sqlite/schema-engine";
import { removeArticle } from "../ingest/remove-article";
import { runImport } from "../ingest/run-import";
import { indexFileOf } from "./index-file";
import { LibraryIndex } from "./library-index";
import { makeMissingIndex } from "./make-missing-index";

let folder: string;
let file: string;
const TOWNS = ["Skell", "Dunmore", "Harrow", "Lenn", "Tollund"];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "index-"));
  file = join(folder, "library.db");
  process.env.DATABASE_URL = `file:${file}`;
  await applyMigrations(file);
  await importSome(0, 40);
}, 60_000);
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, n) =>
    JSON.stringify({
      identifier: `a:${from + n}`,
      headline: `Council of ${TOWNS[n % 5]} votes on plan ${from + n}`,
      inLanguage: "en",
      publisher: { name: `Paper ${n % 3}` },
      ...(n % 7 ? { datePublished: `2021-0${1 + (n % 9)}-1${n % 10}` } : {}),
      keywords: ["councils", TOWNS[n % 5]],
      articleBody: `The council of ${TOWNS[n % 5]} voted on plan ${from + n}, Mayor Olive Tarn said.`,
    }),
  );
const importSome = (from: number, to: number) =>
  runImport({ name: "test", parts: [{ name: "lines", bytes: Buffer.from(lines(from, to).join("\n")) }] });

/** All that an index holds, in an order that does not depend on how it came about. */
const held = ({ index }: LibraryIndex) =>
  Array.from({ length: index.size }, (_, ordinal) => ordinal)
    .filter((ordinal) => index.ordinalOf(index.idOf(ordinal)) === ordinal)
    .map((ordinal) => index.rowOf(ordinal))
    .sort((a, b) => a.id - b.id);

async function open(say: (message: string) => void = () => {}) {
  const opened = await LibraryIndex.open(file, say);
  opened.catchUp();
  return opened;
}
/** What an index holds that is read from the library itself. */
async function afresh() {
  rmSync(indexFileOf(file), { force: true });
  const opened = await open();
  const rows = held(opened);
  await opened.close();
  return rows;
}

describe("the index adjacent its library", () => {
  beforeEach(async () => {
    const opened = await open();
    await opened.prepare();
    await opened.close();
  });

  it("is made where a large library has none, and else is left alone", async () => {
    const path = indexFileOf(file);
    expect(await makeMissingIndex(1)).toBe(false);
    rmSync(path);
    expect(await makeMissingIndex(1_000)).toBe(false);
    expect(existsSync(path)).toBe(false);
    expect(await makeMissingIndex(1)).toBe(true);
    const problems: string[] = [];
    const opened = await open((problem) => problems.push(problem));
    const rows = held(opened);
    expect(opened.findCommon("council")).not.toBeNull();
    await opened.close();
    expect(problems).toEqual([]);
    expect(rows).toEqual(await afresh());
  });

  it("is the same from its file as from the library", async () => {
    expect(existsSync(indexFileOf(file))).toBe(true);
    const opened = await open();
    const rows = held(opened);
    expect(opened.findCommon("council")).not.toBeNull();
    await opened.close();
    expect(rows).toEqual(await afresh());
    expect(rows.length).toBeGreaterThan(30);
  });

  it("takes over what changed since its file was written", async () => {
    await importSome(40, 50);
    await writeLibrary(async (tx) => {
      const { id } = await tx.article.findUniqueOrThrow({ where: { identifier: "a:3" } });
      await removeArticle(tx, id);
      await tx.article.update({ where: { identifier: "a:5" }, data: { wordCount: 4_321, inLanguage: "fr" } });
    });
    const opened = await open();
    const rows = held(opened);
    await opened.close();
    expect(rows.find(({ words }) => words === 4_321)?.language).toBe("fr");
    expect(rows).toEqual(await afresh());
  });

  it("follows while it is open, and knows in what new articles common words stand", async () => {
    const opened = await open();
    await importSome(50, 60);
    opened.catchUp();
    const common = opened.findCommon("council");
    const ids = (await library().article.findMany({ select: { id: true } })).map(({ id }) => id);
    const holding = ids.filter((id) => {
      const ordinal = opened.index.ordinalOf(id);
      return ((common?.[ordinal >>> 5] ?? 0) & (1 << (ordinal & 31))) !== 0;
    });
    expect(holding).toEqual(ids);
    const rows = held(opened);
    await opened.close();
    expect(rows).toEqual(await afresh());
  });

  it.each([
    ["a pipe", () => spawnSync("mkfifo", [indexFileOf(file)])],
    ["a folder", () => mkdirSync(indexFileOf(file))],
  ])("is left aside by name where %s is in its place", async (_, put) => {
    const path = indexFileOf(file);
    const kept = readFileSync(path);
    rmSync(path);
    put();
    const problems: string[] = [];
    const opened = await open((problem) => problems.push(problem));
    const rows = held(opened);
    await opened.close();
    rmSync(path, { recursive: true });
    writeFileSync(path, kept);
    expect(problems).toEqual([`The index ${path} is rebuilt: it is not a regular file.`]);
    expect(rows).toEqual(await afresh());
  });

  it.each([
    ["damaged in the middle", (bytes: Buffer) => bytes.fill(7, 100, 104)],
    ["damaged at its end", (bytes: Buffer) => bytes.fill(7, bytes.length - 6)],
    ["cut off", (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ["empty", () => Buffer.alloc(0)],
    [
      "of another version",
      (bytes: Buffer) => {
        const text = bytes.toString("latin1").replace('{"form":2,', '{"form":0,');
        return Buffer.from(text, "latin1");
      },
    ],
    [
      "of a version with other facets",
      (bytes: Buffer) => {
        const text = bytes.toString("latin1").replace('"name":"genre"', '"name":"genus"');
        const end = text.lastIndexOf('{"form"');
        const changed = Buffer.from(text, "latin1");
        changed.writeUInt32LE(crc32(changed.subarray(end, -8)), changed.length - 4);
        return changed;
      },
    ],
  ])("is left aside, and said to be, where its file is %s", async (_, damage) => {
    const path = indexFileOf(file);
    writeFileSync(path, damage(readFileSync(path)));
    const said: string[] = [];
    const opened = await open((message) => said.push(message));
    const rows = held(opened);
    await opened.close();
    expect(said).toHaveLength(1);
    expect(rows).toEqual(await afresh());
  });

  it("is left aside where the library was put back to an older state and went another way", async () => {
    await closeLibrary();
    copyFileSync(file, join(folder, "older.db"));
    await importSome(60, 62);
    const opened = await open();
    await opened.prepare();
    await opened.close();
    await closeLibrary();
    for (const end of ["-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
    copyFileSync(join(folder, "older.db"), file);
    await importSome(70, 75);
    const again = await open();
    const rows = held(again);
    await again.close();
    expect(rows).toEqual(await afresh());
  });

  it("is read anew where the log of changes does not reach back", async () => {
    await importSome(80, 85);
    await writeLibrary((tx) => tx.change.deleteMany({}));
    await importSome(85, 87);
    const opened = await open();
    const rows = held(opened);
    await opened.close();
    expect(rows).toEqual(await afresh());
  });
});
