import { library } from "../../db/client";
import { MAX_RETRY_AFTER_MS } from "../../feeds/checks/next-check";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { FAULT, type Refreshed, refreshFeed } from "./refresh-feed";

/** Feeds that are checked at once; the fetch itself allows two connections per host. */
const AT_ONCE = 8;
/** Due feeds are read in lists of this length. */
const LISTED = 200;

/** What is told of each feed as it was checked. */
export type OnFeed = (feed: { id: number; title: string }, done: Refreshed) => void;

/**
 * Checks the feeds that are due, the longest due first. One that fails stops no other.
 * @param options all: those too that are not due yet
 * @returns how many were checked
 */
export async function refreshDue(
  fetch: GuardedFetch,
  options: { all?: boolean; onFeed?: OnFeed; now?: () => Date } = {},
): Promise<number> {
  const now = options.now ?? (() => new Date());
  const due = await library().feed.findMany({
    where: { paused: false, gone: false, ...(options.all ? {} : whereDue(now())) },
    orderBy: [{ nextAt: "asc" }, { id: "asc" }],
    take: options.all ? undefined : LISTED,
    select: { id: true, title: true },
  });
  const waiting = [...due];
  let checked = 0;
  const work = async () => {
    for (let feed = waiting.shift(); feed; feed = waiting.shift()) {
      const done = await refreshOne(feed.id, fetch, now());
      options.onFeed?.(feed, done);
      if (done.kind !== "left") checked += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return checked;
}

/** Feeds are never put off further than this. What is, was put off by a clock that was wrong. */
const whereDue = (now: Date) => ({
  OR: [{ nextAt: { lte: now } }, { nextAt: { gt: new Date(now.getTime() + 2 * MAX_RETRY_AFTER_MS) } }],
});

/** An error of our own in one feed must not stop the others; the console has it whole. */
async function refreshOne(id: number, fetch: GuardedFetch, now: Date): Promise<Refreshed> {
  try {
    return await refreshFeed(id, fetch, now);
  } catch (error) {
    console.error(`Feed ${id} could not be checked.`, error);
    return {
      kind: "failed",
      problem: FAULT,
    };
  }
}
