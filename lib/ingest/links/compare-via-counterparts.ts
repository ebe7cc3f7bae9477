import type { Transaction } from "../../db/client";
import { listForeignTwins } from "../../db/links/links";
import type { StoredProfile } from "../../db/links/profiles";
import type { Rarity } from "../../related/profile/term-weights";
import type { Comparable, Compared } from "../../related/scoring/pair-features";
import { makeComparer } from "../../related/scoring/pair-features";
import { scorePair } from "../../related/scoring/score-pair";
import type { LinkingStore } from "./linking-store";

/** What a comparison says about a pair, as in Scored (find-related.ts). */
export type PairScores = { score: number; likeness: number; rare: number };

const scoresOf = ({ features, shared }: Compared): PairScores => ({
  ...scorePair(features),
  rare: shared.distinctive,
});

/** The maximum of two comparisons of the same pair. */
export const maxScores = (a: PairScores, b: PairScores): PairScores => ({
  score: Math.max(a.score, b.score),
  likeness: Math.max(a.likeness, b.likeness),
  rare: Math.max(a.rare, b.rare),
});

/**
 * A report of the same event says a little less than a translation, and nothing about whether the pair reports one
 * event.
 */
const SAME_EVENT_SHARE = 0.8;

/**
 * An article in another language with the content of the query article: its translation, or a report of the same
 * event.
 */
export type Counterpart = { id: number; translated: boolean };

/**
 * What comparing needs: the articles compared in the query article's own language, the rarity of terms, where
 * profiles are read from, and how they are unpacked.
 */
export type CounterpartContext = {
  near: ReadonlyMap<number, PairScores>;
  rarity: Rarity;
  store: Pick<LinkingStore, "listProfiles" | "countTerms">;
  comparable: (row: StoredProfile) => Comparable;
};

/**
 * Compares articles in different languages by way of counterparts. A translation stands for its original, and
 * background to one report of an event is background to another: if one article of a pair has a counterpart in the
 * other's language, the pair belongs together much as those two do within one language.
 * @returns the best comparison by the id of the foreign article. A counterpart that is not a candidate in its own
 * language contributes nothing.
 */
export async function compareViaCounterparts(
  tx: Transaction,
  query: { inLanguage: string },
  foreign: readonly StoredProfile[],
  own: readonly Counterpart[],
  { near, rarity, store, comparable }: CounterpartContext,
): Promise<Map<number, PairScores>> {
  const best = new Map<number, PairScores>();
  const note = (id: number, { score, likeness, rare }: PairScores, translated: boolean) => {
    const now = translated
      ? { score, likeness, rare }
      : { score: 0, likeness: likeness * SAME_EVENT_SHARE, rare };
    const known = best.get(id);
    best.set(id, known ? maxScores(known, now) : now);
  };
  const theirs = await listForeignTwins(
    tx,
    foreign.map(({ id }) => id),
    query.inLanguage,
  );
  for (const { id, twin, translated } of theirs) {
    const known = near.get(twin);
    if (known) note(id, known, translated);
  }
  if (own.length === 0) return best;
  const profiles = await store.listProfiles(
    tx,
    own.map(({ id }) => id),
  );
  for (const { id, translated } of own) {
    const row = profiles.find((one) => one.id === id);
    if (!row) continue;
    const other = comparable(row);
    const frequency = await store.countTerms(tx, other.profile.ids);
    const compare = makeComparer(other, { ...rarity, frequency });
    for (const one of foreign)
      if (one.id !== id && one.inLanguage === row.inLanguage)
        note(one.id, scoresOf(compare(comparable(one))), translated);
  }
  return best;
}
