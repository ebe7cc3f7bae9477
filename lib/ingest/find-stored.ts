import { bodyText, parseBody } from "../articles/body";
import { outletKey } from "../articles/outlet-key";
import { findHeldLike, findOutletId, type HeldArticle, readBody } from "../db/articles/lookups";
import type { Transaction } from "../db/client";
import type { Runner } from "../db/statements";
import { nameKey } from "../text/normalise";
import { listSourceValues } from "./corrections/standing-corrections";
import { hostFrom, identifiedBy, isOwn, listIdentifiers } from "./identity";
import { type Identified, isChangedText, judgeSameness, type Sameness } from "./judge-sameness";
import type { PreparedArticle } from "./prepare-article";

/** Where held articles and their corrections are read from. */
type Store = Runner & Pick<Transaction, "correction">;

/** A held article that an incoming one is a version or a copy of. */
export type Found = { held: HeldArticle; sameness: Sameness };

/** The number of no outlet: what an outlet that is not in the library has published. */
const NO_OUTLET = -1;

/** An outlet's number in the library, or else the key of its name; null if there is no name. */
async function outletOf(store: Store, name: string | undefined): Promise<number | string | null> {
  if (name === undefined) return null;
  const key = outletKey(name);
  return (await findOutletId(store, key)) ?? key;
}

/** What identifies a held article, by what its source says; the owner may have corrected its outlet, headline and date. */
async function identifiedAs(store: Store, held: HeldArticle, own: string): Promise<Identified> {
  const { headline, outlet, datePublished } = await listSourceValues(store, held.id);
  return {
    identifier: isOwn(own) ? own : null,
    urlKey: held.urlKey,
    host: hostFrom(held.url),
    outlet: outlet === undefined ? held.outletId : await outletOf(store, outlet?.name),
    headlineKey: headline === undefined ? held.headlineKey : nameKey(headline),
    datePublished: datePublished === undefined ? held.datePublished : datePublished,
    text: async () => bodyText(parseBody(await readBody(store, held.id), held.id)),
  };
}

/**
 * Finds the held article that an incoming one is a version or a copy of (judge-sameness.ts), or null.
 * @param among only articles with a lower id than `before`, and none of the imports `except`; with `alike` only those with a similar text
 */
export async function findStored(
  store: Store,
  article: Pick<PreparedArticle, "columns" | "outlet" | "text">,
  among: { before?: number; except?: ReadonlySet<number>; alike?: boolean } = {},
): Promise<Found | null> {
  const { identifier, urlKey, headlineKey } = article.columns;
  const outlet = await outletOf(store, article.outlet?.name);
  const identifiers = listIdentifiers(article);
  const outletId = typeof outlet === "string" ? NO_OUTLET : outlet;
  const incoming = identifiedBy(article, outlet);
  let copy: Found | null = null;
  for (const held of await findHeldLike(store, { identifiers, urlKey, headlineKey, outletId })) {
    if (among.before !== undefined && held.id >= among.before) continue;
    if (held.importId !== null && among.except?.has(held.importId)) continue;
    const own = identifiers.includes(held.identifier) ? identifier : held.identifier;
    const other = await identifiedAs(store, held, own);
    const sameness = await judgeSameness(incoming, other);
    if (sameness && among.alike && !(await isChangedText(incoming, other))) continue;
    if (sameness === "version") return { held, sameness };
    if (sameness === "copy") copy ??= { held, sameness };
  }
  return copy;
}
