import "server-only";
import { LRUCache } from "lru-cache";
import { getLibraryVersion } from "../../db/versioned-cache";
import { interfaceLanguage } from "../../messages/interface-language";

/** Next.js reloads modules during development; the cache outlives that. */
const held = globalThis as { throughlineComparisons?: LRUCache<string, Promise<unknown>> };

/** Caches a comparison, with its dates and languages in words, until the library changes. Errors are not cached. */
export async function cachedComparison<T>(key: string, compute: () => Promise<T>): Promise<T> {
  // Few: a comparison is larger than its two texts, and any two articles make one.
  held.throughlineComparisons ??= new LRUCache({ max: 24 });
  const cache = held.throughlineComparisons;
  const versioned = `${await getLibraryVersion()} ${interfaceLanguage()} ${key}`;
  const known = cache.get(versioned);
  if (known) return known as Promise<T>;
  const comparison = compute();
  cache.set(versioned, comparison);
  comparison.catch(() => cache.delete(versioned));
  return comparison;
}
