import type { ItemIdentity } from "./item-keys";

/** Whether an item is one that is known, and if so whether its title or text is another now. */
export type ItemMatch<Known> =
  | { kind: "new" }
  | { kind: "same"; known: Known }
  | { kind: "changed"; known: Known };

const equal = (one: string | null, other: string | null): boolean => one !== null && one === other;

/** The same words at least in part: an identifier or a link that many items share says nothing alone. */
const alike = (item: ItemIdentity, known: ItemIdentity): boolean =>
  equal(item.titleHash, known.titleHash) || equal(item.textHash, known.textHash);

const isUnchanged = (item: ItemIdentity, known: ItemIdentity): boolean =>
  item.titleHash === known.titleHash && item.textHash === known.textHash;

/**
 * Decides whether an item of a feed is one that is known from the same feed:
 * - by the identifier, if link, title or text agree too;
 * - by the link, if title or text agree too, for feeds that change their identifiers; if one of them has no identifier, the
 *   link is enough;
 * - without identifier and link by the text, or the title where neither has a text.
 *
 * A known item that its feed still lists under its own identifier is no other item.
 * @param item from itemKeys
 * @param known what is kept of earlier items of the feed
 * @param listed the identifiers that the feed has now, from itemKeys
 */
export function matchItem<Known extends ItemIdentity>(
  item: ItemIdentity,
  known: readonly Known[],
  listed: ReadonlySet<string> = new Set(),
): ItemMatch<Known> {
  const candidates = known.filter((one) => isSame(item, one, listed));
  const found = candidates.toSorted((a, b) => closeness(item, b) - closeness(item, a))[0];
  if (!found) return { kind: "new" };
  return { kind: isUnchanged(item, found) ? "same" : "changed", known: found };
}

function isSame(item: ItemIdentity, known: ItemIdentity, listed: ReadonlySet<string>): boolean {
  const sameLink = equal(item.link, known.link);
  if (equal(item.identifier, known.identifier))
    return sameLink || item.link === null || known.link === null || alike(item, known);
  const bothIdentified = item.identifier !== null && known.identifier !== null;
  if (known.identifier !== null && listed.has(known.identifier)) return false;
  if (sameLink) return !bothIdentified || alike(item, known);
  if (bothIdentified || item.link !== null || known.link !== null) return false;
  if (item.textHash === null && known.textHash === null) return equal(item.titleHash, known.titleHash);
  return equal(item.textHash, known.textHash);
}

/** Of several known items the one with most in common is meant; what both lack is common to them. */
const closeness = (item: ItemIdentity, known: ItemIdentity): number =>
  (item.identifier === known.identifier ? 8 : 0) +
  (item.link === known.link ? 4 : 0) +
  (item.titleHash === known.titleHash ? 2 : 0) +
  (item.textHash === known.textHash ? 1 : 0);
