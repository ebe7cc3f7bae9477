const FEED_TYPE =
  /^(?:application\/(?:rss|atom|rdf|feed)\+(?:xml|json)|application\/x\.atom\+xml|text\/rss(?:\+xml)?)(?:\s*;|$)/;
/** Types of much else: a link of one is a feed if it is called one. */
const OPEN_TYPE = /^(?:application|text)\/(?:xml|json)(?:\s*;|$)/;
const CALLED_FEED = /\b(?:rss|atom|feeds?)\b|\.(?:rss|atom|rdf)\b/i;

/** True for the MIME type of a feed, with what the link is called. */
export const isFeedType = (type: string, called: string): boolean =>
  FEED_TYPE.test(type) || (OPEN_TYPE.test(type) && CALLED_FEED.test(called));

/** Addresses that feeds have. */
const ADDRESS =
  /(?:\/(?:feeds?|rss|atom|rdf)(?:\.(?:xml|php|json|aspx?))?\/?$)|\.(?:rss|atom|rdf)$|\/(?:rss|atom|feed|index)[\w.-]*\.(?:xml|rdf|json)$|\/(?:rss|feeds?)\/|[?&](?:feed|format|type|output)=(?:rss2?|atom|feed|json|rdf|xml)\b/i;
const HOST = /^(?:feeds?|rss)\d*\.|^feedpress\.|^feedproxy\./i;
/** What a link to a feed says. */
const WORDS = /\b(?:rss|atom|xml|feed|podcast feed)\b|خلاصات|خدمة rss|flux rss|канал rss/i;
/** Links that mention feeds and are none: other readers, shops of podcasts, explanations, pictures, maps of a site. */
const NO_FEED =
  /\b(?:feedly|inoreader|netvibes|newsblur|feedspot|subtome|itunes|spotify)\.com\/|sitemap|\.(?:png|gif|jpe?g|svg|css|js|pdf|html?)$|\/(?:what-is|about|help|faq)[^/]*(?:rss|feed)/i;
/** Feeds of what readers write beneath. */
const COMMENTS = /comments?\b|commentaires|تعليق/i;

type Called = { title: string; text: string; type: string };

/**
 * How much a link looks like that of a feed: 0 not at all; declared ones more than others, those of comments less.
 * @param declared true if the page declares it to be one
 */
export function feedLikeness(url: string, { title, text, type }: Called, declared: boolean): number {
  const { host, pathname, search } = new URL(url);
  const comments = COMMENTS.test(`${title} ${text} ${pathname}`) ? 1 : 0;
  if (declared) return 20 - comments * 5 + (FEED_TYPE.test(type) ? 1 : 0);
  if (NO_FEED.test(`${host}${pathname}`)) return 0;
  const address = ADDRESS.test(`${pathname}${search}`) ? 4 : HOST.test(host) && pathname.length > 1 ? 3 : 0;
  const words = WORDS.test(`${title} ${text}`) ? 2 : 0;
  const typed = FEED_TYPE.test(type) ? 4 : 0;
  const likeness = address + words + typed;
  return likeness >= 3 ? Math.max(1, likeness - comments * 3) : 0;
}
