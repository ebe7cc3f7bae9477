import { findArticlesLike } from "../db/articles/lookups";
import type { Runner } from "../db/statements";

/** What a held article is recognised by. */
export type Identity = { identifier: string; ownIdentifier: boolean; urlKey: string | null };

/**
 * The held article that this one is a copy or a new version of, or null. Two articles with identifiers of their own stay
 * two, even under one address; an article known by its address alone is the one at that address.
 */
export async function findHeld(runner: Runner, { identifier, ownIdentifier, urlKey }: Identity) {
  const addressIdentifier = ownIdentifier ? `url:${urlKey}` : null;
  const found = await findArticlesLike(runner, { identifier, urlKey, addressIdentifier });
  return found.find((row) => row.identifier === identifier) ?? found[0] ?? null;
}
