import { createHash } from "node:crypto";
import type { Validators } from "./conditional";

/** So many feeds are remembered. */
const KEPT = 1_000;
const SECOND = 1_000;

/** Next.js loads modules anew while developing. */
const held = globalThis as { throughlineFeeds?: Map<string, Validators> };

/**
 * The validators of a feed as it is now: its hash, and since when it has been so for all that this process knows. That is never too
 * early, whatever the change was, an article's removal included; after a start a client that goes by the date alone reads once more.
 * @param key which feed
 */
export function validatorsOf(key: string, text: string, now: number = Date.now()): Validators {
  held.throughlineFeeds ??= new Map();
  const feeds = held.throughlineFeeds;
  // weak: it is sent packed and not
  const etag = `W/"${createHash("sha256").update(text).digest("base64url").slice(0, 22)}"`;
  const known = feeds.get(key);
  feeds.delete(key);
  const second = Math.floor(now / SECOND) * SECOND;
  // two of one second would be one to whoever goes by the date
  const modified = new Date(known ? Math.max(second, known.modified.getTime() + SECOND) : second);
  const present = known?.etag === etag ? known : { etag, modified };
  feeds.set(key, present);
  for (const oldest of feeds.keys()) {
    if (feeds.size <= KEPT) break;
    feeds.delete(oldest);
  }
  return present;
}
