import { fork } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { library } from "../lib/db/client";
import { subscribeList } from "../lib/ingest/feeds/subscribe-list";
import { addJob } from "../lib/ingest/jobs/add-job";
import { makeFreshLibraries } from "./cases/fresh-library";
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

it("the process that checks feeds checks those that are due, does jobs, and ends with the one that started it", async () => {
  const port = await serve(({ url = "" }, response) => {
    if (FEEDS[url]) response.end(FEEDS[url]);
  });
  const watching = fork("scripts/watch-feeds.ts", [], {
    env: { ...process.env, FETCH_ALLOW: "127.0.0.1" },
    execArgv: ["--conditions=react-server", "--import=tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
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
