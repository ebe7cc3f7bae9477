import { fork } from "node:child_process";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { library } from "../lib/db/client";
import { subscribeList } from "../lib/ingest/feeds/subscribe-list";
import { makeFreshLibraries } from "./cases/fresh-library";
import { serve } from "./test-data/local-server";

makeFreshLibraries();

const FEED = `<rss version="2.0"><channel><title>The Tolmere Post</title><item><guid>1</guid><title>Lock is mended</title>
  <description>The lock at Tolmere was mended on Monday, the engineer Avice Marl said.</description></item></channel></rss>`;

it("the process that checks feeds checks those that are due, and ends with the one that started it", async () => {
  const port = await serve(({ url }, response) => {
    if (url === "/feed") response.end(FEED);
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
  while ((await library().article.count()) === 0 && watching.exitCode === null) await setTimeout(50);
  expect(await library().article.findFirst()).toMatchObject({ headline: "Lock is mended" });
  // one that is being checked is let go of
  await subscribeTo("/silent");
  const isClaimed = () => library().feed.count({ where: { title: "/silent", claimedUntil: { not: null } } });
  while ((await isClaimed()) === 0 && watching.exitCode === null) await setTimeout(50);
  watching.disconnect();
  expect(await ended).toBe(0);
  expect(await isClaimed()).toBe(0);
});
