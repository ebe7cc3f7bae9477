import type { FeedItem, ReadFeed } from "../../feeds/read/read-feed";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import type { Reason } from "../../messages/reason";
import { fetchPage } from "../pages/fetch-page";
import type { FeedSettings } from "./feed-settings";
import { wantsPage } from "./full-text";
import { readItemInThread } from "./item-in-thread";
import type { ItemRead } from "./read-item";

/** What became of an item's page; "put off": it is worth fetching, but not now; "failed": it gave no text of this item. */
export type ItemPage = "had" | "failed" | "put off" | "not wanted";

/** An item that was read. `problem`: why its page failed. */
export type ItemWithPage = { read: ItemRead; page: ItemPage; problem?: Reason };

/**
 * An item's article, with the text of its page where that is wanted.
 * @param fetch null where no more pages are fetched now
 */
export async function readItemWithPage(
  settings: FeedSettings,
  { title, homepage }: ReadFeed,
  item: FeedItem,
  fetch: GuardedFetch | null,
): Promise<ItemWithPage> {
  const reading = { item, feed: { title, homepage }, settings, page: null };
  const own = await readItemInThread(reading);
  if ("refused" in own && own.unwanted) return { read: own, page: "not wanted" };
  const text = "refused" in own ? null : own.prepared.text;
  if (!item.link || !wantsPage(item, text, settings.fullText)) return { read: own, page: "not wanted" };
  if (!fetch) return { read: own, page: "put off" };
  const page = await fetchPage(item.link, fetch);
  if ("refused" in page) return { read: own, page: "failed", problem: page.refused };
  const whole = await readItemInThread({ ...reading, page: page.bytes });
  if (whole.pageProblem !== undefined) return { read: whole, page: "failed", problem: whole.pageProblem };
  if ("refused" in whole && !whole.unwanted && !("refused" in own))
    return { read: own, page: "failed", problem: whole.refused };
  return { read: whole, page: "had" };
}
