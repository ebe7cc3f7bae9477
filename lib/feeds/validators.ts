import { createHash } from "node:crypto";
import type { Validators } from "./conditional";

/** So many feeds are remembered, by their validators alone. */
const KEPT = 1_000;
const SECOND = 1_000;

type Known = Validators & { version: number };

/** Next.js loads modules anew while developing. */
const held = globalThis as { throughlineFeeds?: Map<string, Known> };

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** The validators of a feed that is known to be as it was, because the library has not changed since; null of any other. */
export function recallValidators(feed: string, version: number): Validators | null {
  const known = held.throughlineFeeds?.get(hash(feed));
  return known?.version === version ? known : null;
}

/**
 * The validators of a feed as it is now: its hash, and since when it has been so for all that this process knows. That is never too
 * early, whatever the change was, an article's removal included; after a start a client that goes by the date alone reads once more.
 * @param feed which feed
 * @param version the library's, before the text was made
 */
export function noteValidators(
  feed: string,
  text: string,
  version: number,
  now: number = Date.now(),
): Validators {
  held.throughlineFeeds ??= new Map();
  const feeds = held.throughlineFeeds;
  const key = hash(feed);
  // weak: it is sent packed and not
  const etag = `W/"${hash(text)}"`;
  const known = feeds.get(key);
  feeds.delete(key);
  const second = Math.floor(now / SECOND) * SECOND;
  // two of one second would be one to whoever goes by the date
  const changed = new Date(known ? Math.max(second, known.modified.getTime() + SECOND) : second);
  const present = { etag, version, modified: known?.etag === etag ? known.modified : changed };
  feeds.set(key, present);
  for (const oldest of feeds.keys()) {
    if (feeds.size <= KEPT) break;
    feeds.delete(oldest);
  }
  return present;
}
