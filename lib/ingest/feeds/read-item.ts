import { bodyText } from "../../articles/body";
import type { IncomingArticle } from "../../articles/incoming";
import { toIncoming } from "../../feeds/items/to-incoming";
import type { FeedItem, ReadFeed } from "../../feeds/read/read-feed";
import { findKeyword } from "../../feeds/settings/keyword-rules";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { Refusal } from "../../read/import-event";
import { type PreparedArticle, prepareArticle } from "../prepare-article";
import type { FeedSettings } from "./feed-settings";
import { wantsPage, withFullText } from "./full-text";

/** An item's article, or why there is none. */
export type ItemRead = {
  prepared: PreparedArticle | { refused: string };
  /** Whether its page was fetched; "put off": it is worth fetching, but not now. */
  page: "had" | "failed" | "put off" | "not wanted";
  /** It has one of the words with which articles come in as read. */
  isRead: boolean;
};

const MOST_KEYWORDS = 100;

/**
 * Makes an article of an item, with the text of its page where that is wanted.
 * @param fetch null where no more pages are fetched now
 */
export async function readItem(
  settings: FeedSettings,
  read: ReadFeed,
  item: FeedItem,
  fetch: GuardedFetch | null,
): Promise<ItemRead> {
  const own = ownArticle(read, item);
  const ownOrNull = "refused" in own ? null : own;
  const word = ownOrNull && findKeyword(settings.leaveOut, textOf(ownOrNull));
  if (word) return leftOut(word, "not wanted");
  const wanted = wantsPage(item, ownOrNull, settings.fullText);
  const whole = wanted && fetch ? await withFullText(item, ownOrNull, fetch) : null;
  const page = !wanted ? "not wanted" : whole === null ? "put off" : whole.failed ? "failed" : "had";
  const article = whole?.article ?? own;
  if ("refused" in article) return { prepared: article, page, isRead: false };
  const text = textOf(article);
  const inPage = findKeyword(settings.leaveOut, text);
  if (inPage) return leftOut(inPage, page);
  return {
    prepared: prepareArticle(withSettings(article, settings)),
    page,
    isRead: findKeyword(settings.markRead, text) !== null,
  };
}

const leftOut = (word: string, page: ItemRead["page"]): ItemRead => ({
  prepared: { refused: `left out: “${word}” is in it` },
  page: page === "failed" ? "not wanted" : page,
  isRead: false,
});

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

function ownArticle(read: ReadFeed, item: FeedItem): IncomingArticle | { refused: string } {
  try {
    return toIncoming(item, read);
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.message };
    // one item that we stumble over must not keep those after it out
    console.error(`An item of ${read.title ?? "a feed"} could not be read.`, error);
    return { refused: "could not be read: the console of the server has the reason" };
  }
}
