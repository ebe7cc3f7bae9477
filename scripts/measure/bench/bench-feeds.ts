import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { closeLibrary, library, writeReaders } from "../../../lib/db/client";
import { applyMigrations } from "../../../lib/db/sqlite/schema-engine";
import { subscribeList } from "../../../lib/ingest/feeds/subscribe-list";
import { storedInEnglish } from "../../../lib/messages/in-english";
import { FEED_HOSTS, ITEMS, planFeeds } from "./feeds/plan-feeds";
import type { Told } from "./feeds/serve-feeds";
import { readMemory, startApp } from "./start-app";

/**
 * `npm run bench -- feeds`, on Linux: the built app checks a thousand feeds of 250 hosts, one in ten of which goes wrong, while a page
 * is asked for five times a second; then all of them once more. Prints the time, the most connections that a host had at once, how
 * long the pages took, the server's memory, what is reported of each faulty feed, and what came in.
 */
const PORT = 3281;
const ASK_MS = 200;
/** The app first looks for feeds that are due some ten seconds after it has started. */
const QUIET_MS = 8_000;
/** A feed is not checked again sooner. */
const LONG_AGO_MS = 3_600_000;

const folder = mkdtempSync(join(tmpdir(), "bench-feeds-"));
process.env.DATABASE_URL = `file:${join(folder, "library.db")}`;
const feeds = planFeeds();

type Answer = { port?: number; most?: number; host?: string };
const askServer = async (server: ChildProcess): Promise<Answer> => {
  server.send("report");
  return ((await once(server, "message")) as [Told])[0];
};

/** Resident memory of the server and of the process beside it: now, or at most since each began. */
function memoryOf(app: ChildProcess, field: "VmRSS" | "VmHWM"): string {
  const { server, beside } = readMemory(app, field);
  return `${Math.round(server)} + ${Math.round(beside)} MB`;
}

/** How long the first page takes, in ms. */
const askPage = (): Promise<number> =>
  new Promise((done, fail) => {
    const started = performance.now();
    get(`http://127.0.0.1:${PORT}/`, (response) => {
      response.resume().once("end", () => {
        if (response.statusCode === 200) done(performance.now() - started);
        else fail(new Error(`The page answered ${response.statusCode}.`));
      });
    }).once("error", fail);
  });

/** Asks for the page again and again until `until` is aborted. */
async function askPages(until: AbortSignal): Promise<number[]> {
  const asked: Promise<number>[] = [];
  while (!until.aborted) {
    asked.push(askPage());
    await setTimeout(ASK_MS);
  }
  return Promise.all(asked);
}

/** Waits until the app has checked all feeds. @returns seconds from the first check to the last */
async function awaitChecks(since: Date): Promise<number> {
  const count = (where: object) => library().feed.count({ where });
  while ((await count({ claimedUntil: { not: null } })) === 0) await setTimeout(ASK_MS);
  const started = performance.now();
  while ((await count({ checkedAt: { gt: since }, claimedUntil: null })) < feeds.length)
    await setTimeout(ASK_MS);
  return (performance.now() - started) / 1_000;
}

const countStored = async () => ({
  articles: await library().article.count(),
  revisions: await library().revision.count(),
  items: await library().feedItem.count(),
});

function printPages(when: string, asked: readonly number[]): void {
  const times = asked.toSorted((a, b) => a - b);
  const at = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0);
  console.log(
    `  pages ${when}: ${times.length}, in ms: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, max ${at(1)}`,
  );
}

async function check(what: string): Promise<void> {
  const since = new Date();
  const stop = new AbortController();
  const pages = askPages(stop.signal);
  const seconds = await awaitChecks(since);
  stop.abort();
  console.log(`${what}: ${seconds.toFixed(0)} s; ${JSON.stringify(await countStored())}`);
  printPages("meanwhile", await pages);
}

/** What is reported of each faulty feed, and of any other that failed. */
async function printReports(): Promise<void> {
  const rows = await library().feed.findMany({
    select: { title: true, problem: true, _count: { select: { items: true } } },
  });
  const known = new Map(rows.map((row) => [row.title, row]));
  const wrong: string[] = [];
  for (const { title, fault } of feeds) {
    const row = known.get(title);
    const problem = row?.problem ? storedInEnglish(row.problem) : null;
    if (fault) console.log(`  ${title}: ${problem ?? `${row?._count.items} items`}`);
    const isTold = fault?.told
      ? fault.told.test(problem ?? "")
      : problem === null && row?._count.items === ITEMS;
    if (!isTold) wrong.push(`${title}: ${problem ?? `${row?._count.items} items`}`);
  }
  console.log(
    wrong.length === 0 ? "Each faulty feed is reported, and no other failed." : `Wrong:\n${wrong.join("\n")}`,
  );
}

const server = fork("scripts/measure/bench/feeds/serve-feeds.ts", { execArgv: process.execArgv });
let app: ChildProcess | undefined;
try {
  await applyMigrations(join(folder, "library.db"));
  const [{ port }] = (await once(server, "message")) as [Answer];
  await subscribeList(
    feeds.map(({ number, title, host }) => ({
      ...{ url: `http://${host}:${port}/feed/${number}`, title, homepage: null, folders: [] },
    })),
  );
  app = await startApp({ PORT: String(PORT), SAMPLES: "0", FETCH_ALLOW: "127.1.0.0/16" });
  await askPage();
  console.log(
    `${feeds.length} feeds of ${FEED_HOSTS.length} hosts; memory of the server + the process that checks feeds`,
  );
  console.log(`Memory before: ${memoryOf(app, "VmRSS")}`);
  printPages("before", await askPages(AbortSignal.timeout(QUIET_MS)));
  await check("First check of all feeds");
  console.log(`Memory after it: ${memoryOf(app, "VmRSS")}`);
  await printReports();
  const longAgo = new Date(Date.now() - LONG_AGO_MS);
  await writeReaders((tx) => tx.feed.updateMany({ data: { checkedAt: longAgo, nextAt: longAgo } }));
  await check("Second check of all feeds");
  const { most, host } = await askServer(server);
  console.log(`Connections at once: at most ${most} to one host (${host})`);
  await setTimeout(10_000);
  console.log(`Memory: at most ${memoryOf(app, "VmHWM")}; ${memoryOf(app, "VmRSS")} ten seconds after`);
} finally {
  app?.kill();
  server.disconnect();
  await closeLibrary();
  rmSync(folder, { recursive: true });
}
