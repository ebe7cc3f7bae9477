import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { closeLibrary, library, writeReaders } from "../../db/client";
import { applyMigrations } from "../../db/sqlite/schema-engine";
import { parseAllowList } from "../../fetch/allow-list";
import { makeFetch } from "../../fetch/fetch-guarded";
import { inEnglish } from "../../messages/in-english";
import { because, storeReason } from "../../messages/reason";
import { claimFeed } from "./claims";
import { refreshDue } from "./refresh-due";
import { refreshFeed } from "./refresh-feed";
import { subscribe } from "./subscribe";
import { subscribeList } from "./subscribe-list";

/** Feeds of real sites, kept beside the project where they are at hand. */
const FEEDS = "../shared/data/feeds";
const MINUTE = 60_000;

let folder: string;
let server: Server;
let origin: string;
let files = 0;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
/** Names lead nowhere: only the server of these tests is asked. */
const lookup = async () => Promise.reject(new Error("no names here"));
const fetch = makeFetch({ allow: parseAllowList("127.0.0.1"), lookup });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "refresh-feed-"));
  server = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(async () => {
  await closeLibrary();
  files += 1;
  process.env.DATABASE_URL = `file:${join(folder, `${files}.db`)}`;
  await applyMigrations(join(folder, `${files}.db`));
});
afterAll(async () => {
  await closeLibrary();
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

const item = (number: number, text = "is closed for a year, the engineer Avice Marl said on Monday.") =>
  `<item><guid isPermaLink="false">tram-${number}</guid><link>https://post.example/${number}</link>
   <title>Viaduct ${number} is closed</title><pubDate>Mon, ${10 + number} May 2021 08:00:00 GMT</pubDate>
   <description>The viaduct number ${number} over the Burrow Ness ${text}</description></item>`;
const feedOf = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Tolmere Post</title><link>https://post.example/</link>${items.join("")}</channel></rss>`;
const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE);
const added = (done: Awaited<ReturnType<typeof subscribe>>) => {
  if ("refused" in done) throw new Error(inEnglish(done.refused));
  return done.id;
};

it("a feed's items come in once; a changed one is a revision; a new one comes later", async () => {
  let items = [item(1), item(2)];
  answer = (_, response) => response.end(feedOf(...items));
  const id = added(await subscribe(`${origin}/feed`, fetch));
  expect(await library().article.count()).toBe(2);
  expect(await refreshFeed(id, fetch, later(10))).toMatchObject({ kind: "read", added: 0, updated: 0 });
  items = [item(1), item(2, "is open again, the engineer Avice Marl said on Monday evening."), item(3)];
  expect(await refreshFeed(id, fetch, later(20))).toMatchObject({ kind: "read", added: 1, updated: 1 });
  expect(await library().article.count()).toBe(3);
  expect(await library().revision.count()).toBe(1);
});

it("what the server sent to tell versions apart is sent back as it was", async () => {
  const asked: IncomingMessage["headers"][] = [];
  answer = (request, response) => {
    asked.push(request.headers);
    if (request.headers["if-none-match"]) response.writeHead(304).end();
    else
      response
        .writeHead(200, { etag: 'W/"odd one"', "last-modified": "yesterday, about noon" })
        .end(feedOf(item(1)));
  };
  const id = added(await subscribe(origin, fetch));
  expect(await refreshFeed(id, fetch, later(10))).toEqual({ kind: "unchanged" });
  expect(asked.at(-1)).toMatchObject({
    "if-none-match": 'W/"odd one"',
    "if-modified-since": "yesterday, about noon",
  });
  expect(await refreshFeed(id, fetch, later(20))).toEqual({ kind: "unchanged" });
});

it("the address of a site leads to the feed that its page names; a page without one is refused in words", async () => {
  answer = ({ url }, response) => {
    if (url === "/news.xml") response.end(feedOf(item(1)));
    else if (url === "/bare") response.end("<html><body><p>Nothing to subscribe to here.</p></body></html>");
    else if (url === "/")
      response.end(
        '<html><head><link rel="alternate" type="application/rss+xml" href="/news.xml"></head></html>',
      );
    else response.writeHead(404).end();
  };
  const done = await subscribe(`${origin}/`, fetch);
  expect(done).toMatchObject({ isNew: true, title: "The Tolmere Post", added: 1 });
  expect((await library().feed.findFirst())?.url).toBe(`${origin}/news.xml`);
  expect(await subscribe(`${origin}/news.xml`, fetch)).toMatchObject({ isNew: false });
  expect(await subscribe(`${origin}/bare`, fetch)).toEqual({
    refused: expect.objectContaining({ key: "feed.notFound" }),
  });
  for (const typed of [
    "",
    "not an address at all",
    "ftp://post.example/feed",
    "http://169.254.169.254/latest",
  ])
    expect(await subscribe(typed, fetch)).toEqual({
      refused: expect.objectContaining({ key: expect.stringMatching(/^(?:feed|fetch)\./) }),
    });
});

it("failures are told, checked less and less often, and stop nothing for good but 410", async () => {
  answer = (_, response) => response.end(feedOf(item(1)));
  const id = added(await subscribe(origin, fetch));
  answer = (_, response) => response.writeHead(503, { "retry-after": "7200" }).end();
  expect(await refreshFeed(id, fetch, later(10))).toMatchObject({
    kind: "failed",
    problem: { key: "fetch.serverFailed", values: { status: 503 } },
  });
  const waiting = await library().feed.findUniqueOrThrow({ where: { id } });
  expect(waiting.nextAt.getTime()).toBeGreaterThanOrEqual(later(10 + 119).getTime());
  expect(waiting.failures).toBe(1);
  answer = (_, response) => response.end("<html>Down for a while</html>");
  expect(await refreshFeed(id, fetch, later(20))).toMatchObject({ kind: "failed" });
  answer = (_, response) => response.end(feedOf(item(1), item(2)));
  expect(await refreshFeed(id, fetch, later(30))).toMatchObject({ kind: "read", added: 1 });
  expect(await library().feed.findUniqueOrThrow({ where: { id } })).toMatchObject({
    failures: 0,
    problem: null,
  });
  answer = (_, response) => response.writeHead(410).end();
  expect(await refreshFeed(id, fetch, later(40))).toMatchObject({ kind: "failed" });
  expect(await refreshFeed(id, fetch, later(50))).toEqual({ kind: "left" });
});

it("one feed is checked by one process at a time, and not again within five minutes", async () => {
  answer = (_, response) => response.end(feedOf(item(1)));
  const id = added(await subscribe(origin, fetch));
  expect(await refreshFeed(id, fetch, later(1))).toEqual({ kind: "left" });
  const both = await Promise.all([refreshFeed(id, fetch, later(10)), refreshFeed(id, fetch, later(10))]);
  expect(both.map(({ kind }) => kind).sort()).toEqual(["left", "read"]);
});

describe("a check that takes long", () => {
  const paged = (number: number) =>
    item(number).replace(`https://post.example/${number}`, `${origin}/${number}`);
  const getFeed = (id: number) => library().feed.findUniqueOrThrow({ where: { id } });
  /** Subscribes to an empty feed that then has three items; `onPage` happens when the page of one is asked for. */
  const subscribeSlow = async (onPage: () => Promise<void>) => {
    answer = (_, response) => response.end(feedOf());
    const id = added(await subscribe(origin, fetch));
    answer = async ({ url }, response) => {
      if (url === "/") return response.end(feedOf(paged(3), paged(2), paged(1)));
      vi.setSystemTime(Date.now() + 6 * MINUTE);
      await onPage();
      return response.writeHead(404).end();
    };
    return id;
  };
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("keeps its feed until it is done", async () => {
    const others: unknown[] = [];
    const id: number = await subscribeSlow(async () => {
      others.push(await claimFeed(id, later(10)));
    });
    expect(await refreshFeed(id, fetch, later(10))).toMatchObject({ kind: "read", added: 3 });
    expect(others).toEqual([null, null, null]);
    expect((await getFeed(id)).claimedUntil).toBeNull();
  });

  it("stops where another process has its feed, and leaves what it did not come to", async () => {
    const theirs = later(1000);
    const id: number = await subscribeSlow(async () => {
      await writeReaders((tx) => tx.feed.update({ where: { id }, data: { claimedUntil: theirs } }));
    });
    const { checkedAt } = await getFeed(id);
    expect(await refreshFeed(id, fetch, later(10))).toEqual({ kind: "left" });
    expect(await library().article.count()).toBe(1);
    expect(await library().import.count({ where: { finishedAt: null } })).toBe(0);
    expect(await getFeed(id)).toMatchObject({ checkedAt, claimedUntil: theirs, failures: 0 });
  });
});

it("a fault of our own puts a feed off, and is told; what a wrong clock wrote does not hold it", async () => {
  answer = (_, response) => response.end(feedOf(item(1)));
  const id = added(await subscribe(origin, fetch));
  const years = new Date(Date.now() + 1000 * 86_400_000);
  const data = { checkedAt: years, nextAt: years, claimedUntil: years };
  await writeReaders((tx) => tx.feed.update({ where: { id }, data }));
  expect(await refreshDue(fetch, { now: () => later(10) })).toBe(1);
  const broken = async () => Promise.reject(new Error("not ours"));
  const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await refreshDue(broken, { all: true, now: () => later(30) })).toBe(1);
  expect(said).toHaveBeenCalledOnce();
  said.mockRestore();
  const feed = await library().feed.findUniqueOrThrow({ where: { id } });
  expect(feed).toMatchObject({
    failures: 1,
    claimedUntil: null,
    problem: storeReason(because("feed.fault")),
  });
  expect(feed.nextAt.getTime()).toBeGreaterThan(later(80).getTime());
});

it("a feed cannot name its pace after what every object has", async () => {
  const pace = (word: string) => `<sy:updatePeriod>${word}</sy:updatePeriod>`;
  for (const word of ["constructor", "__proto__", "toString"]) {
    answer = (_, response) =>
      response.end(
        feedOf(item(1))
          .replace("<link>", `${pace(word)}<link>`)
          .replace("<rss", '<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"'),
      );
    expect(await subscribe(`${origin}/${word}`, fetch)).toMatchObject({ isNew: true });
  }
});

it("where a feed gives a summary the page's text is taken, if it is the page of that item and longer", async () => {
  const more = "Cracks had been found in its northern pier, and rust in all of its bolts. ".repeat(12);
  const pages: Record<string, string> = {
    "/whole": `<h1>Viaduct of Tolmere is closed</h1><p>The viaduct of Tolmere is closed for a year, the engineer Avice Marl said on Monday.</p><p>${more}</p>`,
    "/notice": `<h1>Your privacy</h1><p>${"We and our partners keep cookies on this device for many purposes. ".repeat(20)}</p>`,
    "/less": "<h1>Viaduct of Tolmere is closed</h1><p>Read the newspaper for more of this.</p>",
    "/off": `<h1>Viaduct of Tolmere is closed</h1><p>${more}</p>`,
  };
  const asked: string[] = [];
  const entry = (
    path: string,
  ) => `<item><guid>${path}</guid><link>${origin}${path}</link><title>Viaduct of Tolmere is closed ${path.slice(1)}</title>
    <description>The viaduct of Tolmere is closed for a year, the engineer Avice Marl said on Monday.</description></item>`;
  answer = ({ url = "" }, response) => {
    asked.push(url);
    const page = pages[url];
    if (page)
      response
        .setHeader("content-type", "text/html")
        .end(`<!doctype html><html><body><article>${page}</article></body></html>`);
    else response.end(feedOf(...["/whole", "/notice", "/less"].map(entry)));
  };
  const id = added(await subscribe(`${origin}/feed`, fetch));
  const longest = async (part: string) =>
    (
      await library().article.findFirst({
        where: { headline: { contains: part } },
        select: { wordCount: true },
      })
    )?.wordCount ?? 0;
  expect(await longest("whole")).toBeGreaterThan(100);
  expect(await longest("notice")).toBeLessThan(30);
  expect(await longest("less")).toBeLessThan(30);
  await writeReaders((tx) => tx.feed.update({ where: { id }, data: { fullText: "never" } }));
  answer = (_, response) => response.end(feedOf(entry("/off")));
  await refreshFeed(id, fetch, later(10));
  expect(await longest("off")).toBeLessThan(30);
  expect(asked.filter((path) => path in pages).sort()).toEqual(["/less", "/notice", "/whole"]);
});

it("of an item without a text the page is taken, without what tracks readers; of one that shows no article the reason is kept", async () => {
  const more = "Cracks had been found in its northern pier, and rust in all of its bolts. ".repeat(12);
  const pages: Record<string, string> = {
    "/whole": `<h1>Viaduct of Tolmere is closed</h1><p>${more}</p>`,
    "/wall": "<h1>Before you continue</h1><p>We and our 30 partners use cookies on this device.</p>",
  };
  answer = ({ url = "" }, response) => {
    const page = pages[url.split("?")[0] ?? ""];
    if (page)
      response.setHeader("content-type", "text/html").end(`<!doctype html><html><body>${page}</body></html>`);
    else
      response.end(
        feedOf(
          ...Object.keys(pages).map(
            (path) =>
              `<item><guid>${path}</guid><link>${origin}${path}?utm_source=rss</link><title>Viaduct of Tolmere is closed</title></item>`,
          ),
        ),
      );
  };
  added(await subscribe(`${origin}/feed`, fetch));
  expect(await library().article.findMany({ select: { url: true } })).toEqual([{ url: `${origin}/whole` }]);
  expect(
    await library().feedItem.findFirst({ where: { identifier: "/wall" }, select: { problem: true } }),
  ).toEqual({
    problem: storeReason(because("page.cookies")),
  });
});

it("a page that shows a robot check, or another text, is a failure with its reason; the feed's own text stays, and the page is asked for again", async () => {
  const check =
    "<title>Just a moment...</title><h1>Verify you are human</h1><p>Please complete the security check to go on.</p>";
  const other = `<h1>Onye obia</h1><article><p>${"Biko gosi na i bu mmadu tupu i banye ebe a taa. ".repeat(60)}</p></article>`;
  const whole = `<h1>Viaduct of Tolmere is closed</h1><p>The viaduct of Tolmere is closed for a year, the engineer Avice Marl said on Monday.</p><p>${"Cracks had been found in its northern pier. ".repeat(20)}</p>`;
  const pages: Record<string, string> = { "/check": check, "/other": other };
  const entry = (path: string) => `<item><guid>${path}</guid><link>${origin}${path}</link>
    <title>Viaduct of Tolmere is closed ${path.slice(1)}</title>
    <description>The viaduct of Tolmere is closed for a year, the engineer Avice Marl said on Monday.</description></item>`;
  answer = ({ url = "" }, response) => {
    const page = pages[url];
    if (page)
      response.setHeader("content-type", "text/html").end(`<!doctype html><html><body>${page}</body></html>`);
    else response.end(feedOf(...["/check", "/other"].map(entry)));
  };
  const id = added(await subscribe(`${origin}/feed`, fetch));
  const read = () =>
    library().feedItem.findMany({
      orderBy: { identifier: "asc" },
      select: { problem: true, tries: true, retryAt: true, articleId: true },
    });
  expect(await read()).toMatchObject([
    { problem: storeReason(because("page.check")), tries: 1 },
    { problem: storeReason(because("feed.otherText")), tries: 1 },
  ]);
  for (const { articleId, retryAt } of await read()) {
    expect(retryAt).not.toBeNull();
    expect(await library().article.findUnique({ where: { id: articleId ?? 0 } })).toMatchObject({
      wordCount: 16,
    });
  }
  pages["/check"] = whole;
  await refreshFeed(id, fetch, later(90));
  const [had, failed] = await read();
  expect(had).toMatchObject({ problem: null, tries: 0, retryAt: null });
  expect(failed).toMatchObject({ tries: 2 });
  expect(await library().article.findUnique({ where: { id: had?.articleId ?? 0 } })).toMatchObject({
    wordCount: expect.toSatisfy((words: number) => words > 100),
  });
});

it("a permanent redirect is believed at the third check", async () => {
  answer = (_, response) => response.end(feedOf(item(1)));
  const id = added(await subscribe(`${origin}/old`, fetch));
  answer = ({ url }, response) => {
    if (url === "/old") response.writeHead(301, { location: "/new" }).end();
    else response.end(feedOf(item(1)));
  };
  const addresses: (string | undefined)[] = [];
  for (const minutes of [10, 20, 30]) {
    await refreshFeed(id, fetch, later(minutes));
    addresses.push((await library().feed.findUnique({ where: { id } }))?.url.slice(origin.length));
  }
  expect(addresses).toEqual(["/old", "/old", "/new"]);
});

it("a list of feeds is due at once; one that fails stops no other; its folders are topics", async () => {
  answer = ({ url }, response) => {
    if (url === "/bad") response.destroy();
    else response.end(feedOf(item(Number(url?.slice(1)))));
  };
  const feeds = ["/1", "/bad", "/2"].map((path) => ({
    ...{ url: origin + path, title: `Feed ${path}`, homepage: null, folders: ["Harbours"] },
  }));
  expect(await subscribeList([...feeds, ...feeds])).toEqual({ added: 3, held: 3 });
  const told: string[] = [];
  const checked = await refreshDue(fetch, {
    now: () => later(1),
    onFeed: ({ title }, { kind }) => told.push(`${title} ${kind}`),
  });
  expect(checked).toBe(3);
  expect(told.sort()).toEqual(["Feed /1 read", "Feed /2 read", "Feed /bad failed"]);
  expect(await library().topic.count({ where: { name: "Harbours" } })).toBe(1);
});

it.skipIf(!existsSync(FEEDS))(
  "real feeds come in, and a second time nothing of them does",
  async () => {
    const names = readdirSync(FEEDS).filter((name) => /\.(?:rss|atom|xml|rdf|json)$/.test(name));
    answer = ({ url }, response) => {
      const name = decodeURIComponent(url?.slice(1) ?? "");
      if (names.includes(name)) response.end(readFileSync(join(FEEDS, name)));
      else response.writeHead(404).end();
    };
    await subscribeList(
      names.map((name) => ({ url: `${origin}/${name}`, title: name, homepage: null, folders: [] })),
    );
    const kinds: string[] = [];
    await refreshDue(fetch, { now: () => later(1), onFeed: (_, { kind }) => kinds.push(kind) });
    expect(kinds.length).toBe(names.length);
    expect(new Set(kinds)).toEqual(new Set(["read"]));
    const count = async () => [await library().article.count(), await library().revision.count()];
    const held = await count();
    expect(held[0]).toBeGreaterThan(100);
    await refreshDue(fetch, { all: true, now: () => later(10) });
    expect(await count()).toEqual(held);
  },
  120_000,
);
