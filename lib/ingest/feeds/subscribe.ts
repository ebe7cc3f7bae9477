import { library, writeReaders } from "../../db/client";
import { nextCheck } from "../../feeds/checks/next-check";
import { FeedRefusal } from "../../feeds/read/feed-refusal";
import { FetchFailed } from "../../fetch/fetch-failed";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { headersOf } from "./answer-headers";
import { NO_SETTINGS } from "./feed-settings";
import { type FeedState, timesOf } from "./feed-state";
import { type FoundFeed, findFeed, NoFeed, typedAddress } from "./find-feed";
import { type ItemsStored, storeItems } from "./store-items";

/** A subscription that was just made, and what came with it; or why there is none. */
export type Subscribed =
  | ({ id: number; title: string; isNew: true } & ItemsStored)
  | { id: number; title: string; isNew: false }
  | { refused: string };

/** Subscribes to the feed of an address: the feed's own, or that of a page. Its items come in at once. */
export async function subscribe(typed: string, fetch: GuardedFetch, now = new Date()): Promise<Subscribed> {
  if (!typed.trim()) return { refused: "Enter the address of a feed or of a site." };
  const held = await findHeld(typedAddress(typed));
  if (held) return { ...held, isNew: false };
  let found: FoundFeed;
  try {
    found = await findFeed(typed, fetch, now.getTime());
  } catch (error) {
    if (error instanceof FetchFailed || error instanceof NoFeed || error instanceof FeedRefusal)
      return { refused: error.message };
    throw error;
  }
  const same = await findHeld(found.url);
  if (same) return { ...same, isNew: false };
  const { id, title } = await addFeed(found, now);
  const stored = await storeItems({ id, title, settings: NO_SETTINGS }, found.feed, fetch, now);
  // only now: a server that hears of them sends nothing again
  const { etag, lastModified } = found.answer;
  await writeReaders((tx) => tx.feed.updateMany({ where: { id }, data: { etag, lastModified } }));
  return { id, title, isNew: true, ...stored };
}

const findHeld = (url: string) =>
  library().feed.findUnique({ where: { url }, select: { id: true, title: true } });

/** Writes a subscription whose feed was just read. */
function addFeed({ url, feed, answer }: FoundFeed, now: Date): Promise<{ id: number; title: string }> {
  const state: FeedState = { ...timesOf(feed), move: null };
  const next = nextCheck(
    {
      ...{
        checkedAt: now.getTime(),
        status: answer.status,
        failures: 0,
        ...timesOf(feed),
        newItemAt: now.getTime(),
      },
      headers: headersOf(answer),
    },
    now.getTime(),
  );
  return writeReaders((tx) =>
    tx.feed.create({
      data: {
        ...{ url, title: feed.title ?? new URL(url).host, homepage: feed.homepage, topics: "[]" },
        ...{ checkedAt: now, succeededAt: now },
        ...{ newItemAt: now, nextAt: next.kind === "at" ? new Date(next.at) : now },
        state: JSON.stringify(state),
      },
      select: { id: true, title: true },
    }),
  );
}
