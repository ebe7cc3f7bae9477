import { createHash } from "node:crypto";
import { bodyText, parseBody } from "../articles/body";
import { type IncomingArticle, incomingArticle } from "../articles/incoming";
import { outletKey } from "../articles/outlet-key";
import { articleKey, hostOf } from "../articles/url-key";
import { findHeldLike, findOutletId, type HeldArticle, readBody } from "../db/articles/lookups";
import type { Runner } from "../db/statements";
import { nameKey } from "../text/normalise";
import { type Identified, judgeSameness, type Sameness } from "./judge-sameness";
import type { PreparedArticle } from "./prepare-article";

/** How much of the text distinguishes undated articles with the same headline, in characters. */
const TELLING_TEXT = 200;
/** The number of no outlet: what an outlet that is not in the library has published. */
const NO_OUTLET = -1;
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

/** A hash of everything that the source says, in the schema's order: equal if nothing has changed. */
export const contentHashOf = (article: IncomingArticle): string => {
  const fields = Object.keys(incomingArticle.shape) as (keyof IncomingArticle)[];
  return sha256(JSON.stringify(Object.fromEntries(fields.map((field) => [field, article[field]]))));
};

/** The host of an address, or null. */
const hostFrom = (url: string | null | undefined): string | null => (url ? hostOf(new URL(url)) : null);

/**
 * The identifiers under which an article may be stored, the best first. Publishers' identifiers are unique only within their outlet or
 * host, so that of a second outlet is stored with its name.
 */
export function listIdentifiers({ columns, outlet }: Pick<PreparedArticle, "columns" | "outlet">): string[] {
  const { identifier, url, contentHash } = columns;
  const scope = outlet ? outletKey(outlet.name) : hostFrom(url);
  const scoped = scope && isOwn(identifier) ? [`${identifier} (${scope})`] : [];
  return [identifier, ...scoped, `${identifier} (${contentHash.slice(0, HASH_LENGTH)})`];
}

/** A held article that an incoming one is a version or a copy of. */
export type Found = { held: HeldArticle; sameness: Sameness };

type Sought = Pick<PreparedArticle, "columns" | "outlet" | "text">;

/** What identifies an incoming article. @param outlet what stands for its outlet */
export const identifiedBy = (
  { columns, text }: Pick<PreparedArticle, "columns" | "text">,
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

/** Finds the held article that an incoming one is a version or a copy of (judge-sameness.ts), or null. */
export async function findStored(runner: Runner, article: Sought): Promise<Found | null> {
  const { columns, outlet } = article;
  const key = outlet ? outletKey(outlet.name) : null;
  const outletId = key === null ? null : await findOutletId(runner, key);
  const identifiers = listIdentifiers(article);
  const incoming = identifiedBy(article, outletId ?? key);
  const candidates = await findHeldLike(runner, {
    ...{ identifiers, urlKey: columns.urlKey, headlineKey: columns.headlineKey },
    outletId: key === null ? null : (outletId ?? NO_OUTLET),
  });
  let copy: Found | null = null;
  for (const held of candidates) {
    const own = identifiers.includes(held.identifier) ? columns.identifier : held.identifier;
    const sameness = await judgeSameness(incoming, {
      ...held,
      identifier: isOwn(own) ? own : null,
      host: hostFrom(held.url),
      outlet: held.outletId,
      text: async () => bodyText(parseBody(await readBody(runner, held.id), held.id)),
    });
    if (sameness === "version") return { held, sameness };
    if (sameness === "copy") copy ??= { held, sameness };
  }
  return copy;
}
