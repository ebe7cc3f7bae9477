/** Lets waiting work run, such as requests; called between the steps of work that takes seconds. */
export const yieldToEventLoop = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Next.js loads modules more than once; the event loop is the same for all copies. */
const held = globalThis as { throughlineTickCache?: Map<string, Promise<unknown>> | undefined };

/**
 * Reads something from the store once for all callers in the same tick of the event loop: what one page shows is of one moment, and
 * one query serves them all.
 */
export function cachedForTick<T>(key: string, read: () => Promise<T>): Promise<T> {
  if (!held.throughlineTickCache) {
    held.throughlineTickCache = new Map();
    setImmediate(clearTickCache);
  }
  const known = held.throughlineTickCache.get(key) ?? read();
  held.throughlineTickCache.set(key, known);
  return known as Promise<T>;
}

/** Forgets what was read in this tick, because this process has written. */
export function clearTickCache(): void {
  held.throughlineTickCache = undefined;
}
