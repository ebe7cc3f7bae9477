import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeLibrary, library, writeReaders } from "../lib/db/client";
import { listFileFaults, listStaleIndexed, listUnindexed } from "../lib/db/sqlite/file-faults";
import { applyMigrations } from "../lib/db/sqlite/schema-engine";
import { subscribeList } from "../lib/ingest/feeds/subscribe-list";

/** So many kills must hit an open transaction or a fetch; the trace of the process says which do. */
const KILLS = 100;
const MOST_ROUNDS = 80;
/** So many processes refresh one library at once; each is killed. */
const AT_ONCE = 2;
/** Each is killed when it has taken so many steps at most; an article takes some sixty. */
const MOST_STEPS = 400;
const FEEDS = 10;
const ITEMS = 60;
/** Of the server's answers, in ms, so that fetches are there to be killed in. */
const SLOWEST = 120;

let folder: string;
let site: Server;
let origin: string;

const TOWNS = ["Skell", "Dunmore", "Harrow", "Lenn", "Tollund", "Marrow", "Quillan", "Sempach"];
const textOf = (number: number) =>
  `The council of ${TOWNS[number % 8]} voted on plan ${number} with ${20 + (number % 30)} votes. The plan costs ${number},000 crowns, the council of ${TOWNS[number % 8]} said, and ${TOWNS[(number + 3) % 8]} pays a part of it.`;
const headlineOf = (number: number) => `Council of ${TOWNS[number % 8]} votes on plan ${number}`;

/** A feed of summaries; every fourth item has a page with more of its text. */
function feedOf(feed: number): string {
  const items = Array.from({ length: ITEMS }, (_, at) => feed * ITEMS + at).map(
    (number) => `<item><guid isPermaLink="false">killed-${number}</guid><title>${headlineOf(number)}</title>
      ${number % 4 ? "" : `<link>${origin}/page/${number}</link>`}<description>${textOf(number)}</description></item>`,
  );
  return `<rss version="2.0"><channel><title>Paper ${feed}</title>${items.join("")}</channel></rss>`;
}

const pageOf = (number: number) =>
  `<!doctype html><html lang="en"><body><article><h1>${headlineOf(number)}</h1><p>${textOf(number)}</p><p>${"Nobody spoke against it in the hall. ".repeat(20)}</p></article></body></html>`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "refresh-killed-"));
  process.env.DATABASE_URL = `file:${join(folder, "killed.db")}`;
  await applyMigrations(join(folder, "killed.db"));
  site = createServer(async ({ url = "" }, response) => {
    const number = Number(url.split("/")[2]);
    await wait((number * 37) % SLOWEST);
    response.setHeader("content-type", url.startsWith("/page") ? "text/html" : "application/rss+xml");
    response.end(url.startsWith("/page") ? pageOf(number) : feedOf(number));
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  const feeds = Array.from({ length: FEEDS }, (_, feed) => ({
    ...{ url: `${origin}/feed/${feed}`, title: `Paper ${feed}`, homepage: null, folders: ["councils"] },
  }));
  await subscribeList(feeds);
  await closeLibrary();
});
afterAll(async () => {
  await closeLibrary();
  site.closeAllConnections();
  site.close();
  rmSync(folder, { recursive: true });
});

const traceOf = (run: number) => join(folder, `trace-${run}.log`);
const readTrace = (run: number): string[] =>
  existsSync(traceOf(run)) ? readFileSync(traceOf(run), "utf8").trim().split("\n").filter(Boolean) : [];

/** Time passes: feeds may be asked again, and the claims of the killed process are over. */
async function letTimePass(): Promise<void> {
  const past = new Date(Date.now() - 3_600_000);
  await writeReaders((tx) =>
    tx.feed.updateMany({ data: { checkedAt: past, nextAt: past, claimedUntil: past } }),
  );
  await closeLibrary();
}

/** Starts a refresh in a process group of its own. */
function startRefresh(at = 0) {
  writeFileSync(traceOf(at), "");
  const run = spawn(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", "scripts/throughline.ts", "feeds", "refresh"],
    {
      env: { ...process.env, TRACE_WRITES: traceOf(at), FETCH_ALLOW: "127.0.0.1", SAMPLES: "0" },
      detached: true,
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  let printed = "";
  run.stdout.on("data", (text: Buffer) => {
    printed += text;
  });
  const ended = new Promise<string>((resolve) => run.once("close", () => resolve(printed)));
  return { run, ended };
}

/** Where a refresh was when it was killed, by its trace. */
type Place = "in a transaction" | "in a fetch" | "in both" | "in neither";

/** Starts a refresh, waits until it has fetched something and taken some steps, and kills all of it. */
async function killedAfter(steps: number, at: number): Promise<Place> {
  const { run, ended } = startRefresh(at);
  const isThere = (lines: readonly string[]) =>
    lines.length >= steps && lines.some((line) => line.includes(" fetch "));
  while (run.exitCode === null && !isThere(readTrace(at))) await wait(5);
  if (run.pid && run.exitCode === null) process.kill(-run.pid, "SIGKILL");
  await ended;
  return placeOf(readTrace(at));
}

function placeOf(lines: readonly string[]): Place {
  const count = (step: RegExp) => lines.filter((line) => step.test(line)).length;
  const writes = count(/ begin$/) > count(/ commit$/);
  const fetches = count(/ fetch /) > count(/ fetched /);
  if (writes) return fetches ? "in both" : "in a transaction";
  return fetches ? "in a fetch" : "in neither";
}

/** How many articles the trace says were stored: transactions that added one, and were committed. */
function countStored(at: number): number {
  let stored = 0;
  let adds = false;
  for (const line of readTrace(at)) {
    if (line.endsWith(" begin")) adds = false;
    if (line.includes('INSERT INTO "Article" ')) adds = true;
    if (line.endsWith(" commit") && adds) stored += 1;
  }
  return stored;
}

async function inspect() {
  const { article, feedItem, profile, libraryState } = library();
  const items = await feedItem.findMany({ select: { feedId: true, identifier: true, articleId: true } });
  const articles = new Set((await article.findMany({ select: { id: true } })).map(({ id }) => id));
  const found = {
    faults: await listFileFaults(),
    articles: articles.size,
    counted: (await libraryState.findFirstOrThrow()).articles,
    unindexed: [...(await listUnindexed()), ...(await listStaleIndexed())],
    profiles: await profile.count(),
    items: items.length,
    doubledItems: items.length - new Set(items.map(({ identifier }) => identifier)).size,
    itemsWithoutArticle: items.filter(({ articleId }) => articleId === null || !articles.has(articleId))
      .length,
    withoutTopic: await article.count({ where: { topics: { none: {} } } }),
  };
  await letTimePass();
  return found;
}

describe("a refresh of feeds that is killed", () => {
  it(`in a fetch or an open transaction leaves a sound library ${KILLS} times, loses nothing, and goes on`, async () => {
    const places: Record<Place, number> = {
      ...{ "in a transaction": 0, "in a fetch": 0, "in both": 0, "in neither": 0 },
    };
    const runs = Array.from({ length: AT_ONCE }, (_, at) => at);
    let before = 0;
    for (let round = 0; round * AT_ONCE - places["in neither"] < KILLS; round += 1) {
      expect(round).toBeLessThan(MOST_ROUNDS);
      const steps = (at: number) => ((round * AT_ONCE + at) * 37) % MOST_STEPS;
      for (const place of await Promise.all(runs.map((at) => killedAfter(steps(at), at)))) places[place] += 1;
      const acknowledged = runs.reduce((sum, at) => sum + countStored(at), 0);
      const { articles, ...found } = await inspect();
      expect(found).toEqual({
        ...{ faults: [], counted: articles, unindexed: [], profiles: articles, items: articles },
        ...{ doubledItems: 0, itemsWithoutArticle: 0, withoutTopic: 0 },
      });
      // A commit that was not traced any more may be in; one that was traced must be.
      expect(articles).toBeGreaterThanOrEqual(before + acknowledged);
      expect(articles).toBeLessThanOrEqual(before + acknowledged + AT_ONCE);
      before = articles;
    }
    console.log(
      `Killed, by the trace of the process: ${JSON.stringify(places)}; ${before} articles were in.`,
    );
    expect(places["in a fetch"] + places["in both"]).toBeGreaterThan(0);
    expect(places["in a transaction"] + places["in both"]).toBeGreaterThan(0);
    expect(await startRefresh().ended).toContain(`${FEEDS} feeds checked, 0 failed`);
    expect(await inspect()).toMatchObject({ articles: FEEDS * ITEMS, doubledItems: 0 });
    expect(await startRefresh().ended).toContain(`${FEEDS} feeds checked, 0 failed`);
    expect(await inspect()).toMatchObject({ faults: [], articles: FEEDS * ITEMS, items: FEEDS * ITEMS });
  });
});
