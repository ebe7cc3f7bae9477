import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeLibrary, library, writeReaders } from "../lib/db/client";
import { listFileFaults, listStaleIndexed, listUnindexed } from "../lib/db/sqlite/file-faults";
import { applyMigrations } from "../lib/db/sqlite/schema-engine";
import { addJob } from "../lib/ingest/jobs/add-job";
import { spoolRoot } from "../lib/ingest/jobs/spool";

/** Each is killed when it has taken so many steps at most after its first article; an article takes some sixty. */
const KILLS = 8;
const MOST_STEPS = 400;
const FILES = 5;
const LINES = 40;

let folder: string;
const trace = () => join(folder, "trace.log");
const readTrace = (): string[] =>
  existsSync(trace()) ? readFileSync(trace(), "utf8").trim().split("\n").filter(Boolean) : [];

const TOWNS = ["Skell", "Dunmore", "Harrow", "Lenn", "Tollund", "Marrow", "Quillan", "Sempach"];
const lineOf = (number: number) =>
  JSON.stringify({
    identifier: `killed:${number}`,
    headline: `Council of ${TOWNS[number % 8]} votes on plan ${number}`,
    articleBody: `The council of ${TOWNS[number % 8]} voted on plan ${number} with ${20 + (number % 30)} votes. The plan costs ${number},000 crowns, and ${TOWNS[(number + 3) % 8]} pays a part of it.`,
  });

/** A file of articles, every tenth line of which cannot be read. */
const fileOf = (file: number): string =>
  Array.from({ length: LINES }, (_, at) => (at % 10 === 9 ? "{broken" : lineOf(file * LINES + at))).join(
    "\n",
  );
const ARTICLES = (FILES * LINES * 9) / 10;
const REFUSED = (FILES * LINES) / 10;

let job: number;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "job-killed-"));
  process.env.DATABASE_URL = `file:${join(folder, "killed.db")}`;
  await applyMigrations(join(folder, "killed.db"));
  job = await addJob({
    ...{ kind: "upload", source: `${FILES} files`, takeOver: { reader: null } },
    parts: Array.from({ length: FILES }, (_, file) => ({
      ...{ kind: "file" as const, name: `${file}.jsonl`, bytes: Buffer.from(fileOf(file)) },
    })),
  });
  await closeLibrary();
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

/** Starts the process that stands beside the server. */
function start() {
  writeFileSync(trace(), "");
  const run = spawn(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", "scripts/watch-feeds.ts"],
    {
      env: { ...process.env, TRACE_WRITES: trace() },
      detached: true,
      stdio: ["ignore", "ignore", "inherit"],
    },
  );
  const ended = new Promise((resolve) => run.once("exit", resolve));
  const kill = async () => {
    if (run.pid && run.exitCode === null) process.kill(-run.pid, "SIGKILL");
    await ended;
  };
  return { run, kill };
}

/** The steps since the first article that was not in before. */
function countSteps(): number {
  const lines = readTrace();
  const first = lines.findIndex((line) => line.includes('INSERT INTO "Article" '));
  return first < 0 ? 0 : lines.length - first;
}

async function inspect() {
  const { article, profile, libraryState } = library();
  const { parts, importId, finishedAt } = await library().job.findUniqueOrThrow({
    where: { id: job },
    include: { parts: true },
  });
  const sum = (count: "added" | "unchanged" | "failed") =>
    parts.reduce((total, part) => total + part[count], 0);
  const articles = await article.count();
  const found = {
    ...{ articles, added: sum("added"), unchanged: sum("unchanged"), failed: sum("failed") },
    isFinished: finishedAt !== null,
    faults: await listFileFaults(),
    counted: (await libraryState.findFirstOrThrow()).articles,
    unindexed: [...(await listUnindexed()), ...(await listStaleIndexed())],
    profiles: await profile.count(),
    imports: await library().import.findMany({ select: { id: true, added: true, failed: true } }),
    importId,
  };
  // as when the hold of the killed process is over
  await writeReaders((tx) => tx.job.updateMany({ data: { claimedUntil: new Date(0) } }));
  await closeLibrary();
  return found;
}

describe("a job whose process is killed", () => {
  it(`leaves a sound library ${KILLS} times, and goes on: nothing is doubled, lost or counted twice`, async () => {
    let before = 0;
    for (let kills = 0; kills < KILLS; kills += 1) {
      const { run, kill } = start();
      while (run.exitCode === null && countSteps() < 1 + ((kills * 37) % MOST_STEPS)) await wait(5);
      await kill();
      const { articles, added, failed, imports, importId, ...found } = await inspect();
      expect(found).toEqual({
        ...{
          unchanged: 0,
          isFinished: false,
          faults: [],
          counted: articles,
          unindexed: [],
          profiles: articles,
        },
      });
      expect(articles).toBeGreaterThan(before - 1);
      expect(added, "each article is counted in the transaction that stores it").toBe(articles);
      expect(imports).toEqual(importId === null ? [] : [{ id: importId, added, failed }]);
      before = articles;
    }
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(ARTICLES);
    const { run, kill } = start();
    const isDone = () => library().job.count({ where: { id: job, finishedAt: { not: null } } });
    while (run.exitCode === null && (await isDone()) === 0) await wait(100);
    // its files go right after
    while (run.exitCode === null && readdirSync(spoolRoot()).length > 0) await wait(100);
    await kill();
    console.log(`After ${KILLS} kills ${before} of ${ARTICLES} articles were in.`);
    expect(await inspect()).toMatchObject({
      ...{ articles: ARTICLES, added: ARTICLES, unchanged: 0, failed: REFUSED, isFinished: true, faults: [] },
    });
  });
});
