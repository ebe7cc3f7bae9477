import { createHash } from "node:crypto";
import fresh from "fresh";
import { LRUCache } from "lru-cache";

/** What tells a client whether its copy of a feed is current (RFC 9110, 8.8). */
export type Validators = { etag: string; modified: Date };

const SECOND = 1_000;

type Known = Validators & { version: number };

/** Next.js reloads modules during development; the cache outlives that. */
const globals = globalThis as { throughlineFeeds?: LRUCache<string, Known> };

function getCache(): LRUCache<string, Known> {
  globals.throughlineFeeds ??= new LRUCache({ max: 1_000 });
  return globals.throughlineFeeds;
}

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 22);

/** The headers that carry validators to the client. */
export const validatorHeaders = ({ etag, modified }: Validators) => ({
  etag,
  "last-modified": modified.toUTCString(),
});

/** True if the client's copy is current. Cache-Control in the request is ignored: a reload does not make a feed be sent again. */
export const isCurrent = (request: Headers, validators: Validators): boolean =>
  fresh(
    {
      "if-none-match": request.get("if-none-match") ?? undefined,
      "if-modified-since": request.get("if-modified-since") ?? undefined,
    },
    validatorHeaders(validators),
  );

/** The validators of a feed, if they are known and the library has not changed since; otherwise null. */
export function getValidators(feed: string, version: number): Validators | null {
  const known = getCache().get(hash(feed));
  return known?.version === version ? known : null;
}

/**
 * Remembers a feed's text and returns its validators: a hash, and the time since when this process has known the feed to be as it is.
 * That time is never too early, whatever changed, even if an article was removed; after a restart, clients that go by the
 * date alone fetch the feed once more.
 * @param feed identifies the feed
 * @param version the library's, from before the text was written
 */
export function saveValidators(
  feed: string,
  text: string,
  version: number,
  now: number = Date.now(),
): Validators {
  const key = hash(feed);
  // weak, since it is sent both compressed and uncompressed
  const etag = `W/"${hash(text)}"`;
  const known = getCache().get(key);
  const second = Math.floor(now / SECOND) * SECOND;
  // HTTP dates have no fractions: two versions within one second need two dates
  const changed = new Date(known ? Math.max(second, known.modified.getTime() + SECOND) : second);
  const current = { etag, version, modified: known?.etag === etag ? known.modified : changed };
  getCache().set(key, current);
  return current;
}
