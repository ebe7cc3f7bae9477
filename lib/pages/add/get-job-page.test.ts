import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { addJob } from "../../ingest/jobs/add-job";
import { claimJob } from "../../ingest/jobs/claim-job";
import { doJobs } from "../../ingest/jobs/do-jobs";
import { awaitJob, findReport } from "./await-job";
import { getImportResult } from "./get-import-result";
import { getProgress } from "./get-job-page";

makeFreshLibraries();

/** As where a process does jobs beside the server; null: as where none does. */
let woken: number | null = 0;
// The worker that runs this file runs others after it, which have no such process.
beforeAll(() => {
  vi.stubGlobal("throughlineWake", () => {
    if (woken === null) return false;
    woken += 1;
    return true;
  });
});
afterAll(() => {
  vi.unstubAllGlobals();
});
afterEach(() => {
  woken = 0;
});

const line = (name: string) =>
  JSON.stringify({
    headline: `The ${name} at Lenn opens`,
    articleBody: `The ${name} at Lenn was opened on Monday, the council said.`,
  });
const file = (name: string, content: string) => ({
  kind: "file" as const,
  name,
  bytes: Buffer.from(content),
});
const upload = (...parts: ReturnType<typeof file>[]) =>
  addJob({ kind: "upload", source: `${parts.length} files`, parts });
const progressOf = (id: number) => getProgress(id, new Date());

it("a job is left to the process beside the server, and its page tells when its turn comes", async () => {
  const first = await upload(file("a.json", line("weir")), file("b.json", line("lock")));
  const second = await upload(file("c.json", line("mill")));
  expect(await awaitJob(second)).toBe(`/add/jobs/${second}`);
  expect(woken).toBe(1);
  expect(await progressOf(first)).toMatchObject({
    state: "waiting",
    before: 0,
    read: 0,
    total: 2,
    result: null,
  });
  expect(await progressOf(second)).toMatchObject({ state: "waiting", before: 1 });
  expect(woken).toBe(3);
  const claim = await claimJob();
  expect(await progressOf(first)).toMatchObject({ state: "running" });
  expect(woken, "who looks at a job that is being done wakes nobody").toBe(3);
  claim?.release();
});

it("without such a process the server does it itself, and the report tells what came of each file", async () => {
  woken = null;
  const id = await upload(file("a.json", line("weir")), file("empty.txt", " "));
  await awaitJob(id);
  await doJobs();
  const report = await findReport(id);
  expect(report).toMatch(/^\/add\?import=\d+$/);
  const result = await getImportResult(Number(report?.split("=")[1]));
  expect(result).toMatchObject({ added: 1, unread: 1 });
  expect(result?.parts.map(({ name, told }) => `${name}: ${told}`)).toEqual([
    "a.json: 1 added",
    "empty.txt: 1 left out",
  ]);
});
