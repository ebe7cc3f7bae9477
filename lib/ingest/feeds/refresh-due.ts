import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { Slots } from "../../fetch/slots";
import { listDue } from "./due-feeds";
import { FAULT, type Refreshed, refreshFeed } from "./refresh-feed";

/** Feeds that are checked at once, and of one host: those of a slow host must not keep the others waiting. */
const AT_ONCE = 16;
const PER_HOST = 2;

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
  const due = await listDue(now(), { all: options.all });
  const slots = new Slots(PER_HOST, AT_ONCE);
  let checked = 0;
  const check = async ({ id, title, url }: (typeof due)[number]) => {
    const release = await slots.take(new URL(url).hostname);
    try {
      const done = await refreshOne(id, fetch, now());
      options.onFeed?.({ id, title }, done);
      if (done.kind !== "left") checked += 1;
    } finally {
      release();
    }
  };
  await Promise.all(due.map(check));
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
