// Read in a thread: see item-in-thread.ts.
import { bodyText } from "../../articles/body";
import type { IncomingArticle } from "../../articles/incoming";
import { toIncoming } from "../../feeds/items/to-incoming";
import type { FeedItem, ReadFeed } from "../../feeds/read/read-feed";
import { findKeyword } from "../../feeds/settings/keyword-rules";
import { because, type Reason } from "../../messages/reason";
import { Refusal } from "../../read/import-event";
import { readSource } from "../../read/read-source";
import { type PreparedArticle, prepareArticle } from "../prepare-article";
import type { FeedSettings } from "./feed-settings";
import { withFullText } from "./full-text";

const MOST_KEYWORDS = 100;

/** An item of a feed, what the owner has decided of its articles, and its page where that was fetched. */
export type ItemReading = {
  item: FeedItem;
  feed: Pick<ReadFeed, "title" | "homepage">;
  settings: FeedSettings;
  page: Uint8Array | null;
};

/**
 * An item's article, and whether it has one of the words with which articles come in as read; or why there is none.
 * `unwanted`: it has one of the words with which articles are left out. `pageProblem`: why its page gave no text.
 */
export type ItemRead = (
  | { prepared: PreparedArticle; isRead: boolean }
  | { refused: Reason; unwanted?: true }
) & { pageProblem?: Reason };

/** Reads an item and prepares its article, with the text of its page where that gives more. */
export default async function* readItem({
  item,
  feed,
  settings,
  page,
}: ItemReading): AsyncGenerator<ItemRead> {
  const own = ownArticle(item, feed);
  const { whole, ...problem } = page
    ? withPage(item, own, await readPage(item.link ?? "", page))
    : { whole: own };
  yield { ...("refused" in whole ? whole : prepareWanted(whole, settings)), ...problem };
}

type Read = IncomingArticle | { refused: Reason };

const OTHER_TEXT = because("feed.otherText");

/** An item's article with the text of its page. Where the page shows no article, or another one, the feed's own text stays. */
function withPage(item: FeedItem, own: Read, page: Read): { whole: Read; pageProblem?: Reason } {
  if ("refused" in page) return { whole: "refused" in own ? page : own, pageProblem: page.refused };
  const whole = withFullText(item, "refused" in own ? null : own, page);
  return whole ? { whole } : { whole: own, pageProblem: OTHER_TEXT };
}

function prepareWanted(article: IncomingArticle, settings: FeedSettings): ItemRead {
  const text = textOf(article);
  const word = findKeyword(settings.leaveOut, text);
  if (word) return { refused: because("feed.unwanted", { word }), unwanted: true };
  return {
    prepared: prepareArticle(withSettings(article, settings)),
    isRead: findKeyword(settings.markRead, text) !== null,
  };
}

const textOf = ({ headline, kicker, abstract, body }: IncomingArticle): string =>
  [kicker, headline, abstract, bodyText(body)].filter(Boolean).join("\n");

const withSettings = (
  article: IncomingArticle,
  { topics, outlet, language }: FeedSettings,
): IncomingArticle => ({
  ...article,
  keywords: [...new Set([...article.keywords, ...topics])].slice(0, MOST_KEYWORDS),
  ...(outlet === null ? {} : { outlet: { name: outlet, inferred: false } }),
  ...(language === null ? {} : { inLanguage: language }),
});

function ownArticle(item: FeedItem, feed: ItemReading["feed"]): Read {
  try {
    return toIncoming(item, feed);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.why };
    throw error;
  }
}

async function readPage(name: string, page: Uint8Array): Promise<Read> {
  for await (const read of readSource({ name, parts: [{ name, bytes: Buffer.from(page) }] }, {})) {
    if (read.kind === "article") return read.article;
    if (read.kind === "refused") return { refused: read.reason };
  }
  return { refused: because("feed.noPage") };
}
