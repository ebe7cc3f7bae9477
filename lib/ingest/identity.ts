import { createHash } from "node:crypto";
import { bodyText } from "../articles/body";
import { type IncomingArticle, incomingArticle } from "../articles/incoming";
import { outletKey } from "../articles/outlet-key";
import { articleKey, hostOf } from "../articles/url-key";
import { nameKey } from "../text/normalise";
import type { Identified } from "./judge-sameness";

/** How much of the text distinguishes undated articles with the same headline, in characters. */
const TELLING_TEXT = 200;
/** How many digits of a hash make an identifier unique. */
const HASH_LENGTH = 12;

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** An article's own identifier, or one made from its URL, or from its outlet, headline and date or first words. */
export function identifierOf(article: IncomingArticle): string {
  if (article.identifier) return article.identifier;
  const address = article.url && articleKey(article.url);
  if (address) return `url:${address}`;
  const { outlet, headline, datePublished, body } = article;
  const when = datePublished ?? nameKey(bodyText(body).slice(0, TELLING_TEXT));
  return `text:${sha256([nameKey(outlet?.name ?? ""), nameKey(headline), when].join("\n")).slice(0, 24)}`;
}

/** True for an identifier that the publisher gave: those made by the importer or by a split begin otherwise. */
export const isOwn = (identifier: string): boolean => !/^(?:url|text|split):/.test(identifier);

/**
 * A hash of everything that the source says, in the schema's order: equal if nothing has changed. Addresses of pictures do not count:
 * they change with sizes and signatures while the article stays as it is.
 */
export const contentHashOf = (article: IncomingArticle): string => {
  const { pictures: _, ...counted } = incomingArticle.shape;
  const fields = Object.keys(counted) as (keyof typeof counted)[];
  return sha256(JSON.stringify(Object.fromEntries(fields.map((field) => [field, article[field]]))));
};

/** The columns of an article that its identity depends on (prepare-article.ts). */
type Keys = {
  identifier: string;
  url: string | null;
  urlKey: string | null;
  headlineKey: string;
  datePublished: string | null;
  contentHash: string;
};

/** The host of an address, or null. */
export const hostFrom = (url: string | null | undefined): string | null =>
  url ? hostOf(new URL(url)) : null;

/**
 * The identifiers under which an article may be stored, the best first. Publishers' identifiers are unique only within their outlet or
 * host, so that of a second outlet is stored with its name.
 */
export function listIdentifiers({
  columns,
  outlet,
}: { columns: Keys } & Pick<IncomingArticle, "outlet">): string[] {
  const { identifier, url, contentHash } = columns;
  const scope = outlet ? outletKey(outlet.name) : hostFrom(url);
  const scoped = scope && isOwn(identifier) ? [`${identifier} (${scope})`] : [];
  return [identifier, ...scoped, `${identifier} (${contentHash.slice(0, HASH_LENGTH)})`];
}

/** What identifies an incoming article. @param outlet what stands for its outlet */
export const identifiedBy = (
  { columns, text }: { columns: Keys; text: string },
  outlet: Identified["outlet"],
): Identified => ({
  identifier: isOwn(columns.identifier) ? columns.identifier : null,
  urlKey: columns.urlKey,
  host: hostFrom(columns.url),
  outlet,
  headlineKey: columns.headlineKey,
  datePublished: columns.datePublished,
  text: async () => text,
});
