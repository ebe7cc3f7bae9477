import { bodyText } from "../../articles/body";
import type { IncomingArticle } from "../../articles/incoming";
import { withoutTracking } from "../../articles/tracking-parameters";
import type { FeedItem } from "../../feeds/read/read-feed";
import { isFunctionWord } from "../../text/common-words";
import { listWords } from "../../text/tokenise";

/** Whether the pages of a feed's items are fetched: where the feed gives a summary, always, or never. */
export const FULL_TEXT = ["auto", "always", "never"] as const;
export type FullText = (typeof FULL_TEXT)[number];

export const isFullText = (value: unknown): value is FullText => FULL_TEXT.some((one) => one === value);

/** A text that is shorter is taken for a summary, in characters: some 250 words. */
const SHORT = 1500;
/** The page's text counts if it is longer by this factor. */
const LONGER = 1.2;
/** The share of the words of headline and summary that the page has at least: a notice about cookies has hardly any. */
const LEAST_SHARED = 0.6;

const textOf = ({ body }: IncomingArticle): string => bodyText(body);

/**
 * Whether the page of an item is worth fetching. A post without a title is whole as it is.
 * @param text of its article by the feed alone; null where the feed gives none
 */
export function wantsPage(item: FeedItem, text: string | null, setting: FullText): boolean {
  if (setting === "never" || !item.link || !item.title) return false;
  return setting === "always" || text === null || text.length < SHORT;
}

/**
 * An item's article with the text of its page, where the page gives more.
 * @param article by the feed alone; null where the feed gives no text
 * @returns the feed's own article where the page gives less; null where the page shows something else
 */
export function withFullText(
  item: FeedItem,
  article: IncomingArticle | null,
  page: IncomingArticle,
): IncomingArticle | null {
  if (!item.link || !isOfItem(page, item, article)) return null;
  if (!article) return { ...page, url: withoutTracking(item.link), headline: item.title ?? page.headline };
  if (textOf(page).length < LONGER * textOf(article).length) return article;
  return {
    ...article,
    body: page.body,
    references: page.references,
    ...(page.pictures?.length ? { pictures: page.pictures } : {}),
    credits: article.credits.length > 0 ? article.credits : page.credits,
    ...(article.abstract === undefined && page.abstract !== undefined ? { abstract: page.abstract } : {}),
    ...(page.kicker === undefined ? {} : { kicker: page.kicker }),
    ...(page.outlet && isBetter(page.outlet, article.outlet) ? { outlet: page.outlet } : {}),
  };
}

type Outlet = NonNullable<IncomingArticle["outlet"]>;

/** Whether a page says better who published it: a feed may call itself by the name of a section. */
const isBetter = (page: Outlet, feed: Outlet | undefined): boolean =>
  !feed || feed.inferred || (feed.ofFeed === true && !page.inferred);

const stemsOf = (text: string): Set<string> =>
  new Set(listWords(text).flatMap(({ plain, stem }) => (isFunctionWord(plain) ? [] : stem)));

/** Whether a page has the words of an item. */
function isOfItem(page: IncomingArticle, { title }: FeedItem, article: IncomingArticle | null): boolean {
  const wanted = [...stemsOf(`${title ?? ""}\n${article ? textOf(article).slice(0, SHORT) : ""}`)];
  const there = stemsOf(`${page.headline}\n${page.abstract ?? ""}\n${textOf(page)}`);
  return wanted.filter((stem) => there.has(stem)).length >= LEAST_SHARED * wanted.length;
}
