import type { IncomingArticle } from "../../articles/incoming";
import { toIncoming } from "../../feeds/items/to-incoming";
import { FeedRefusal } from "../../feeds/read/feed-refusal";
import { parseFeed } from "../../feeds/read/parse-feed";
import type { FeedItem, ReadFeed } from "../../feeds/read/read-feed";
import { because } from "../../messages/reason";
import { type ImportItem, Refusal } from "../../read/import-event";
import type { DocumentOptions } from "../../read/read-document";

const MOST_KEYWORDS = 100;

/** Reads the articles of a feed that is a file, the oldest first, as a subscription brings them. Never throws because of its content. */
export function* readFeedFile(
  name: string,
  bytes: Uint8Array,
  options: DocumentOptions,
): Generator<ImportItem> {
  const { address: url = "", now = Date.now() } = options;
  let feed: ReadFeed;
  try {
    feed = parseFeed(bytes, { url, now });
  } catch (error) {
    if (!(error instanceof FeedRefusal)) throw error;
    yield { kind: "refused", name, reason: because("feed.damaged") };
    return;
  }
  if (feed.items.length === 0) yield { kind: "refused", name, reason: because("feed.noArticles") };
  for (const [at, item] of [...feed.items.entries()].reverse())
    yield readItem(`${name}, item ${at + 1}`, item, feed, options);
  if (feed.omitted > 0)
    yield { kind: "refused", name, reason: because("feed.omitted", { count: feed.omitted }) };
}

function readItem(name: string, item: FeedItem, feed: ReadFeed, options: DocumentOptions): ImportItem {
  try {
    return { kind: "article", name, article: withOptions(toIncoming(item, feed), options), warnings: [] };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { kind: "refused", name, reason: error.why };
  }
}

/** Adds what the person importing specified. */
const withOptions = (
  article: IncomingArticle,
  { outlet, topics = [], sample }: DocumentOptions,
): IncomingArticle => ({
  ...article,
  keywords: [...new Set([...article.keywords, ...topics])].slice(0, MOST_KEYWORDS),
  ...(outlet ? { outlet: { name: outlet, inferred: false } } : {}),
  ...(sample ? { sample } : {}),
});
