import type { Place } from "../sides";

/** One way in which a side calls something: how often, and where. */
export type Wording = {
  text: string;
  key: string;
  /** True where the other side calls it so as well. */
  shared: boolean;
  places: (Place & { sentence: number })[];
};

/** Two sentences, or headlines, of the two sides that say the same in other words, by their numbers. */
export type Contrast = { a: number; b: number };

/** One thing with the words of each side for it. */
export type SameThing = {
  id: string;
  /** What it is, in words that take no side. */
  label: string;
  /** The most used first. Those of `shared` are in both. */
  a: Wording[];
  b: Wording[];
  /** Where both say the same and call it otherwise; empty for a name, which is the same wherever it stands. */
  contrasts: Contrast[];
  score: number;
};

type Found = { key: string; text: string; place: Place & { sentence: number } };

/** Gathers what one side calls a thing, the most used first; the commonest spelling of a wording stands for it. */
export function gatherWordings(found: readonly Found[], others: readonly Found[]): Wording[] {
  const theirs = new Set(others.map(({ key }) => key));
  const byKey = new Map<string, Found[]>();
  for (const one of found) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return [...byKey]
    .map(([key, all]) => ({
      key,
      text: commonest(all.map(({ text }) => text)),
      shared: theirs.has(key),
      places: all.map(({ place }) => place),
    }))
    .sort((x, y) => y.places.length - x.places.length || (x.key < y.key ? -1 : 1));
}

/** The text found most often; of those as often, the one that comes first by its letters, small ones first. */
function commonest(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x > y ? -1 : 1))[0]?.[0] ?? "";
}
