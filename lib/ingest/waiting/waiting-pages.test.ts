import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { serve } from "../../../scripts/test-data/local-server";
import { closeLibrary, library } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { parseAllowList } from "../../fetch/allow-list";
import { type GuardedFetch, makeFetch } from "../../fetch/fetch-guarded";
import { storedInEnglish } from "../../messages/in-english";
import { addWaitingJob } from "../jobs/add-waiting-job";
import { doJobs } from "../jobs/do-jobs";
import { runImport } from "../run-import";
import { addWaiting, claimWaiting, listWaiting, removeWaiting } from "./waiting-pages";

const folder = mkdtempSync(join(tmpdir(), "waiting-"));
let files = 0;
beforeEach(async () => {
  await closeLibrary();
  Reflect.deleteProperty(globalThis, "throughlineCache");
  files += 1;
  process.env.DATABASE_URL = `file:${join(folder, `${files}.db`)}`;
  await applyMigrations(join(folder, `${files}.db`));
});
afterAll(async () => {
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

/** Has pages fetched. @returns the number of the import; null where they are being fetched already */
async function fetchWaiting(ids: readonly number[], fetch: GuardedFetch): Promise<number | null> {
  const id = await addWaitingJob(ids);
  await doJobs(fetch);
  return id && (await library().job.findUniqueOrThrow({ where: { id } })).importId;
}

const listed = (url: string, topics: string[] = []) => ({ url, title: null, topics });
const page = (name: string) =>
  `<!doctype html><html lang="en"><body><article><h1>The ${name} at Lenn is mended</h1><p>The ${name} at Lenn was mended on Monday, the council of Lower Lenn said in a note to the mills.</p><p>It had been broken since the flood of January, which carried away two boats and a shed.</p></article></body></html>`;

it("addresses wait once, until they are fetched; what cannot be had goes on waiting, with the reason", async () => {
  const port = await serve((request, response) => {
    if (request.url === "/gone") response.writeHead(404).end();
    else response.setHeader("content-type", "text/html").end(page((request.url ?? "").slice(1)));
  });
  const site = `http://127.0.0.1:${port}`;
  const fetch = makeFetch({ allow: parseAllowList(`127.0.0.1:${port}`), publicUrl: undefined });
  expect(
    await addWaiting([listed(`${site}/weir`, ["Boats"]), listed(`${site}/gone`), listed(`${site}/lock`)]),
  ).toEqual({
    ...{ added: 3, held: 0, waiting: 0, omitted: 0 },
  });
  expect(await addWaiting([listed(`${site}/weir#again`), listed(`${site}/mill`)])).toMatchObject({
    ...{ added: 1, waiting: 1 },
  });
  const { pages } = await listWaiting();
  const idOf = (path: string) => pages.find(({ url }) => url.endsWith(path))?.id ?? 0;
  const importId = await fetchWaiting([idOf("/weir"), idOf("/gone"), 999], fetch);
  const article = await library().article.findFirstOrThrow({
    where: { importId },
    include: { topics: { include: { topic: true } } },
  });
  expect(article.headline).toBe("The weir at Lenn is mended");
  expect(article.topics.map(({ topic }) => topic.name)).toContain("Boats");
  const left = await listWaiting();
  expect(left.pages.map(({ url, problem }) => [new URL(url).pathname, problem !== null])).toEqual([
    ["/lock", false],
    ["/mill", false],
    ["/gone", true],
  ]);
  expect(storedInEnglish(left.pages[2]?.problem ?? "")).toContain("could not be fetched");
  await removeWaiting([idOf("/lock")]);
  expect((await listWaiting()).total).toBe(2);
});

it("what the library holds does not wait", async () => {
  const article = {
    headline: "The weir",
    url: "https://post.example/weir",
    articleBody: "The weir is mended.",
  };
  const parts = [{ name: "weir.json", bytes: Buffer.from(JSON.stringify(article)) }];
  expect(await runImport({ name: "weir", parts })).toMatchObject({ added: 1 });
  const spelled = [
    listed("http://www.post.example/weir/?utm_source=list"),
    listed("https://post.example/lock"),
  ];
  expect(await addWaiting(spelled)).toEqual({ added: 1, held: 1, waiting: 0, omitted: 0 });
});

it("a page that brings no article goes on waiting, with the reason", async () => {
  const answers: Record<string, string> = {
    "/refused": JSON.stringify({ throughline: 1, headline: 5 }),
    "/empty": "[]",
    "/partly": JSON.stringify([
      { headline: "The weir", articleBody: "The weir is mended." },
      { headline: 5 },
    ]),
  };
  const port = await serve((request, response) => {
    response.setHeader("content-type", "application/json").end(answers[request.url ?? ""]);
  });
  const site = `http://127.0.0.1:${port}`;
  const fetch = makeFetch({ allow: parseAllowList(`127.0.0.1:${port}`), publicUrl: undefined });
  await addWaiting(Object.keys(answers).map((path) => listed(`${site}${path}`)));
  const { pages } = await listWaiting();
  await fetchWaiting(
    pages.map(({ id }) => id),
    fetch,
  );
  const left = await listWaiting();
  expect(left.pages.map(({ url, problem }) => [new URL(url).pathname, problem])).toEqual([
    ["/refused", expect.stringMatching(/\S/)],
    ["/empty", expect.stringMatching(/\S/)],
  ]);
});

it("pages that are being fetched are not fetched again, and can be when that failed", async () => {
  let asked = 0;
  let failing = true;
  const port = await serve((_, response) => {
    asked += 1;
    if (failing) response.writeHead(404).end();
    else response.setHeader("content-type", "text/html").end(page("weir"));
  });
  const fetch = makeFetch({ allow: parseAllowList(`127.0.0.1:${port}`), publicUrl: undefined });
  await addWaiting([listed(`http://127.0.0.1:${port}/weir`)]);
  const ids = (await listWaiting()).pages.map(({ id }) => id);
  const twice = await Promise.all([fetchWaiting(ids, fetch), fetchWaiting(ids, fetch)]);
  expect([asked, twice.filter((importId) => importId === null).length]).toEqual([1, 1]);
  expect(await library().import.count()).toBe(1);
  failing = false;
  expect(await fetchWaiting(ids, fetch)).toEqual(expect.any(Number));
  expect((await listWaiting()).total).toBe(0);
  expect(await fetchWaiting(ids, fetch)).toBeNull();
});

it("pages that were to be fetched when the server ended can be fetched a day later", async () => {
  await addWaiting([listed("https://post.example/weir")]);
  const ids = (await listWaiting()).pages.map(({ id }) => id);
  const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour));
  expect(await claimWaiting(ids, at(0))).toHaveLength(1);
  expect(await claimWaiting(ids, at(23))).toEqual([]);
  expect(await claimWaiting(ids, at(25))).toHaveLength(1);
});
