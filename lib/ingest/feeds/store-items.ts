import { library, type Transaction, writeLibrary, writeReaders } from "../../db/client";
import { listGone, tidyItems } from "../../db/feed-items";
import { type ItemKey, itemKeys } from "../../feeds/items/item-keys";
import { type ItemMatch, matchItem } from "../../feeds/items/match-item";
import type { ReadFeed } from "../../feeds/read/read-feed";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { storeReason } from "../../messages/reason";
import { joinSurnames } from "../entities/join-surnames";
import { storeArticle } from "../store-article";
import type { FeedSettings } from "./feed-settings";
import { type ItemWithPage, readItemWithPage } from "./item-with-page";
import { type KnownItem, KnownItems } from "./known-items";
import { markReadForOwner } from "./mark-read-for-owner";
import { nextTry, type Tries } from "./retries";

/** What came of a feed's items: how many articles were added, changed, there already, or left out: for a word, or for want of a text. */
type Counts = { added: number; updated: number; unchanged: number; leftOut: number };
/** With the import that has them; null where nothing was new. */
export type ItemsStored = Counts & { importId: number | null };

type Subscription = { id: number; title: string; settings: FeedSettings };

/** Pages that are fetched in one check, and for how long; those of the next items are fetched by the checks to come. */
const MOST_PAGES = 40;
const PAGES_MS = 120_000;

/**
 * Stores what is new or changed in a feed, the oldest first, each item in a transaction of its own: stopped, the next check goes on
 * where this one was.
 * @param fetch for the pages of items of which the feed gives a summary
 * @param beforeEach awaited before each of them; what it throws ends this
 */
export async function storeItems(
  feed: Subscription,
  read: ReadFeed,
  fetch: GuardedFetch,
  now: Date,
  beforeEach: () => Promise<void> = async () => {},
): Promise<ItemsStored> {
  const known = new KnownItems(await listKnown(feed.id));
  const gone = new Set(await listGone(library(), feed.id));
  const keys = itemKeys(read.items);
  const listed = new Set(keys.flatMap(({ identifier }) => identifier ?? []));
  const stored: Counts = { added: 0, updated: 0, unchanged: 0, leftOut: 0 };
  const met: number[] = [];
  let importId: number | null = null;
  let pages = 0;
  const started = performance.now();
  const hasTime = () => pages < MOST_PAGES && performance.now() - started < PAGES_MS;
  try {
    for (const [at, item] of [...read.items.entries()].reverse()) {
      const key = keys[at];
      const match = key && matchItem(key, known.near(key), listed);
      if (!key || !match) continue;
      if (match.kind !== "new") met.push(match.known.id);
      if (match.kind === "changed" && gone.has(match.known.id)) {
        await noteChange(match.known.id, key);
        continue;
      }
      if (match.kind === "same" && !(isDue(match.known, now) && hasTime())) continue;
      await beforeEach();
      const itemRead = await readItemWithPage(feed.settings, read, item, hasTime() ? fetch : null);
      if (itemRead.page === "had" || itemRead.page === "failed") pages += 1;
      importId ??= await beginImport(feed);
      const outcome = await storeItem(feed, itemRead, key, { importId, now, match });
      if (match.kind === "new") met.push(outcome.id);
      known.add({ ...key, ...outcome.tries, id: outcome.id });
      stored[outcome.as] += 1;
    }
  } finally {
    if (importId !== null) await endImport(importId, stored);
  }
  await tidyItems(feed.id, met, now);
  return { ...stored, importId };
}

async function listKnown(feedId: number): Promise<KnownItem[]> {
  const rows = await library().feedItem.findMany({
    where: { feedId },
    select: {
      ...{ id: true, identifier: true, link: true, titleHash: true, textHash: true },
      ...{ retryAt: true, tries: true },
    },
  });
  return rows.map((row) => ({ ...row, key: "" }));
}

const isDue = ({ retryAt }: KnownItem, now: Date): boolean => retryAt !== null && retryAt <= now;

/** What a feed changes of an item whose article is gone is only known from then on: the article stays away. */
const noteChange = (id: number, { key: _, ...identity }: ItemKey) =>
  writeReaders((tx) => tx.feedItem.update({ where: { id }, data: identity, select: { id: true } }));

const beginImport = async ({ title }: Subscription): Promise<number> =>
  (await writeLibrary((tx) => tx.import.create({ data: { source: title }, select: { id: true } }))).id;

async function endImport(id: number, { added, updated, unchanged }: Counts): Promise<void> {
  if (added + updated > 0) await joinSurnames(id);
  await writeLibrary((tx) =>
    tx.import.update({
      where: { id },
      data: { added, updated, unchanged, finishedAt: new Date() },
      select: { id: true },
    }),
  );
}

type Place = { importId: number; now: Date; match: ItemMatch<KnownItem> };

/** Stores one item with its article. An item without a text is kept too, with the reason, so that it is not tried at every check. */
async function storeItem(
  feed: Subscription,
  { read, page, problem }: ItemWithPage,
  { key: _, ...identity }: ItemKey,
  { importId, now, match }: Place,
): Promise<{ id: number; as: keyof Counts; tries: Tries }> {
  const tries = nextTry(page, match.kind === "same" ? match.known.tries : 0, now);
  return writeLibrary(async (tx) => {
    const article =
      "refused" in read ? null : await storeArticle(tx, read.prepared, { importId, sourceName: feed.title });
    const isNew = article?.outcome === "added";
    if (isNew && !("refused" in read) && read.isRead && article.id !== null)
      await markReadForOwner(tx, article.id, now);
    const why = "refused" in read ? read.refused : (article?.note ?? problem);
    const id = await writeItem(tx, match, {
      ...{ ...identity, ...tries, feedId: feed.id, seenAt: now },
      ...(article || match.kind === "new" ? { articleId: article?.id ?? null } : {}),
      ...(isNew ? { brought: true } : {}),
      problem: why ? storeReason(why) : null,
    });
    return { id, tries, as: article?.outcome ?? "leftOut" };
  });
}

type ItemRow = Parameters<Transaction["feedItem"]["create"]>[0]["data"] & { feedId: number; seenAt: Date };

async function writeItem(tx: Transaction, match: ItemMatch<KnownItem>, row: ItemRow): Promise<number> {
  const select = { id: true } as const;
  if (match.kind === "new") return (await tx.feedItem.create({ data: row, select })).id;
  const { feedId: _, seenAt: __, ...data } = row;
  return (await tx.feedItem.update({ where: { id: match.known.id }, data, select })).id;
}
