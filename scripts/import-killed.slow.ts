import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeLibrary, library } from "../lib/db/client";
import { listFileFaults, listStaleIndexed, listUnindexed } from "../lib/db/sqlite/file-faults";

/** So many kills must hit an open transaction; the trace of the writes says which do. */
const KILLS = 50;
const MOST_TRIES = 150;
const ARTICLES = 2_500;

let folder: string;
let source: string;
let database: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "killed-"));
  source = join(folder, "library.jsonl");
  database = join(folder, "killed.db");
  const towns = ["Skell", "Dunmore", "Harrow", "Lenn", "Tollund", "Marrow", "Quillan", "Sempach"];
  const lines = Array.from({ length: ARTICLES }, (_, n) =>
    JSON.stringify({
      identifier: `killed:${n}`,
      headline: `Council of ${towns[n % 8]} votes on plan ${n}`,
      inLanguage: "en",
      publisher: { name: `Paper ${n % 5}` },
      datePublished: `2021-0${1 + (n % 9)}-1${n % 10}`,
      keywords: ["councils"],
      author: [{ name: `Writer ${n}` }],
      articleBody: `The council of ${towns[n % 8]} voted on plan ${n} with ${20 + (n % 30)} votes.\n\nThe plan costs ${n},000 crowns, the council of ${towns[n % 8]} said, and ${towns[(n + 3) % 8]} pays a part of it.`,
      references:
        n > 0
          ? [{ kind: "publisherRelated", name: `Council of ${towns[(n - 1) % 8]} votes on plan ${n - 1}` }]
          : [],
    }),
  );
  writeFileSync(source, lines.join("\n"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const trace = () => join(folder, "trace.log");
const env = () => ({ ...process.env, DATABASE_URL: `file:${database}`, TRACE_WRITES: trace() });
const command = ["scripts/throughline.mjs", "import"];
const readTrace = () => (existsSync(trace()) ? readFileSync(trace(), "utf8").trim().split("\n") : []);
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts an import in a process group of its own, waits until it writes, and kills all of it some milliseconds later.
 * @returns the last step that the trace has of it: where it was
 */
async function killedAfter(ms: number): Promise<string> {
  writeFileSync(trace(), "");
  const run = spawn(process.execPath, [...command, source], { env: env(), detached: true, stdio: "ignore" });
  const ended = new Promise((resolve) => run.once("exit", resolve));
  // The first two transactions make the import's own row.
  while (run.exitCode === null && readTrace().filter((line) => line.endsWith(" begin")).length < 3)
    await wait(5);
  await wait(ms);
  try {
    if (run.pid) process.kill(-run.pid, "SIGKILL");
  } catch {
    // It had ended by itself: the whole source was in.
  }
  await ended;
  return readTrace().at(-1)?.replace(/^\d+ /, "") ?? "";
}

async function inspect() {
  process.env.DATABASE_URL = `file:${database}`;
  const { article, reference, profile, libraryState } = library();
  const pending = await reference.findMany({ where: { heldId: null, nameKey: { not: null } } });
  const names = pending.flatMap(({ nameKey }) => nameKey ?? []);
  const found = {
    faults: await listFileFaults(),
    articles: await article.count(),
    counted: (await libraryState.findFirstOrThrow()).articles,
    unindexed: [...(await listUnindexed()), ...(await listStaleIndexed())],
    profiles: await profile.count(),
    withoutCredit: await article.count({ where: { credits: { none: {} } } }),
    withoutTopic: await article.count({ where: { topics: { none: {} } } }),
    unheld: await article.count({ where: { headlineKey: { in: names } } }),
  };
  await closeLibrary();
  return found;
}

describe("an import that is killed", () => {
  it(`inside an open transaction leaves a sound library ${KILLS} times, loses nothing, and goes on`, async () => {
    spawnSync(process.execPath, [...command, join(folder, "missing.jsonl")], { env: env() });
    const places = new Map<string, number>();
    let inside = 0;
    let before = 0;
    for (let tries = 0; inside < KILLS; tries += 1) {
      expect(tries).toBeLessThan(MOST_TRIES);
      const last = await killedAfter((tries * 37) % 220);
      const acknowledged = countStored();
      const { articles, ...found } = await inspect();
      expect(found).toEqual({
        ...{ faults: [], counted: articles, unindexed: [], profiles: articles },
        ...{ withoutCredit: 0, withoutTopic: 0, unheld: 0 },
      });
      // A commit that was not traced any more may be in; one that was traced must be.
      expect(articles).toBeGreaterThanOrEqual(before + acknowledged);
      expect(articles).toBeLessThanOrEqual(before + acknowledged + 1);
      before = articles;
      if (last === "commit" || last === "") continue;
      inside += 1;
      places.set(last, (places.get(last) ?? 0) + 1);
    }
    console.log(
      `${inside} kills inside an open transaction, by the last step begun:`,
      Object.fromEntries(places),
    );
    expect(before).toBeLessThan(ARTICLES);
    const run = spawnSync(process.execPath, [...command, source, "--json"], { env: env(), encoding: "utf8" });
    const report = JSON.parse(run.stdout);
    expect(report.added + report.unchanged).toBe(ARTICLES);
    expect((await inspect()).articles).toBe(ARTICLES);
  });
});

/** How many articles the trace says were stored: transactions that added one, and were committed. */
function countStored(): number {
  let stored = 0;
  let adds = false;
  for (const line of readTrace()) {
    if (line.endsWith(" begin")) adds = false;
    if (line.includes('INSERT INTO "Article" ')) adds = true;
    if (line.endsWith(" commit") && adds) stored += 1;
  }
  return stored;
}
