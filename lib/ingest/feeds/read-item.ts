// Read in a thread: see item-in-thread.ts.
import type { IncomingArticle } from "../../articles/incoming";
import { toIncoming } from "../../feeds/items/to-incoming";
import type { FeedItem, ReadFeed } from "../../feeds/read/read-feed";
import { Refusal } from "../../read/import-event";
import { readSource } from "../../read/read-source";
import { type PreparedArticle, prepareArticle } from "../prepare-article";
import { withFullText } from "./full-text";

const MOST_KEYWORDS = 100;

/** An item of a feed, the topics of its articles, and its page where that was fetched. */
export type ItemReading = {
  item: FeedItem;
  feed: Pick<ReadFeed, "title" | "homepage">;
  topics: readonly string[];
  page: Uint8Array | null;
};

/** An item's article, or why there is none. */
export type ItemRead = PreparedArticle | { refused: string };

/** Reads an item and prepares its article, with the text of its page where that gives more. */
export default async function* readItem({ item, feed, topics, page }: ItemReading): AsyncGenerator<ItemRead> {
  const own = ownArticle(item, feed);
  const read = page && (await readPage(item.link ?? "", page));
  const whole = read ? (withFullText(item, "refused" in own ? null : own, read) ?? own) : own;
  if ("refused" in whole) yield whole;
  else {
    const keywords = [...new Set([...whole.keywords, ...topics])].slice(0, MOST_KEYWORDS);
    yield prepareArticle({ ...whole, keywords });
  }
}

function ownArticle(item: FeedItem, feed: ItemReading["feed"]): IncomingArticle | { refused: string } {
  try {
    return toIncoming(item, feed);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    throw error;
  }
}

async function readPage(name: string, page: Uint8Array): Promise<IncomingArticle | null> {
  for await (const read of readSource({ name, parts: [{ name, bytes: Buffer.from(page) }] }, {}))
    if (read.kind === "article") return read.article;
  return null;
}
