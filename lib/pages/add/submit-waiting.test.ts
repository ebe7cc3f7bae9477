import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { closeLibrary } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { TooManyJobs } from "../../ingest/jobs/add-job";
import { addWaitingJob } from "../../ingest/jobs/add-waiting-job";
import { addWaiting, listWaiting } from "../../ingest/waiting/waiting-pages";
import { submitWaiting } from "./submit-waiting";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "submit-waiting-"));
  process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
  await applyMigrations(join(folder, "library.db"));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

const choose = (pages: readonly [string, string][]) =>
  submitWaiting(
    new Request("http://library.example/add/waiting/choose", {
      method: "POST",
      body: new URLSearchParams([...pages]),
    }),
  );

it("fetches nothing while as many jobs wait as may, and what was chosen can be chosen again", async () => {
  const page = (at: number) => ({ url: `https://post.example/${at}`, title: null, topics: [] });
  await addWaiting(Array.from({ length: 21 }, (_, at) => page(at)));
  const { pages } = await listWaiting();
  for (const { id } of pages.slice(0, 20)) await addWaitingJob([id]);
  const last = pages[20]?.id ?? 0;
  for (const _ of ["once", "twice"]) await expect(choose([["page", `${last}`]])).rejects.toThrow(TooManyJobs);
});

it("goes back to the list where nothing was chosen, or what was is fetched already", async () => {
  expect(await choose([])).toBe("/add/waiting?refused=none");
  expect(await choose([["page", "999"]])).toBe("/add/waiting?refused=taken");
});
