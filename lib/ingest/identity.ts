import { createHash } from "node:crypto";
import { bodyText } from "../articles/body";
import type { IncomingArticle } from "../articles/incoming";
import { urlKey } from "../articles/url-key";
import { findArticlesLike } from "../db/articles/lookups";
import type { Runner } from "../db/statements";
import { nameKey } from "../text/normalise";

/** How much of the text distinguishes undated articles with the same headline, in characters. */
const TELLING_TEXT = 200;

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What identifies an article: its own identifier, or its URL, or its outlet, headline and date or first words. */
export function identifierOf(article: IncomingArticle): string {
  if (article.identifier) return article.identifier;
  const address = article.url && urlKey(article.url);
  if (address) return `url:${address}`;
  const { outlet, headline, datePublished, body } = article;
  const when = datePublished ?? nameKey(bodyText(body).slice(0, TELLING_TEXT));
  return `text:${sha256([nameKey(outlet?.name ?? ""), nameKey(headline), when].join("\n")).slice(0, 24)}`;
}

/** A hash of everything that the source says: equal if nothing has changed. */
export const contentHashOf = (article: IncomingArticle): string => sha256(JSON.stringify(article));

/** What identifies a stored article. */
export type Identity = { identifier: string; ownIdentifier: boolean; urlKey: string | null };

/**
 * The stored article that this one is a copy or a new version of, or null. Two articles with identifiers of their own
 * stay separate even if they share a URL; an article known only by its URL is the one at that URL.
 */
export async function findStored(runner: Runner, { identifier, ownIdentifier, urlKey }: Identity) {
  const addressIdentifier = ownIdentifier ? `url:${urlKey}` : null;
  const found = await findArticlesLike(runner, { identifier, urlKey, addressIdentifier });
  return found.find((row) => row.identifier === identifier) ?? found[0] ?? null;
}
