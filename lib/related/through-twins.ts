import type { Transaction } from "../db/client";
import { listTranslations } from "../db/links";
import { listProfiles, type StoredProfile } from "../db/profiles";
import { getTerms } from "../db/terms";
import type { Comparable, Compared } from "./features";
import { makeComparer } from "./features";
import { scorePair } from "./score";
import type { Rarity } from "./weight";

/** What a translation says of a pair in two languages, as Scored has it (find-related.ts). */
export type Said = { score: number; likeness: number; rare: number };

/** The most that two comparisons of one pair say. */
export const mostOf = (a: Said, b: Said): Said => ({
  score: Math.max(a.score, b.score),
  likeness: Math.max(a.likeness, b.likeness),
  rare: Math.max(a.rare, b.rare),
});

type Reader = (row: StoredProfile) => Comparable;

/**
 * A translation stands for its original: where one of a pair in two languages has a twin in the other's language, the
 * pair belongs together as much as the two in one language do. By the numbers of the foreign articles; the most of what
 * the twins on either side say.
 * @param compare compares with the asking article
 * @param ownTwins articles in other languages that the asking one is a translation of
 */
export async function compareThroughTwins(
  tx: Transaction,
  asking: Comparable & { inLanguage: string },
  foreign: readonly StoredProfile[],
  context: {
    compare: (other: Comparable) => Compared;
    ownTwins: readonly number[];
    rarity: Rarity;
    read: Reader;
  },
): Promise<Map<number, Said>> {
  const { compare, ownTwins, rarity, read } = context;
  const said = new Map<number, Said>();
  const note = (id: number, { features, telling }: Compared) => {
    const now = { ...scorePair(features), rare: telling };
    const known = said.get(id);
    said.set(id, known ? mostOf(known, now) : now);
  };
  const twins = await listTranslations(
    tx,
    foreign.map(({ id }) => id),
  );
  const held = await listProfiles(tx, [...new Set([...twins.values()].flat()), ...ownTwins]);
  const byId = new Map(held.map((row) => [row.id, row]));
  for (const [id, others] of twins)
    for (const other of others) {
      const row = byId.get(other);
      if (row && other !== asking.id && row.inLanguage === asking.inLanguage) note(id, compare(read(row)));
    }
  for (const twin of ownTwins) {
    const row = byId.get(twin);
    if (!row) continue;
    const other = read(row);
    const terms = await getTerms(tx, [...other.profile.ids]);
    const compareTwin = makeComparer(other, { ...rarity, frequency: (id) => terms.get(id)?.articles ?? 1 });
    for (const one of foreign)
      if (one.id !== twin && one.inLanguage === row.inLanguage) note(one.id, compareTwin(read(one)));
  }
  return said;
}
