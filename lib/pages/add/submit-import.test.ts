import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary, library } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { doJobs } from "../../ingest/jobs/do-jobs";
import { findReport } from "./await-job";
import { getImportResult } from "./get-import-result";
import { addUpload } from "./submit-import";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "submit-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const TEXT = "The old bridge over the river Lenn reopened on Tuesday, the town council of Lower Lenn said.";

/** Where the reader comes when all is done that a form has sent. */
async function send(
  fields: Record<string, string>,
  files: Record<string, string | Uint8Array<ArrayBuffer>> = {},
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  for (const [name, content] of Object.entries(files)) form.append("file", new File([content], name));
  const id = await addUpload(form, "reader");
  await doJobs();
  return id === null ? null : findReport(id);
}

/** What the page shows after a form was sent. */
async function submit(fields: Record<string, string>, files: Record<string, string> = {}) {
  const address = await send(fields, files);
  return getImportResult(Number(/import=(\d+)$/.exec(address ?? "")?.[1]));
}

it("a pasted text and files go in together, with the outlet that was given", async () => {
  const json = JSON.stringify({ headline: "Lenn weir opens", articleBody: TEXT });
  const result = await submit(
    { text: `Lenn bridge reopens\n\n${TEXT}`, outlet: "The Lenn Courier" },
    { "weir.json": json, "empty.txt": " " },
  );
  expect(result?.articles.map(({ headline }) => headline)).toEqual([
    "Lenn bridge reopens",
    "Lenn weir opens",
  ]);
  expect(result?.failed).toEqual([
    expect.objectContaining({ name: "empty.txt", reason: { text: "is empty", isOld: false } }),
  ]);
  expect([result?.unread, result?.unlisted]).toEqual([1, 0]);
});

it("an article that is held already is led to", async () => {
  const json = JSON.stringify({ headline: "Lenn ferry sails", articleBody: TEXT });
  const lines = { "lines.jsonl": `${json}\n${json}\n` };
  const first = await submit({}, lines);
  expect([first?.added, first?.unchanged, first?.held]).toEqual([1, 1, []]);
  const again = await submit({}, lines);
  expect([again?.added, again?.unchanged, again?.articles]).toEqual([0, 2, []]);
  expect(again?.held.map(({ slug }) => slug)).toEqual(["lenn-ferry-sails"]);
});

it("of many lines that cannot be read the first are listed and all are counted", async () => {
  const last = JSON.stringify({ headline: "Lenn mill burns", articleBody: TEXT });
  const result = await submit({}, { "lines.jsonl": `${"{broken\n".repeat(1_500)}${last}` });
  expect(result?.added).toBe(1);
  expect(result?.failed).toHaveLength(100);
  expect([result?.unread, result?.unlisted]).toEqual([1_500, 1_400]);
});

it("lists of addresses wait, packed or not, and leave no import behind", async () => {
  const imports = await library().import.count();
  const table = "url,title\nhttps://post.example/weir,The weir\nnonsense,None\n";
  const bookmarks = `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><DT><A HREF="https://post.example/lock">Lock</A></DL>`;
  const lists = {
    "list.CSV.gz": new Uint8Array(gzipSync(table)),
    "bookmarks.html.gz": new Uint8Array(gzipSync(bookmarks)),
    "more.csv": "https://post.example/mill\n",
  };
  expect(await send({}, lists)).toBe("/add/waiting?added=3&held=0&waiting=0&omitted=0&unusable=1");
  expect(await library().import.count()).toBe(imports);
});

it("an article, a list and a list that is too large are told each for itself", async () => {
  const json = JSON.stringify({ headline: "Lenn ferry runs", articleBody: TEXT });
  const files = {
    "ferry.json": json,
    "list.csv": "https://post.example/ferry\n",
    "large.csv": `url\n${"a".repeat(25_000_000)}`,
  };
  const address = await send({}, files);
  expect(address).toMatch(/^\/add\/waiting\?added=1&.*&import=\d+$/);
  const result = await getImportResult(Number(/import=(\d+)$/.exec(address ?? "")?.[1]));
  expect(result?.added).toBe(1);
  expect(result?.failed).toEqual([
    expect.objectContaining({
      name: "large.csv",
      reason: { text: expect.stringContaining("larger than 25 MB"), isOld: false },
    }),
  ]);
});

it("a file without anything in it has a result, too", async () => {
  expect(await send({}, { "none.json": "[]" })).toMatch(/^\/add\?import=\d+$/);
});
