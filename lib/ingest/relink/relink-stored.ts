import { type Body, bodyText } from "../../articles/body";
import type { Transaction } from "../../db/client";
import { getLibrarySize } from "../../db/library-state";
import { listProfiles } from "../../db/links/profiles";
import { getTerms } from "../../db/links/terms";
import { unpackProfile } from "../../related/profile/packed-profile";
import type { Rarity } from "../../related/profile/term-weights";
import { relinkArticle, relinkPair } from "../links/link-article";
import { LINKING_STORE } from "../links/linking-store";
import { type KeptForLinking, MOST_KEPT } from "./linking-cache";

/** What linking reads of an article. */
const LINKED_FIELDS = {
  id: true,
  headline: true,
  abstract: true,
  body: true,
  outletId: true,
  inLanguage: true,
  wordCount: true,
  datePublished: true,
} as const;

/**
 * Makes the own lists of links of some articles anew, with the library as it is; numbers that it does not hold are left out.
 * @param kept what is read of the others, kept from one call to the next
 */
export async function relinkHeld(tx: Transaction, ids: number[], kept: KeptForLinking): Promise<void> {
  const articles = await getLibrarySize(tx);
  const small = articles <= MOST_KEPT;
  if (small) await kept.follow(tx);
  // One after the other: what one is a copy of matters to the next.
  for (const { source, profile } of await readSources(tx, ids)) {
    const rarity = small
      ? { articles, frequency: await kept.countTerms(tx, profile.ids) }
      : await rarityOf(tx, profile.ids);
    await relinkArticle(tx, source, profile, { rarity, store: small ? kept : LINKING_STORE });
  }
}

/** Makes anew what links two articles, both ways, and nothing else; nothing where the library does not hold the first. */
export async function relinkHeldPair(tx: Transaction, id: number, otherId: number): Promise<void> {
  for (const { source, profile } of await readSources(tx, [id]))
    await relinkPair(tx, source, profile, await rarityOf(tx, profile.ids), otherId);
}

async function readSources(tx: Transaction, ids: number[]) {
  const articles = await tx.article.findMany({ where: { id: { in: ids } }, select: LINKED_FIELDS });
  const profiles = await listProfiles(tx, ids);
  const sources = [];
  for (const { body, ...article } of articles) {
    const row = profiles.find(({ id }) => id === article.id);
    if (!row) continue;
    const profile = unpackProfile(row.packed);
    const source = { ...article, text: bodyText(JSON.parse(body) as Body) };
    sources.push({ source, profile });
  }
  return sources;
}

/** How rare the given terms are in the library as it is. */
export async function rarityOf(tx: Transaction, ids: Iterable<number>): Promise<Rarity> {
  const terms = await getTerms(tx, [...ids]);
  const articles = await getLibrarySize(tx);
  return { articles, frequency: (id) => terms.get(id)?.articles ?? 1 };
}
