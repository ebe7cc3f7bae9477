import type { Place } from "../sides";

/** One way in which a side names something, and where. */
export type Wording = {
  text: string;
  key: string;
  /** True if the other side uses it too. */
  shared: boolean;
  places: (Place & { sentence: number })[];
};

/** Two sentences (or headlines) that say the same in different words, by their index in each side. */
export type Contrast = { a: number; b: number };

/** One thing, and each side's wordings for it. */
export type SameThing = {
  id: string;
  /** What it is: a family of words, or the type of an entity. */
  kind: string;
  /** The most frequent first. */
  a: Wording[];
  b: Wording[];
  /** Where both say the same and name it differently; empty for entities, which are the same everywhere. */
  contrasts: Contrast[];
  score: number;
};

type Use = { key: string; text: string; place: Place & { sentence: number } };

/** Groups one side's uses by wording, the most frequent first; a wording's text is its most frequent spelling. */
export function groupWordings(found: readonly Use[], others: readonly Use[]): Wording[] {
  const theirs = new Set(others.map(({ key }) => key));
  const byKey = new Map<string, Use[]>();
  for (const one of found) byKey.set(one.key, [...(byKey.get(one.key) ?? []), one]);
  return [...byKey]
    .map(([key, all]) => ({
      key,
      text: mostFrequent(all.map(({ text }) => text)),
      shared: theirs.has(key),
      places: all.map(({ place }) => place),
    }))
    .sort((x, y) => y.places.length - x.places.length || (x.key < y.key ? -1 : 1));
}

/** The most frequent text; in a tie, the last in code unit order, which has small letters before capitals. */
function mostFrequent(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([x, n], [y, m]) => m - n || (x > y ? -1 : 1))[0]?.[0] ?? "";
}
