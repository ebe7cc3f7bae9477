import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { listDue } from "./due-feeds";
import { FeedChecks } from "./feed-checks";
import { FAULT, type Refreshed, refreshFeed } from "./refresh-feed";

/** What is told of each feed as it was checked. */
export type OnFeed = (feed: { id: number; title: string }, done: Refreshed) => void;

/**
 * Checks the feeds that are due, the longest due first. One that fails stops no other.
 * @param options all: those too that are not due yet; checks: those that are under way, which are not made twice
 * @returns how many were checked, once all are
 */
export async function refreshDue(
  fetch: GuardedFetch,
  options: { all?: boolean; onFeed?: OnFeed; now?: () => Date; checks?: FeedChecks } = {},
): Promise<number> {
  const { now = () => new Date(), checks = new FeedChecks() } = options;
  const due = (await listDue(now(), { all: options.all })).filter(({ id }) => !checks.has(id));
  let checked = 0;
  const check = async ({ id, title }: (typeof due)[number]) => {
    const done = await refreshOne(id, fetch, now());
    options.onFeed?.({ id, title }, done);
    if (done.kind !== "left") checked += 1;
  };
  await Promise.all(due.map((feed) => checks.make(feed, () => check(feed))));
  return checked;
}

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
