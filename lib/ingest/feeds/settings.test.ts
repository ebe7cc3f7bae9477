import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { importLines, makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library, writeLibrary, writeReaders } from "../../db/client";
import { parseAllowList } from "../../fetch/allow-list";
import { makeFetch } from "../../fetch/fetch-guarded";
import { inEnglish, storedInEnglish } from "../../messages/in-english";
import { removeArticle } from "../remove-article";
import { sealCredentials } from "./credentials";
import { refreshFeed } from "./refresh-feed";
import { subscribe } from "./subscribe";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const lookup = async () => Promise.reject(new Error("no names here"));
const fetch = makeFetch({ allow: parseAllowList("127.0.0.1"), lookup });

let site: Server;
let origin: string;
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let id: number;

makeFreshLibraries();
beforeAll(async () => {
  site = createServer((request, response) => answer(request, response));
  await new Promise<void>((done) => site.listen(0, "127.0.0.1", done));
  origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});

const item = (
  name: string,
  text = "It was decided on Monday, the engineer Avice Marl said in Tolmere.",
  link = "",
) =>
  `<item><guid isPermaLink="false">${name}</guid>${link && `<link>${link}</link>`}<title>${name}</title><description>${text}</description></item>`;
const feedOf = (...items: string[]) =>
  `<rss version="2.0"><channel><title>The Tolmere Post</title>${items.join("")}</channel></rss>`;
const shows = (...items: string[]) => {
  answer = (_, response) => response.end(feedOf(...items));
};
const set = (data: object) => writeReaders((tx) => tx.feed.update({ where: { id }, data }));
const refreshAfter = (ms: number) => refreshFeed(id, fetch, new Date(Date.now() + ms));
const headlines = async () =>
  (await library().article.findMany({ orderBy: { id: "asc" } })).map(({ headline }) => headline);

beforeEach(async () => {
  shows(item("Lock is mended"));
  const done = await subscribe(origin, fetch);
  if ("refused" in done) throw new Error(inEnglish(done.refused));
  id = done.id;
});

describe("what the owner has set for a feed", () => {
  it("gives the articles that come in from then on their outlet, language and topics", async () => {
    await set({ outlet: "Tolmere Gazette", language: "ga", topics: '["Canals"]' });
    shows(item("Lock is mended"), item("Bridge is closed"));
    await refreshAfter(HOUR);
    const shown = await library().article.findMany({
      orderBy: { id: "asc" },
      select: { inLanguage: true, outlet: true, topics: { select: { topic: true } } },
    });
    expect(shown.map(({ outlet }) => outlet?.name)).toEqual(["The Tolmere Post", "Tolmere Gazette"]);
    expect(shown.map(({ inLanguage }) => inLanguage)).toEqual(["en", "ga"]);
    expect(shown[1]?.topics.map(({ topic }) => topic.name)).toContain("Canals");
  });

  it("leaves articles with its words out, and marks others as read for the owner", async () => {
    const now = new Date();
    await writeReaders((tx) =>
      tx.user.create({ data: { id: "u", name: "Lena", email: "l@x", role: "owner", createdAt: now } }),
    );
    await set({ leaveOut: '["quiz of the week"]', markRead: '["CAFE"]' });
    shows(
      item("Bridge is closed"),
      item("Our Quiz of the Week"),
      item("Quiz is over", "This week nobody won the quiz of Tolmere."),
      item("Prices", "The café at the lock asks for more than last year, its owner said."),
    );
    expect(await refreshAfter(HOUR)).toMatchObject({ kind: "read", added: 3, leftOut: 1 });
    expect(await headlines()).toEqual(["Lock is mended", "Prices", "Quiz is over", "Bridge is closed"]);
    const read = await library().shelved.findMany({
      select: { article: true, reader: { select: { user: true } } },
    });
    expect(read.map(({ article }) => article.headline)).toEqual(["Prices"]);
    expect(read[0]?.reader.user?.name).toBe("Lena");
    const left = await library().feedItem.findFirst({ where: { articleId: null } });
    expect(storedInEnglish(left?.problem ?? "")).toBe("was left out, because it contains “quiz of the week”");
    expect(await refreshAfter(2 * HOUR)).toMatchObject({ added: 0, leftOut: 0 });
  });

  it("lets articles go after some days, but none that somebody holds on to", async () => {
    const names = ["Saved", "Linked", "Corrected", "Loose"];
    shows(item("Lock is mended"), ...names.map((name) => item(name)));
    await refreshAfter(HOUR);
    const of = async (headline: string) => library().article.findFirstOrThrow({ where: { headline } });
    const [saved, linked, corrected] = [await of("Saved"), await of("Linked"), await of("Corrected")];
    await writeReaders(async (tx) => {
      await tx.reader.create({ data: { id: "r" } });
      await tx.shelved.create({ data: { readerId: "r", articleId: saved.id, savedAt: new Date() } });
      await tx.linkDecision.create({
        data: {
          ...{ fromIdentifier: "elsewhere", toIdentifier: linked.identifier, verdict: "linked" },
          ...{ fromHeadline: "Elsewhere", toHeadline: "Linked" },
        },
      });
      await tx.correction.create({
        data: { articleId: corrected.id, field: "headline", before: '"x"', value: '"y"' },
      });
    });
    await refreshAfter(40 * DAY);
    expect(await headlines()).toHaveLength(5);
    await set({ keepDays: 30 });
    shows(item("Lock is mended"), ...names.map((name) => item(name)), item("Fresh"));
    await refreshAfter(41 * DAY);
    expect((await headlines()).sort()).toEqual(["Corrected", "Fresh", "Linked", "Saved"]);
    // the feed still lists what went
    expect(await refreshAfter(42 * DAY)).toMatchObject({ added: 0 });
    expect(await library().libraryState.findFirst()).toMatchObject({ articles: 4 });
  });

  it("keeps what somebody saves while other articles go", async () => {
    await set({ keepDays: 30 });
    shows(item("Bridge is closed"));
    await refreshAfter(HOUR);
    const { id: bridge } = await library().article.findFirstOrThrow({
      where: { headline: "Bridge is closed" },
    });
    await writeReaders((tx) => tx.reader.create({ data: { id: "r" } }));
    // a reader who is as quick as that
    await library().$executeRawUnsafe(`CREATE TRIGGER "save" AFTER DELETE ON "Article" WHEN OLD."id" <> ${bridge} BEGIN
      INSERT INTO "Shelved" ("readerId", "articleId", "savedAt") VALUES ('r', ${bridge}, 0); END`);
    shows(item("Fresh"));
    await refreshAfter(31 * DAY);
    expect(await headlines()).toEqual(["Bridge is closed", "Fresh"]);
  });

  it("does not bring back what went when the feed changes it", async () => {
    await set({ keepDays: 30 });
    await refreshAfter(31 * DAY);
    expect(await headlines()).toEqual([]);
    const imports = await library().import.count();
    const changed = item("Lock is mended", "It was decided on Tuesday, the engineer Avice Marl said later.");
    shows(changed);
    expect(await refreshAfter(32 * DAY)).toMatchObject({ kind: "read", added: 0, updated: 0 });
    expect(await library().import.count()).toBe(imports);
    // it is known by its other text from then on
    shows(changed.replace('<guid isPermaLink="false">Lock is mended</guid>', ""));
    await set({ keepDays: null });
    expect(await refreshAfter(33 * DAY)).toMatchObject({ added: 0 });
    expect(await headlines()).toEqual([]);
  });

  it("lets articles go after many months, though the feed has not listed them for long", async () => {
    await set({ keepDays: 180 });
    shows(item("Fresh"));
    for (const days of [1, 60, 120, 179]) await refreshAfter(days * DAY);
    expect(await headlines()).toEqual(["Lock is mended", "Fresh"]);
    await refreshAfter(180.5 * DAY);
    expect(await headlines()).toEqual(["Fresh"]);
  });

  it("keeps what another feed keeps, and what was in the library before", async () => {
    const other = await subscribe(`${origin}/other`, fetch);
    if ("refused" in other) throw new Error(inEnglish(other.refused));
    await set({ keepDays: 1 });
    await refreshAfter(9 * DAY);
    expect(await headlines()).toEqual(["Lock is mended"]);
    await writeReaders((tx) => tx.feed.update({ where: { id: other.id }, data: { keepDays: 1 } }));
    await refreshFeed(other.id, fetch, new Date(Date.now() + 9 * DAY));
    expect(await headlines()).toEqual(["Lock is mended"]);
    await refreshAfter(10 * DAY);
    expect(await headlines()).toEqual([]);
  });

  it("keeps what the owner adds after the feed brought it", async () => {
    shows(item("Bridge is closed"), item("Quay is sold", undefined, "https://post.example/quay"));
    await refreshAfter(HOUR);
    await set({ keepDays: 30 });
    const text = "The quay was sold on Friday, the harbour master Odo Fenn said at Tolmere in the evening.";
    const added = await importLines({
      ...{ url: "https://post.example/quay", headline: "Quay is sold", articleBody: text, inLanguage: "en" },
    });
    expect(added).toMatchObject({ added: 0, updated: 1 });
    shows(item("Fresh"));
    await refreshAfter(40 * DAY);
    expect(await headlines()).toEqual(["Quay is sold", "Fresh"]);
  });

  it("signs in at the feed's own origin alone, with what nobody can read in the file", async () => {
    const asked: [url: string | undefined, authorization: string | undefined][] = [];
    const elsewhere = createServer(({ url, headers }, response) => {
      asked.push([url, headers.authorization]);
      response.end(feedOf(item("Bridge is closed")));
    });
    await new Promise<void>((done) => elsewhere.listen(0, "127.0.0.1", done));
    const there = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/there`;
    answer = ({ url, headers }, response) => {
      asked.push([url, headers.authorization]);
      if (headers.authorization) response.writeHead(302, { location: there }).end();
      else response.writeHead(401).end();
    };
    expect(await refreshAfter(HOUR)).toMatchObject({
      kind: "failed",
      problem: { key: "fetch.signIn" },
    });
    const credentials = await sealCredentials({ origin, user: "avice", password: "h@rbour" });
    expect(credentials).not.toMatch(/avice|h@rbour/);
    await set({ credentials });
    expect(await refreshAfter(2 * HOUR)).toMatchObject({ kind: "read", added: 1 });
    const basic = `Basic ${Buffer.from("avice:h@rbour").toString("base64")}`;
    expect(asked).toEqual([
      ["/", undefined],
      ["/", basic],
      ["/there", undefined],
    ]);
    elsewhere.closeAllConnections();
    elsewhere.close();
  });
});

it("a feed that asks for a name and a password is subscribed to with them, and keeps them", async () => {
  const basic = `Basic ${Buffer.from("avice:h@rbour").toString("base64")}`;
  answer = ({ headers }, response) => {
    if (headers.authorization === basic) response.end(feedOf(item("Members only")));
    else response.writeHead(401).end();
  };
  const signIn = { user: "avice", password: "h@rbour" };
  expect(await subscribe(`${origin}/members`, fetch)).toMatchObject({
    refused: { key: "fetch.signIn", values: { status: 401 } },
  });
  const done = await subscribe(`${origin}/members`, fetch, new Date(), signIn);
  expect(done).toMatchObject({ isNew: true, added: 1 });
  const later = new Date(Date.now() + HOUR);
  expect("id" in done && (await refreshFeed(done.id, fetch, later))).toMatchObject({ kind: "read" });
});

describe("items of a feed", () => {
  const more = "Cracks had been found in its northern pier, and rust in all of its bolts. ".repeat(12);
  const page = `<!doctype html><html lang="en"><body><article><h1>Bridge is closed</h1>
    <p>It was decided on Monday, the engineer Avice Marl said in Tolmere.</p><p>${more}</p></article></body></html>`;
  const words = async () =>
    (await library().article.findFirst({ where: { headline: "Bridge is closed" } }))?.wordCount ?? 0;

  it("whose pages could not be had are tried again, a few times", async () => {
    let asked = 0;
    let isUp = false;
    const etags: (string | undefined)[] = [];
    answer = ({ url, headers }, response) => {
      if (url === "/bridge") {
        asked += 1;
        if (isUp) response.setHeader("content-type", "text/html").end(page);
        else response.writeHead(503).end();
        return;
      }
      etags.push(headers["if-none-match"]);
      if (headers["if-none-match"]) response.writeHead(304).end();
      else
        response
          .setHeader("etag", '"1"')
          .end(feedOf(item("Bridge is closed", undefined, `${origin}/bridge`)));
    };
    await refreshAfter(HOUR);
    expect([asked, await words()]).toEqual([1, expect.any(Number)]);
    expect(await words()).toBeLessThan(30);
    await refreshAfter(1.5 * HOUR);
    expect(asked).toBe(1);
    isUp = true;
    await refreshAfter(3 * HOUR);
    expect(asked).toBe(2);
    expect(await words()).toBeGreaterThan(100);
    await refreshAfter(60 * HOUR);
    expect(asked).toBe(2);
    expect(etags).toEqual([undefined, '"1"', undefined, '"1"']);
    expect(await library().article.count()).toBe(2);
  });

  it("whose pages could not be had are not waited for when the feed lists them no more", async () => {
    const etags: (string | undefined)[] = [];
    let shown = item("Bridge is closed", undefined, `${origin}/bridge`);
    answer = ({ url, headers }, response) => {
      if (url === "/bridge") return response.writeHead(503).end();
      etags.push(headers["if-none-match"]);
      return response.setHeader("etag", '"1"').end(feedOf(shown));
    };
    await refreshAfter(HOUR);
    shown = item("Fresh");
    await refreshAfter(3 * HOUR);
    await refreshAfter(9 * HOUR);
    expect(etags).toEqual([undefined, undefined, '"1"']);
  });

  it("whose pages never can be had are given up", async () => {
    let asked = 0;
    answer = ({ url }, response) => {
      if (url === "/bridge") {
        asked += 1;
        response.writeHead(404).end();
      } else response.end(feedOf(item("Bridge is closed", undefined, `${origin}/bridge`)));
    };
    for (let days = 1; days < 9; days++) await refreshAfter(days * DAY);
    expect(asked).toBe(4);
  });

  it("without an article are forgotten when the feed has not listed them for months; what was deleted stays deleted", async () => {
    await set({ leaveOut: '["quiz"]' });
    shows(item("Lock is mended"), item("Bridge is closed"), item("A quiz"));
    await refreshAfter(HOUR);
    const { id: bridge } = await library().article.findFirstOrThrow({
      where: { headline: "Bridge is closed" },
    });
    await writeLibrary((tx) => removeArticle(tx, bridge));
    shows(item("Fresh"));
    const known = async () =>
      (await library().feedItem.findMany({ orderBy: { id: "asc" } })).map(({ identifier }) => identifier);
    for (const days of [2, 60]) await refreshAfter(days * DAY);
    expect(await known()).toEqual(["Lock is mended", "A quiz", "Bridge is closed", "Fresh"]);
    await refreshAfter(120 * DAY);
    expect(await known()).toEqual(["Lock is mended", "Bridge is closed", "Fresh"]);
    shows(item("Lock is mended"), item("Bridge is closed"), item("Fresh"));
    await refreshAfter(121 * DAY);
    expect(await headlines()).toEqual(["Lock is mended", "Fresh"]);
  });
});
