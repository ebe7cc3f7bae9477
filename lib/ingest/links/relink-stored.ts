import { bodyText, parseBody } from "../../articles/body";
import type { Transaction } from "../../db/client";
import { getLibrarySize } from "../../db/library-state";
import { listProfiles } from "../../db/links/profiles";
import { getTerms } from "../../db/links/terms";
import { unpackProfile } from "../../related/profile/packed-profile";
import type { Rarity } from "../../related/profile/term-weights";
import { relinkArticle, relinkPair } from "./link-article";
import { type LinkingCache, MAX_CACHED_ARTICLES } from "./linking-cache";
import { LINKING_STORE } from "./linking-store";

/** The fields of an article that linking reads. */
const LINKED_FIELDS = {
  id: true,
  headline: true,
  abstract: true,
  body: true,
  outletId: true,
  outletName: true,
  inLanguage: true,
  wordCount: true,
  datePublished: true,
  inferredDate: true,
  publishedAt: true,
} as const;

/**
 * Rebuilds the link lists of some articles from the current library, ignoring unknown ids.
 * @param cache of what is read of the other articles
 */
export async function relinkStored(tx: Transaction, ids: number[], cache: LinkingCache): Promise<void> {
  const articles = await getLibrarySize(tx);
  const small = articles <= MAX_CACHED_ARTICLES;
  if (small) await cache.follow(tx);
  // Not in parallel: whose copy one article is matters to the next.
  for (const { source, profile } of await readSources(tx, ids)) {
    const rarity = small
      ? { articles, frequency: await cache.countTerms(tx, profile.ids) }
      : await rarityOf(tx, profile.ids);
    await relinkArticle(tx, source, profile, { rarity, store: small ? cache : LINKING_STORE });
    if (source.publishedAt === null) cache.forgetProfile(source.id);
  }
}

/**
 * Rebuilds the link between two articles, both ways, and nothing else. Does nothing if the first is not in the
 * library.
 */
export async function relinkStoredPair(tx: Transaction, id: number, otherId: number): Promise<void> {
  for (const { source, profile } of await readSources(tx, [id]))
    await relinkPair(tx, source, profile, await rarityOf(tx, profile.ids), otherId);
}

/** Some articles as they are linked, with their profiles. */
export async function readSources(tx: Transaction, ids: number[]) {
  const articles = await tx.article.findMany({ where: { id: { in: ids } }, select: LINKED_FIELDS });
  const profiles = await listProfiles(tx, ids);
  const sources = [];
  for (const { body, ...article } of articles) {
    const row = profiles.find(({ id }) => id === article.id);
    if (!row) continue;
    const profile = unpackProfile(row.packed);
    const source = { ...article, text: bodyText(parseBody(body, article.id)) };
    sources.push({ source, profile });
  }
  return sources;
}

/** How rare the given terms currently are in the library. */
export async function rarityOf(tx: Transaction, ids: Iterable<number>): Promise<Rarity> {
  const terms = await getTerms(tx, [...ids]);
  const articles = await getLibrarySize(tx);
  return { articles, frequency: (id) => terms.get(id)?.articles ?? 1 };
}
