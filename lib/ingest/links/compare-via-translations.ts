import type { Transaction } from "../../db/client";
import { listForeignTwins } from "../../db/links/links";
import type { StoredProfile } from "../../db/links/profiles";
import { getTerms } from "../../db/links/terms";
import type { Rarity } from "../../related/profile/term-weights";
import { type Comparable, type Compared, makeComparer } from "../../related/scoring/pair-features";
import { scorePair } from "../../related/scoring/score-pair";
import type { LinkingStore } from "./linking-store";

/** What a translation says of a pair in two languages, as Scored has it (find-related.ts). */
export type Said = { score: number; likeness: number; rare: number };

const saidBy = ({ features, telling }: Compared): Said => ({ ...scorePair(features), rare: telling });

/** The most that two comparisons of one pair say. */
export const mostOf = (a: Said, b: Said): Said => ({
  score: Math.max(a.score, b.score),
  likeness: Math.max(a.likeness, b.likeness),
  rare: Math.max(a.rare, b.rare),
});

/** Another telling of the same event says a little less than a translation, and nothing of whether two tell one event. */
const OTHER_TELLING = 0.8;

/** Articles in other languages that tell what the asking one does: its translations, and others of the same event. */
export type OwnTelling = { id: number; translated: boolean };

/** What comparing needs: whom the asking article was compared with in its own language, how rare terms are, where profiles are read from, and how they are unpacked. */
export type TwinContext = {
  near: ReadonlyMap<number, Said>;
  rarity: Rarity;
  store: Pick<LinkingStore, "listProfiles">;
  comparable: (row: StoredProfile) => Comparable;
};

/**
 * A translation stands for its original, and what is background to one telling of an event is so to another: where one
 * of a pair in two languages has such a twin in the other's language, the pair belongs together much as the two in one
 * language do. By the numbers of the foreign articles; the most of what the twins on either side say. Twins that are no candidates
 * in their own language say nothing.
 */
export async function compareThroughTwins(
  tx: Transaction,
  asking: { inLanguage: string },
  foreign: readonly StoredProfile[],
  own: readonly OwnTelling[],
  { near, rarity, store, comparable }: TwinContext,
): Promise<Map<number, Said>> {
  const said = new Map<number, Said>();
  const note = (id: number, { score, likeness, rare }: Said, translated: boolean) => {
    const now = translated
      ? { score, likeness, rare }
      : { score: 0, likeness: likeness * OTHER_TELLING, rare };
    const known = said.get(id);
    said.set(id, known ? mostOf(known, now) : now);
  };
  const theirs = await listForeignTwins(
    tx,
    foreign.map(({ id }) => id),
    asking.inLanguage,
  );
  for (const { id, twin, translated } of theirs) {
    const known = near.get(twin);
    if (known) note(id, known, translated);
  }
  if (own.length === 0) return said;
  const held = await store.listProfiles(
    tx,
    own.map(({ id }) => id),
  );
  for (const { id, translated } of own) {
    const row = held.find((one) => one.id === id);
    if (!row) continue;
    const other = comparable(row);
    const terms = await getTerms(tx, [...other.profile.ids]);
    const compareTwin = makeComparer(other, {
      ...rarity,
      frequency: (term) => terms.get(term)?.articles ?? 1,
    });
    for (const one of foreign)
      if (one.id !== id && one.inLanguage === row.inLanguage)
        note(one.id, saidBy(compareTwin(comparable(one))), translated);
  }
  return said;
}
