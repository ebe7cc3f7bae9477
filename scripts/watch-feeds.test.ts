import { fork } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import sharp from "sharp";
import { expect, it } from "vitest";
import { library } from "../lib/db/client";
import { addFeedRequest, findFeedRequest } from "../lib/ingest/feeds/requests/feed-requests";
import { subscribeList } from "../lib/ingest/feeds/subscribe-list";
import { addJob } from "../lib/ingest/jobs/add-job";
import { importLines, makeFreshLibraries } from "./cases/fresh-library";
import { serve } from "./test-data/local-server";

makeFreshLibraries();

const feedOf = (title: string, text: string) =>
  `<rss version="2.0"><channel><title>The Tolmere Post</title><item><guid>${title}</guid><title>${title}</title>
  <description>${text}</description></item></channel></rss>`;
const FEEDS: Record<string, string> = {
  "/feed": feedOf(
    "Lock is mended",
    "The lock at Tolmere was mended on Monday, the engineer Avice Marl said.",
  ),
  "/later": feedOf("Ferry sells well", "Twice as many people as last summer went by boat to the islands."),
};

const watch = (settings: Record<string, string>) =>
  fork("scripts/watch-feeds.ts", [], {
    env: { ...process.env, FETCH_ALLOW: "127.0.0.1", ...settings },
    execArgv: ["--conditions=react-server", "--import=tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });

it("the process that checks feeds checks those that are due, does jobs, and ends with the one that started it", async () => {
  const port = await serve(({ url = "" }, response) => {
    if (FEEDS[url]) response.end(FEEDS[url]);
  });
  const watching = watch({ PICTURES: "0" });
  const ended = new Promise((resolve) => watching.once("exit", resolve));
  const subscribeTo = (path: string) =>
    subscribeList([{ url: `http://127.0.0.1:${port}${path}`, title: path, homepage: null, folders: [] }]);
  await subscribeTo("/feed");
  const part = { kind: "pasted" as const, pasted: { text: "Mill burns\n\nThe mill burnt down.", html: "" } };
  const job = await addJob({ kind: "upload", source: "pasted text", parts: [part] });
  const articles = async (least: number) => {
    while ((await library().article.count()) < least && watching.exitCode === null) await setTimeout(50);
  };
  await articles(2);
  expect((await library().article.findMany()).map(({ headline }) => headline).sort()).toEqual([
    "Lock is mended",
    "Mill burns",
  ]);
  while ((await library().job.count({ where: { id: job, finishedAt: null } })) > 0) await setTimeout(50);
  // one that does not answer holds up no other, and is let go of
  await subscribeTo("/silent");
  const isClaimed = () => library().feed.count({ where: { title: "/silent", claimedUntil: { not: null } } });
  while ((await isClaimed()) === 0 && watching.exitCode === null) await setTimeout(50);
  await subscribeTo("/later");
  await articles(3);
  expect(await isClaimed()).toBe(1);
  watching.disconnect();
  expect(await ended).toBe(0);
  expect(await isClaimed()).toBe(0);
});

it("it subscribes to feeds and adds what is uploaded, also where it checks none by itself", async () => {
  const port = await serve(({ url = "" }, response) => {
    if (FEEDS[url]) response.end(FEEDS[url]);
  });
  const watching = watch({ REFRESH: "0", PICTURES: "0" });
  const ended = new Promise((resolve) => watching.once("exit", resolve));
  const typed = `http://127.0.0.1:${port}/feed`;
  const request = await addFeedRequest({ kind: "subscribe", typed, signIn: null });
  const part = { kind: "pasted" as const, pasted: { text: "Mill burns\n\nThe mill burnt down.", html: "" } };
  await addJob({ kind: "upload", source: "pasted text", parts: [part] });
  const isOver = async () =>
    (await findFeedRequest(request))?.finishedAt && (await library().article.count()) === 2;
  while (!(await isOver()) && watching.exitCode === null) await setTimeout(50);
  expect((await findFeedRequest(request))?.outcome).toContain('"added":1');
  // nobody asked for this one
  await subscribeList([
    { url: `http://127.0.0.1:${port}/later`, title: "later", homepage: null, folders: [] },
  ]);
  watching.send("look");
  await setTimeout(300);
  expect(await library().article.count()).toBe(2);
  watching.disconnect();
  expect(await ended).toBe(0);
});

it("it fetches the pictures of articles, also where it checks no feeds", async () => {
  const red = await sharp({ create: { width: 400, height: 300, channels: 3, background: "#aa2222" } })
    .jpeg()
    .toBuffer();
  const port = await serve((_, response) => response.end(red));
  await importLines({
    ...{ identifier: "a", headline: "Ferry runs aground", inLanguage: "en" },
    image: [{ url: `http://127.0.0.1:${port}/ferry.jpg` }],
    articleBody: "The ferry ran aground off Skell Point on Monday, the harbour office said.",
  });
  const watching = watch({ REFRESH: "0", PICTURES: "1" });
  const ended = new Promise((resolve) => watching.once("exit", resolve));
  const isKept = () => library().picture.count({ where: { state: "kept" } });
  while ((await isKept()) === 0 && watching.exitCode === null) await setTimeout(50);
  expect(await isKept()).toBe(1);
  watching.disconnect();
  expect(await ended).toBe(0);
});
