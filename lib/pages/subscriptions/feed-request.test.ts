import { expect, it, vi } from "vitest";
import { makeFreshLibraries } from "../../../scripts/cases/fresh-library";
import { serve } from "../../../scripts/test-data/local-server";
import { submitWish, tellProgress, tellRequest } from "./feed-request";

makeFreshLibraries();
vi.stubEnv("FETCH_ALLOW", "127.0.0.1");

const FEED = `<rss version="2.0"><channel><title>The Tolmere Post</title><item><guid>a</guid><title>Lock is mended</title>
  <description>The lock at Tolmere was mended on Monday, the engineer said.</description></item></channel></rss>`;
const subscribe = (typed: string) => submitWish({ kind: "subscribe", typed, signIn: null });
const numberIn = (path: string) => Number(/\d+$/.exec(path)?.[0]);

it("what came of a subscription is told, and what was typed is kept where it was refused", async () => {
  const port = await serve(({ url }, response) => {
    if (url === "/feed") response.end(FEED);
    else response.writeHead(404).end();
  });
  for (const notice of [
    "Subscribed to The Tolmere Post: 1 article added.",
    "You’re already subscribed to The Tolmere Post.",
  ]) {
    const page = await subscribe(`http://127.0.0.1:${port}/feed`);
    const id = numberIn(page);
    // the first of a process loads what linking needs, which may take longer than a form waits
    await vi.waitFor(async () => expect(await tellRequest(id)).not.toBeNull(), { timeout: 30_000 });
    expect(await tellRequest(id)).toMatchObject({ notice, problem: null, typed: "" });
    expect(await tellProgress(id)).toEqual({ report: `/feeds?request=${id}` });
  }
  const typed = `http://127.0.0.1:${port}/nowhere`;
  expect(await tellRequest(numberIn(await subscribe(typed)))).toEqual({
    ...{ notice: null, problem: expect.stringContaining("nothing at this address"), typed, importId: null },
  });
  expect(await tellRequest(numberIn(await subscribe("")))).toMatchObject({
    problem: "Enter the address of a feed or of a site.",
  });
});

it("while it goes on its page says what is done", async () => {
  let answer = () => {};
  const port = await serve((_, response) => {
    answer = () => response.end(FEED);
  });
  const typed = `http://127.0.0.1:${port}/feed`;
  const page = await subscribe(typed);
  expect(page).toMatch(/^\/feeds\/progress\?request=\d+$/);
  expect(await tellProgress(numberIn(page))).toEqual({ told: `Looking for the feed at ${typed}.` });
  answer();
  await vi.waitFor(async () => expect(await tellRequest(numberIn(page))).not.toBeNull(), { timeout: 30_000 });
  expect(await tellProgress(99)).toEqual({ report: "/feeds" });
  expect(await tellRequest(Number.NaN)).toBeNull();
});
