import { createHash } from "node:crypto";
import { urlKey } from "../../articles/url-key";
import { collapseSpace } from "../../read/markup/plain-text";
import { parseUrl } from "../../text/parse-url";
import type { FeedItem } from "../read/read-feed";
import { decodeOnce } from "../read/references";

/** What tells one item of a feed from another; also what is kept of an item to recognise it by. */
export type ItemIdentity = {
  /** As stated, without its scheme if it is a web address. */
  identifier: string | null;
  /** The link in one spelling (articles/url-key.ts), with its fragment where the feed tells items by it. */
  link: string | null;
  titleHash: string | null;
  textHash: string | null;
};

export type ItemKey = ItemIdentity & {
  /** The same for one item in every state of its feed, as far as the feed allows. */
  key: string;
};

type Stated = Pick<FeedItem, "identifier" | "link" | "title" | "summary" | "content">;

const hash = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 24);

const hashOf = (text: string | null): string | null => {
  const plain = collapseSpace((text ?? "").normalize()).trim();
  return plain ? hash(plain) : null;
};

const wordsOf = (html: string | null): string => decodeOnce((html ?? "").replace(/<[^<>]*>/g, " "));

/** Publishers move to HTTPS and keep their articles. */
const identifierKey = (identifier: string | null): string | null =>
  identifier?.trim().replace(/^https?:(?=\/\/)/i, "") || null;

const fragmentOf = (link: string): string => parseUrl(link)?.hash ?? "";

function countBy<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The links of items in one spelling; a feed of one page's paragraphs tells them by the fragment. */
function linkKeys(items: readonly Stated[]): (string | null)[] {
  const bare = items.map(({ link }) => (link ? (urlKey(link) ?? link) : null));
  const whole = items.map(({ link }, at) => link && `${bare[at]}${fragmentOf(link)}`);
  const pages = countBy([...new Map(whole.map((link, at) => [link, bare[at]])).values()]);
  return bare.map((link, at) => (link && (pages.get(link) ?? 0) > 1 ? (whole[at] ?? link) : link));
}

/**
 * What identifies the items of a feed: the identifier; where the feed gives it to several items, together with the link;
 * without an identifier the link; else title and text.
 * @returns one key for each item, in their order; two items with one key are one
 */
export function itemKeys(items: readonly Stated[]): ItemKey[] {
  const links = linkKeys(items);
  const identities = items.map(
    ({ identifier, title, summary, content }, at): ItemIdentity => ({
      identifier: identifierKey(identifier),
      link: links[at] ?? null,
      titleHash: hashOf(title),
      textHash: hashOf(wordsOf(content ?? summary)),
    }),
  );
  const given = countBy(identities.map(({ identifier }) => identifier));
  return identities.map((identity) => ({ ...identity, key: keyOf(identity, given) }));
}

function keyOf(identity: ItemIdentity, given: ReadonlyMap<string | null, number>): string {
  const { identifier, link, titleHash, textHash } = identity;
  const text = `text:${titleHash ?? ""}:${textHash ?? ""}`;
  if (identifier === null) return link === null ? text : `link:${link}`;
  const alone = (given.get(identifier) ?? 0) < 2;
  return alone ? `id:${identifier}` : `id:${identifier}\n${link ?? text}`;
}
