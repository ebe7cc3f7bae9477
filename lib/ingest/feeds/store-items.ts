import { library, writeLibrary } from "../../db/client";
import { type ItemKey, itemKeys } from "../../feeds/items/item-keys";
import { matchItem } from "../../feeds/items/match-item";
import type { FeedItem, ReadFeed } from "../../feeds/read/read-feed";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { joinSurnames } from "../entities/join-surnames";
import { fetchPage } from "../pages/fetch-page";
import { storeArticle } from "../store-article";
import { type FullText, wantsPage } from "./full-text";
import { readItemInThread } from "./item-in-thread";
import { KnownItems } from "./known-items";
import type { ItemRead } from "./read-item";

/** What came of a feed's items: how many articles were added, changed, there already, or could not be made for want of a text. */
export type ItemsStored = { added: number; updated: number; unchanged: number; withoutText: number };

type Subscription = { id: number; title: string; topics: readonly string[]; fullText: FullText };

/** Pages that are fetched in one check; the next items of a feed that gives summaries keep theirs. */
const MOST_PAGES = 40;

/**
 * Stores what is new or changed in a feed, the oldest first, each item in a transaction of its own: stopped, the next check goes on
 * where this one was.
 * @param fetch for the pages of items of which the feed gives a summary
 */
export async function storeItems(
  feed: Subscription,
  read: ReadFeed,
  fetch: GuardedFetch,
  now: Date,
): Promise<ItemsStored> {
  const rows = await library().feedItem.findMany({
    where: { feedId: feed.id },
    select: { id: true, identifier: true, link: true, titleHash: true, textHash: true },
  });
  const known = new KnownItems(rows.map((row) => ({ ...row, key: "" })));
  const keys = itemKeys(read.items);
  const listed = new Set(keys.flatMap(({ identifier }) => identifier ?? []));
  const stored: ItemsStored = { added: 0, updated: 0, unchanged: 0, withoutText: 0 };
  let importId: number | null = null;
  let pages = 0;
  try {
    for (const [at, item] of [...read.items.entries()].reverse()) {
      const key = keys[at];
      const match = key && matchItem(key, known.near(key), listed);
      if (!key || !match || match.kind === "same") continue;
      importId ??= await beginImport(feed);
      const article = await readItem(feed, read, item, pages < MOST_PAGES ? fetch : null);
      if (article.fetched) pages += 1;
      const outcome = await storeItem(feed, article, key, {
        ...{ importId, now, id: match.kind === "changed" ? match.known.id : null },
      });
      known.add({ ...key, id: outcome.id });
      stored[outcome.as] += 1;
    }
  } finally {
    if (importId !== null) await endImport(importId, stored);
  }
  return stored;
}

const beginImport = async ({ title }: Subscription): Promise<number> =>
  (await writeLibrary((tx) => tx.import.create({ data: { source: title }, select: { id: true } }))).id;

async function endImport(id: number, { added, updated, unchanged }: ItemsStored): Promise<void> {
  if (added + updated > 0) await joinSurnames(id);
  await writeLibrary((tx) =>
    tx.import.update({
      where: { id },
      data: { added, updated, unchanged, finishedAt: new Date() },
      select: { id: true },
    }),
  );
}

type Place = { importId: number; now: Date /** Of the item's row; null for a new one. */; id: number | null };

/** Stores one item with its article. An item without a text is kept too, with the reason, so that it is not tried at every check. */
async function storeItem(
  feed: Subscription,
  { prepared }: Read,
  { key: _, ...identity }: ItemKey,
  { importId, now, id }: Place,
): Promise<{ id: number; as: keyof ItemsStored }> {
  return writeLibrary(async (tx) => {
    const stored =
      "refused" in prepared ? null : await storeArticle(tx, prepared, { importId, sourceName: feed.title });
    const row = {
      ...identity,
      ...(stored || id === null ? { articleId: stored?.id ?? null } : {}),
      problem: "refused" in prepared ? prepared.refused : (stored?.note ?? null),
    };
    const saved =
      id === null
        ? await tx.feedItem.create({ data: { ...row, feedId: feed.id, seenAt: now }, select: { id: true } })
        : await tx.feedItem.update({ where: { id }, data: row, select: { id: true } });
    return { id: saved.id, as: stored?.outcome ?? "withoutText" };
  });
}

/** An item's article, or why there is none. `fetched`: its page was asked for. */
type Read = { prepared: ItemRead; fetched: boolean };

/** @param fetch null where no more pages are fetched */
async function readItem(
  { topics, fullText }: Subscription,
  { title, homepage }: ReadFeed,
  item: FeedItem,
  fetch: GuardedFetch | null,
): Promise<Read> {
  const reading = { item, feed: { title, homepage }, topics, page: null };
  const own = await readItemInThread(reading);
  if (!fetch || !item.link || !wantsPage(item, "refused" in own ? null : own.text, fullText))
    return { prepared: own, fetched: false };
  const page = await fetchPage(item.link, fetch);
  const whole = "refused" in page ? own : await readItemInThread({ ...reading, page: page.bytes });
  return { prepared: "refused" in whole ? own : whole, fetched: true };
}
