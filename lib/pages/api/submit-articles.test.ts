import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { NextRequest } from "next/server";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { listTokens, makeToken, type Scope, withdrawToken } from "../../accounts/api-tokens";
import { closeLibrary, library } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { parseAllowList } from "../../fetch/allow-list";
import { type GuardedFetch, makeFetch } from "../../fetch/fetch-guarded";
import { doJobs } from "../../ingest/jobs/do-jobs";
import { listWithStories, submitArticles } from "./submit-articles";

const folder = mkdtempSync(join(tmpdir(), "api-"));
let files = 0;
let site: Server;
let origin = "";
let fetch: GuardedFetch;

const TEXT =
  "The weir at Lenn was mended on Monday, the council said. The boats go again from Tuesday, all but two of them, which are to be painted first.";
const PAGE = `<!doctype html><html lang="en"><head><title>Weir mended</title></head><body><article><h1>Weir at Lenn mended</h1><p>${TEXT}</p><p>Two more boats follow in the summer, said Ada Example, who runs them.</p></article></body></html>`;

beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url === "/weir") response.setHeader("content-type", "text/html").end(PAGE);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  const { port } = site.address() as AddressInfo;
  fetch = makeFetch({ allow: parseAllowList(`127.0.0.1:${port}`), publicUrl: undefined });
  origin = `http://127.0.0.1:${port}`;
});
beforeEach(async () => {
  await closeLibrary();
  Reflect.deleteProperty(globalThis, "throughlineCache");
  files += 1;
  process.env.DATABASE_URL = `file:${join(folder, `${files}.db`)}`;
  await applyMigrations(join(folder, `${files}.db`));
  await library().user.createMany({
    data: [
      { id: "o", name: "Owner", email: "o@x", role: "owner" },
      { id: "r", name: "Reader", email: "r@x", role: "reader" },
    ],
  });
});
afterEach(() => doJobs());
afterAll(async () => {
  site.close();
  await closeLibrary();
  rmSync(folder, { recursive: true });
});

async function tokenOf(userId: string, scope: Scope = "add", days = 30, now = new Date()): Promise<string> {
  const made = await makeToken(userId, { name: "Phone", scope, days }, now);
  if ("refused" in made) throw new Error(made.refused);
  return made.token;
}

async function send(token: string | null, type: string, body: string, query = "") {
  const headers = {
    "content-type": type,
    host: "localhost:3000",
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  };
  const request = new NextRequest(`http://localhost:3000/api/v1/articles${query}`, {
    method: "POST",
    headers,
    body,
  });
  const answer = await submitArticles(request, fetch);
  return { status: answer.status, type: answer.headers.get("content-type"), json: await answer.json() };
}

describe("what a program sends with the owner's token", () => {
  const line = JSON.stringify({
    identifier: "w1",
    headline: "Weir at Lenn mended",
    articleBody: TEXT,
    inLanguage: "en",
  });
  it.each([
    ["an address", "application/json", () => JSON.stringify({ url: `${origin}/weir` }), ""],
    ["a page", "text/html; charset=utf-8", () => PAGE, "?url=https://lenn.example/weir"],
    ["a text", "text/plain", () => `Weir at Lenn mended\n\n${TEXT}\n`, ""],
    ["Markdown", "text/markdown", () => `# Weir at Lenn mended\n\n${TEXT}\n`, ""],
    ["an article", "application/ld+json", () => line, ""],
  ])("%s comes in, once, and the answer says as what", async (_, type, body, query) => {
    const token = await tokenOf("o");
    const first = await send(token, type, body(), query);
    expect(first.json).toMatchObject({ added: 1, updated: 0, unchanged: 0 });
    expect(first.status).toBe(201);
    expect(first.json.articles).toEqual([
      expect.objectContaining({
        slug: "weir-at-lenn-mended",
        headline: "Weir at Lenn mended",
        address: "http://localhost:3000/article/weir-at-lenn-mended",
        story: null,
        links: 0,
      }),
    ]);
    const second = await send(token, type, body(), query);
    expect(second.status).toBe(200);
    expect(second.json).toMatchObject({ added: 0, unchanged: 1 });
    expect(second.json.articles).toHaveLength(1);
    expect((await listTokens("o"))[0]?.usedAt).toBeInstanceOf(Date);
  });

  it.each([
    ["a page", "text/html", PAGE],
    ["a text", "text/plain", `Weir at Lenn mended\n\n${TEXT}\n`],
  ])("has the address that was sent with %s", async (_, type, body) => {
    await send(await tokenOf("o"), type, body, "?url=https://lenn.example/weir");
    expect((await library().article.findFirstOrThrow()).url).toBe("https://lenn.example/weir");
  });

  it("an exported line decides nothing", async () => {
    const exported = {
      ...JSON.parse(line),
      throughline: {
        ...{ slug: "weir", addedAt: "2020-01-01T00:00:00.000Z", contentHash: "0".repeat(64) },
        corrections: [{ field: "headline", value: "Forged", madeAt: "2020-01-01T00:00:00.000Z" }],
        saved: "2020-01-01T00:00:00.000Z",
      },
    };
    const sent = await send(await tokenOf("o"), "application/json", JSON.stringify(exported));
    expect(sent.json.articles[0]).toMatchObject({ headline: "Weir at Lenn mended" });
    expect(await library().correction.count()).toBe(0);
    expect(await library().shelved.count()).toBe(0);
  });

  it("what cannot be read is answered with the reason", async () => {
    const token = await tokenOf("o");
    const answers = [
      await send(token, "application/json", JSON.stringify({ url: `${origin}/nothing` })),
      await send(token, "application/json", '{"url": "ftp://lenn.example/weir"}'),
      await send(token, "application/json", "{broken"),
      await send(token, "application/pdf", "%PDF"),
      await send(token, "text/plain", ""),
      await send(token, "text/html", PAGE, "?url=nonsense"),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 400, 422, 415, 400, 400]);
    for (const { type, json } of answers) {
      expect(type).toBe("application/problem+json");
      expect(json.detail.length).toBeGreaterThan(20);
    }
    expect(answers[0]?.json.detail).toContain("could not be fetched");
    expect(await library().article.count()).toBe(0);
  });
});

it("more articles can be answered than the store can be asked for at once", async () => {
  const made = await library().article.createManyAndReturn({
    data: Array.from({ length: 1_200 }, (_, at) => ({
      ...{ identifier: `n${at}`, slug: `note-${at}`, headline: `Note ${at}`, headlineKey: `note ${at}` },
      ...{ inLanguage: "en", body: "[]", excerpt: "", wordCount: 0, contentHash: "" },
    })),
    select: { id: true, slug: true },
  });
  const ids = made.map(({ id }) => id);
  const slugs = made.map(({ slug }) => slug);
  const listed = await listWithStories([...ids.toReversed(), ...ids]);
  expect(listed.map(({ slug }) => slug)).toEqual(slugs);
});

describe("nothing comes in", () => {
  it("without a token that works", async () => {
    const good = await tokenOf("o");
    const gone = await tokenOf("o");
    await withdrawToken("o", Number(/tl_(\d+)_/.exec(gone)?.[1]));
    const old = await tokenOf("o", "add", 7, new Date(Date.now() - 8 * 86_400_000));
    const other = `${good.slice(0, -1)}${good.endsWith("A") ? "B" : "A"}`;
    for (const token of [null, "", "nonsense", gone, old, other, good.replace("_", "_9")])
      expect((await send(token, "text/plain", TEXT)).status).toBe(401);
    expect(await library().article.count()).toBe(0);
  });

  it("with a token that may only read, or a reader's", async () => {
    expect((await send(await tokenOf("o", "read"), "text/plain", TEXT)).status).toBe(403);
    expect((await send(await tokenOf("r", "add"), "text/plain", TEXT)).status).toBe(403);
  });

  it("faster than sixty times a minute", async () => {
    // Requests are counted by the number of the token; those above have lower ones.
    const ended = { name: "Old", secretHash: "", scope: "add", expiresAt: new Date(0), userId: "r" };
    await library().apiToken.create({ data: { id: 500, ...ended } });
    const token = await tokenOf("o");
    const statuses: number[] = [];
    for (let at = 0; at < 62; at++) statuses.push((await send(token, "text/plain", "")).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    expect((await send(await tokenOf("o"), "text/plain", "")).status).toBe(400);
  });
});

it("a token is kept as a hash only, and a user has twenty at most", async () => {
  const token = await tokenOf("o");
  expect(JSON.stringify(await library().apiToken.findMany())).not.toContain(token.slice(-20));
  for (let at = 1; at < 20; at++) await tokenOf("o");
  expect(await makeToken("o", { name: "One more", scope: "add", days: 7 })).toHaveProperty("refused");
  expect(await makeToken("r", { name: "Mine", scope: "read", days: 7 })).toHaveProperty("token");
});
