import { library, writeReaders } from "../../db/client";
import { nextCheck } from "../../feeds/checks/next-check";
import { FeedRefusal } from "../../feeds/read/feed-refusal";
import { FetchFailed } from "../../fetch/fetch-failed";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { because, type Reason } from "../../messages/reason";
import { mendScheme, parseUrl } from "../../text/parse-url";
import { headersOf } from "./answer-headers";
import { sealCredentials, signedIn } from "./credentials";
import { NO_SETTINGS } from "./feed-settings";
import { type FeedState, timesOf } from "./feed-state";
import { type FoundFeed, findFeed, NoFeed } from "./find-feed";
import { type ItemsStored, storeItems } from "./store-items";

/** A subscription that was just made, and what came with it; or why there is none. */
export type Subscribed =
  | ({ id: number; title: string; isNew: true } & ItemsStored)
  | { id: number; title: string; isNew: false }
  | { refused: Reason };

/**
 * Subscribes to the feed of an address: the feed's own, or that of a page. Its items come in at once.
 * @param signIn a name and a password, sent to the origin of that address alone and kept with a feed of it
 * @param onFound awaited with the new feed's number before its items come in
 */
export async function subscribe(
  typed: string,
  fetchAny: GuardedFetch,
  now = new Date(),
  signIn: { user: string; password: string } | null = null,
  onFound: (id: number) => Promise<void> = async () => {},
): Promise<Subscribed> {
  if (!typed.trim()) return { refused: because("feed.noAddress") };
  const address = mendScheme(typed);
  const held = await findHeld(address);
  if (held) return { ...held, isNew: false };
  const origin = parseUrl(address)?.origin;
  const credentials = signIn && origin !== undefined ? { ...signIn, origin } : null;
  const fetch = signedIn(fetchAny, credentials);
  let found: FoundFeed;
  try {
    found = await findFeed(typed, fetch, now.getTime());
  } catch (error) {
    if (error instanceof FetchFailed || error instanceof NoFeed || error instanceof FeedRefusal)
      return { refused: error.why };
    throw error;
  }
  const same = await findHeld(found.url);
  if (same) return { ...same, isNew: false };
  const isOwn = credentials !== null && new URL(found.url).origin === credentials.origin;
  const { id, title } = await addFeed(found, isOwn ? await sealCredentials(credentials) : null, now);
  await onFound(id);
  const stored = await storeItems({ id, title, settings: NO_SETTINGS }, found.feed, fetch, now);
  // only now: a server that hears of them sends nothing again
  const { etag, lastModified } = found.answer;
  await writeReaders((tx) => tx.feed.updateMany({ where: { id }, data: { etag, lastModified } }));
  return { id, title, isNew: true, ...stored };
}

const findHeld = (url: string) =>
  library().feed.findUnique({ where: { url }, select: { id: true, title: true } });

/** Writes a subscription whose feed was just read. */
function addFeed(
  { url, feed, answer }: FoundFeed,
  credentials: string | null,
  now: Date,
): Promise<{ id: number; title: string }> {
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
        ...{ checkedAt: now, succeededAt: now, credentials },
        ...{ newItemAt: now, nextAt: next.kind === "at" ? new Date(next.at) : now },
        state: JSON.stringify(state),
      },
      select: { id: true, title: true },
    }),
  );
}
