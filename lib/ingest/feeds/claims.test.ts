import { spawn } from "node:child_process";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { library, writeReaders } from "../../db/client";
import { claimFeed, releaseFeed } from "./claims";
import { subscribeList } from "./subscribe-list";

makeFreshLibraries();

const subscribeTo = async (url: string) => {
  await subscribeList([{ url, title: "Silent", homepage: null, folders: [] }]);
  return (await library().feed.findFirstOrThrow()).id;
};
const getClaim = async () => (await library().feed.findFirstOrThrow()).claimedUntil;

it("a feed has one claim at a time; one that is over holds nobody up", async () => {
  const id = await subscribeTo("https://post.example/feed");
  const now = new Date();
  const claim = await claimFeed(id, now);
  expect(await claimFeed(id, now)).toBeNull();
  expect(await claimFeed(id, new Date(now.getTime() + 11 * 60_000))).not.toBeNull();
  // the first one's claim has passed to the second, which it must not end
  if (claim) await releaseFeed(claim);
  expect(await getClaim()).not.toBeNull();
});

it("who began earlier and comes later does not take a feed from another", async () => {
  const id = await subscribeTo("https://post.example/feed");
  const now = new Date();
  const claim = await claimFeed(id, new Date(now.getTime() + 30_000));
  expect(await claimFeed(id, now)).toBeNull();
  if (claim) await releaseFeed(claim);
  const checkedAt = new Date(now.getTime() + 30_000);
  await writeReaders((tx) => tx.feed.update({ where: { id }, data: { checkedAt } }));
  expect(await claimFeed(id, now)).toBeNull();
});

it("a process that is told to stop lets go of the feeds that it was checking", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((done) => silent.listen(0, "127.0.0.1", done));
  await subscribeTo(`http://127.0.0.1:${(silent.address() as AddressInfo).port}/feed`);
  const run = spawn(
    process.execPath,
    ["--conditions=react-server", "--import=tsx", "scripts/throughline.ts", "feeds", "refresh"],
    { env: { ...process.env, FETCH_ALLOW: "127.0.0.1", SAMPLES: "0" }, stdio: "ignore" },
  );
  const ended = new Promise((resolve) => run.once("exit", resolve));
  while ((await getClaim()) === null && run.exitCode === null) await setTimeout(20);
  expect(await getClaim()).not.toBeNull();
  run.kill("SIGTERM");
  expect(await ended).toBe(1);
  expect(await getClaim()).toBeNull();
  silent.closeAllConnections();
  silent.close();
});
