import { urlKey } from "../../articles/url-key";

type Listed = { id: number; url: string };
type Shared = { first: number; second: number; ofFirst: number; ofSecond: number; shared: number };

/** Two feeds that bring the same, by their ids. `why`: by their address, or by what they listed lately. */
export type Doubled = { first: number; second: number; why: "address" | "articles" };

/** Of all that two feeds list, so much is in both. */
const SAME = 0.8;

/** Feeds that the library has twice: under one address in several spellings, or with nearly the same articles. */
export function findDoubled(feeds: readonly Listed[], shared: readonly Shared[]): Doubled[] {
  const byKey = new Map<string, number>();
  const found = new Map<string, Doubled>();
  const add = (doubled: Doubled) => {
    const key = `${doubled.first} ${doubled.second}`;
    if (!found.has(key)) found.set(key, doubled);
  };
  for (const { id, url } of feeds.toSorted((a, b) => a.id - b.id)) {
    const key = urlKey(url) ?? url;
    const first = byKey.get(key);
    if (first === undefined) byKey.set(key, id);
    else add({ first, second: id, why: "address" });
  }
  for (const { first, second, ofFirst, ofSecond, shared: both } of shared)
    if (both >= SAME * (ofFirst + ofSecond - both)) add({ first, second, why: "articles" });
  return [...found.values()];
}
