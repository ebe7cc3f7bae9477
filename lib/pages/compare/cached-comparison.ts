import "server-only";
import { getLibraryVersion } from "../../db/versioned-cache";

/** The most comparisons cached in this process: each is larger than its two texts, and any two articles make one. */
const MOST = 24;
const shared = globalThis as { throughlineComparisons?: Map<string, Promise<unknown>> };

/** Caches a comparison until the library changes. The one not asked for the longest goes first; a failed one is not kept. */
export async function cachedComparison<T>(key: string, make: () => Promise<T>): Promise<T> {
  shared.throughlineComparisons ??= new Map();
  const comparisons = shared.throughlineComparisons;
  const versioned = `${await getLibraryVersion()} ${key}`;
  const known = comparisons.get(versioned);
  const answer = known ?? make();
  comparisons.delete(versioned);
  comparisons.set(versioned, answer);
  for (const oldest of comparisons.keys()) {
    if (comparisons.size <= MOST) break;
    comparisons.delete(oldest);
  }
  if (!known) answer.catch(() => comparisons.delete(versioned));
  return answer as Promise<T>;
}
