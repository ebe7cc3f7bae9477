import type { RequestListener } from "node:http";
import { beforeEach, expect, it } from "vitest";
import { makeFreshLibraries } from "../../../../scripts/cases/fresh-library";
import { serve } from "../../../../scripts/test-data/local-server";
import { library, writeReaders } from "../../../db/client";
import { parseAllowList } from "../../../fetch/allow-list";
import { makeFetch } from "../../../fetch/fetch-guarded";
import { because } from "../../../messages/reason";
import { TooManyJobs } from "../../jobs/add-job";
import { subscribeList } from "../subscribe-list";
import { claimRequest } from "./claim-request";
import { doFeedRequests } from "./do-requests";
import { addFeedRequest, findFeedRequest, outcomeOf } from "./feed-requests";

makeFreshLibraries();

const fetch = makeFetch({ allow: parseAllowList("127.0.0.1") });
const ITEMS = ["Lock", "Mill", "Ferry"].map(
  (what) => `<item><guid>${what}</guid><title>${what} of Tolmere is closed</title>
  <description>The ${what} at Tolmere was closed on Monday, the engineer Avice Marl said.</description></item>`,
);
let asked: string[];
beforeEach(() => {
  asked = [];
});
const site: RequestListener = ({ url = "", headers }, response) => {
  asked.push(`${url} ${headers.authorization ?? ""}`.trim());
  if (url === "/feed")
    response.end(`<rss version="2.0"><channel><title>Post</title>${ITEMS.join("")}</channel></rss>`);
  else if (url === "/")
    response.end('<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head></html>');
  else response.writeHead(404).end();
};
const subscription = async (path: string, signIn: { user: string; password: string } | null = null) =>
  addFeedRequest({ kind: "subscribe", typed: `http://127.0.0.1:${await serve(site)}${path}`, signIn });
const rowOf = async (id: number) => {
  const row = await findFeedRequest(id);
  if (!row) throw new Error(`There is no request ${id}.`);
  return row;
};
const done = async (id: number) => {
  await doFeedRequests(fetch);
  return outcomeOf(await rowOf(id));
};

it("a subscription is stored, then done; the feed of a site is found, and the password is kept no longer than that", async () => {
  const id = await subscription("/", { user: "avice", password: "h@rbour" });
  expect(asked).toEqual([]);
  expect((await rowOf(id)).credentials).not.toContain("h@rbour");
  expect(await done(id)).toMatchObject({ isNew: true, title: "Post", added: 3 });
  expect(asked).toEqual(["/", "/feed"].map((path) => expect.stringMatching(new RegExp(`^${path} Basic `))));
  expect(await rowOf(id)).toMatchObject({ credentials: null, finishedAt: expect.any(Date), feedId: 1 });
  const check = await addFeedRequest({ kind: "check", feedId: 1 });
  expect(await done(check)).toMatchObject({ kind: "left", title: "Post" });
  await writeReaders((tx) => tx.feed.updateMany({ data: { checkedAt: null } }));
  const again = await addFeedRequest({ kind: "check", feedId: 1 });
  expect(await done(again)).toMatchObject({ title: "Post", added: 0 });
  expect(await library().article.count()).toBe(3);
});

it("an address without a feed is refused in words", async () => {
  expect(await done(await subscription("/nowhere"))).toEqual({
    refused: expect.objectContaining({ key: "fetch.notFound" }),
  });
  const gone = await addFeedRequest({ kind: "check", feedId: 7 });
  expect(await done(gone)).toEqual({ refused: because("feed.gone") });
});

it("a subscription whose process was ended brings the rest of its items, and one that ends it each time is given up", async () => {
  const id = await subscription("/feed");
  const claim = await claimRequest();
  expect(claim?.request.id).toBe(id);
  expect(await claimRequest()).toBeNull();
  claim?.release();
  const url = claim?.request.typed ?? "";
  // its feed was found, and the process ended before any item came in
  await subscribeList([{ url, title: "Post", homepage: null, folders: [] }]);
  await writeReaders((tx) => tx.feed.updateMany({ data: { checkedAt: new Date() } }));
  const feedId = (await library().feed.findFirstOrThrow()).id;
  const interrupt = (attempts: number) =>
    writeReaders((tx) =>
      tx.feedRequest.updateMany({
        where: { id },
        data: { feedId, claimedUntil: new Date(0), attempts, finishedAt: null },
      }),
    );
  await interrupt(1);
  expect(await done(id)).toMatchObject({ isNew: true, added: 3 });
  await interrupt(3);
  expect(await done(id)).toEqual({ refused: because("feed.fault") });
});

it("no more requests wait than may", async () => {
  for (let at = 0; at < 20; at += 1) await addFeedRequest({ kind: "check", feedId: 1 });
  await expect(addFeedRequest({ kind: "check", feedId: 1 })).rejects.toThrow(TooManyJobs);
});
