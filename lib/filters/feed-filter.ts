import { type ArticleFilter, printFilter } from "./article-filter";
import { canonicalQuery } from "./parse-filter";
import { mapLeaves } from "./query/leaves";

const STATES = "What you have read or saved is known to your browser alone, so a feed leaves it aside.";
const ORDER = "A feed is in order of time, so the order that was asked for is left aside.";

/** The part of a filter that a feed can apply, with notes on what was ignored. */
export function feedFilter(filter: ArticleFilter): { filter: ArticleFilter; notes: string[] } {
  let states = filter.read !== null || filter.saved !== null;
  const query =
    filter.query &&
    mapLeaves(filter.query, (leaf) => {
      if (leaf.kind !== "field" || leaf.field !== "is") return leaf;
      states = true;
      return null;
    });
  const notes = [...(states ? [STATES] : []), ...(filter.sort === "newest" ? [] : [ORDER])];
  return {
    filter: { ...filter, query: canonicalQuery(query), read: null, saved: null, sort: "newest" },
    notes,
  };
}

export const FEED_FORMATS = ["rss", "atom", "json"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

/** Each format's name, path and media type (RFC 4287, the RSS Advisory Board, JSON Feed 1.1). */
export const FORMATS: Record<FeedFormat, { name: string; path: string; type: string }> = {
  rss: { name: "RSS", path: "/feed.xml", type: "application/rss+xml" },
  atom: { name: "Atom", path: "/atom.xml", type: "application/atom+xml" },
  json: { name: "JSON Feed", path: "/feed.json", type: "application/feed+json" },
};

export type FeedLink = { name: string; type: string; href: string };

/** The addresses of a filter as a feed, one for each format. */
export function listFeeds(filter: ArticleFilter): FeedLink[] {
  const query = printFilter(feedFilter(filter).filter);
  return FEED_FORMATS.map((format) => {
    const { name, path, type } = FORMATS[format];
    return { name, type, href: `${path}${query}` };
  });
}
