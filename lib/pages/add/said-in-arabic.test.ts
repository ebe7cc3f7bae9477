import { AsyncLocalStorage } from "node:async_hooks";
import { gzipSync } from "node:zlib";
import { afterEach, expect, it, vi } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library, writeReaders } from "../../db/client";
import { doJobs } from "../../ingest/jobs/do-jobs";
import { findReport } from "./await-job";
import { getImportResult, type ImportResult } from "./get-import-result";
import { addUpload } from "./submit-import";

makeFreshLibraries();
afterEach(() => {
  vi.unstubAllGlobals();
});

const inArabic = <T>(say: () => Promise<T>): Promise<T> => {
  const current = new AsyncLocalStorage<object>();
  vi.stubGlobal("throughlineRequest", current);
  return current.run({ "accept-language": "ar" }, say);
};

/** Adds files, and finds what the page says of them to somebody whose interface is in Arabic. */
async function upload(files: Record<string, string | Uint8Array<ArrayBuffer>>): Promise<ImportResult> {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append("file", new File([content], name));
  const id = (await addUpload(form, "reader")) ?? 0;
  await doJobs();
  const [, number] = /import=(\d+)$/.exec((await findReport(id)) ?? "") ?? [];
  const result = await inArabic(() => getImportResult(Number(number)));
  if (!result) throw new Error("There is no such import.");
  return result;
}

const withoutIsolates = (text: string): string => text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, "");
/** Three words of English. */
const ENGLISH = /(?:[a-z]{2,}[ ,.:]+){2}[a-z]{2,}/i;

const TEXT = "The old bridge over the river Lenn reopened on Tuesday, the town council of Lower Lenn said.";
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Lenn</title></head><body>${body}</body></html>`;

it("whatever is wrong with a file is said in Arabic, with nothing in English but what is quoted", async () => {
  const lines = [
    "{broken",
    '{"headline": "No text"}',
    JSON.stringify({
      headline: "Lenn ferry",
      articleBody: TEXT,
      datePublished: "0001-01-01",
      url: "nowhere",
    }),
    JSON.stringify({ headline: "Lenn mill", articleBody: TEXT, author: [7], keywords: [[]], image: [5] }),
    JSON.stringify({ throughline: { slug: 5 }, headline: "Lenn lock" }),
    JSON.stringify({ throughline: { slug: "lenn" }, headline: "Lenn lock" }),
    JSON.stringify({ throughline: "outlet", slug: "lenn", name: "" }),
    JSON.stringify({ throughline: "library", version: 99, whole: true }),
    JSON.stringify({ throughline: "highlight", article: "lenn", headline: "Lenn" }),
    "7",
  ];
  const { failed, warnings } = await upload({
    "empty.txt": " ",
    "archive.txt": new Uint8Array([0x50, 0x4b, 0x03, 0x04, 1, 2]),
    "picture.html": new Uint8Array([0xff, 0xd8, 0xff]),
    "packed.txt": new Uint8Array([0x42, 0x5a, 0x68, 1]),
    "torn.txt.gz": new Uint8Array(gzipSync(TEXT.repeat(50)).subarray(0, 40)),
    "nulls.txt": new Uint8Array([...Buffer.from(TEXT), ...new Uint8Array(60), ...Buffer.from(TEXT)]),
    "lines.jsonl": lines.join("\n"),
    "untitled.md": TEXT,
    "matter.md": `---\ntitle: [\n---\n${TEXT}`,
    "dated.md": `---\ntitle: Lenn pier\ndate: 2199-01-01\nurl: nowhere at all\n---\n${TEXT} {{< figure >}}`,
    "pasted.txt": `Lenn weir closes\n\n3/12/2021\n\n${TEXT}`,
    "headline.txt": "Lenn",
    "cookies.html": page("<h1>Before you continue to Lenn</h1><p>We use cookies. Accept all cookies.</p>"),
    "bare.html": page("<h1>Lenn</h1>"),
    "feed.xml": "<rss><channel><title>Lenn</title></channel></rss>",
    "torn.xml": `<rss version="2.0"><channel><item><title>${"<a>".repeat(3000)}`,
  });
  expect(failed.length).toBeGreaterThan(15);
  expect(warnings.length).toBeGreaterThan(4);
  for (const { name, reason } of [...failed, ...warnings]) {
    expect(reason.isOld, name).toBe(false);
    const own = withoutIsolates(reason.text);
    expect(own, name).toMatch(/\p{Script=Arabic}/u);
    expect(own, name).not.toMatch(ENGLISH);
  }
  expect(failed.find(({ name }) => name === "empty.txt")?.reason.text).toBe("فارغ");
  expect(failed.map(({ name }) => name)).toContain("⁨lines.jsonl⁩، السطر 1");
  expect(failed.find(({ name }) => name.includes("السطر 5"))?.reason.text).toContain("⁨slug⁩: يُنتظر نص");
});

it("what an earlier version stored stays as it is", async () => {
  const { id } = await writeReaders((tx) =>
    tx.import.create({
      data: {
        ...{ source: "old.txt", failed: 1, finishedAt: new Date() },
        problems: { create: [{ severity: "failed", name: "old.txt", reason: "is empty" }] },
      },
    }),
  );
  expect(await library().importProblem.count()).toBeGreaterThan(0);
  expect((await inArabic(() => getImportResult(id)))?.failed).toEqual([
    { name: "old.txt", reason: { text: "is empty", isOld: true } },
  ]);
});
