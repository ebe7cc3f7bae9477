import { LRUCache } from "lru-cache";
import { interfaceLanguage } from "../messages/interface-language";
import { readLibrary } from "./client";
import { cachedForTick } from "./event-loop";
import { Prisma } from "./generated/client";

type Cached = { version: number; value: Promise<unknown> };

/** Next.js reloads modules during development; the cache outlives that. */
const held = globalThis as { throughlineCache?: LRUCache<string, Cached> };

function getCache(): LRUCache<string, Cached> {
  held.throughlineCache ??= new LRUCache({ max: 2500 });
  return held.throughlineCache;
}

/** Empties the cache: something other than the library has changed that values were computed from. */
export const clearCache = (): void => getCache().clear();

const VERSION = Prisma.sql`SELECT "version" FROM "LibraryState" WHERE "id" = 1`;

/** The library that is open: a command may open one after another. */
const openLibrary = (): string => process.env.DATABASE_URL ?? "";

/** How often the library has changed so far; the same for all callers in one tick of the event loop. */
export const getLibraryVersion = (): Promise<number> =>
  cachedForTick(
    openLibrary(),
    async () => (await readLibrary<{ version: number }>(VERSION))[0]?.version ?? 0,
  );

/**
 * A value that holds as long as the library does not change: computed once for each version, whichever process wrote it, and for each
 * language of the interface, since it may hold words. Errors are not cached.
 */
export async function cachedByVersion<T>(name: string, compute: () => Promise<T>): Promise<T> {
  const key = `${openLibrary()} ${interfaceLanguage()} ${name}`;
  const cache = getCache();
  const version = await getLibraryVersion();
  const known = cache.get(key);
  if (known?.version === version) return known.value as Promise<T>;
  const value = compute();
  cache.set(key, { version, value });
  value.catch(() => cache.delete(key));
  return value;
}
