import type { Reason } from "../../messages/reason";

/** A picture, recording or film of an item. */
export type FeedMedia = {
  url: string;
  /** A MIME type. */
  type: string | null;
  /** "image", "audio", "video", "document", as Media RSS has them. */
  medium: string | null;
  /** In bytes. */
  length: number | null;
  /** In seconds. */
  duration: number | null;
  title: string | null;
  alt: string | null;
  credit: string | null;
  description: string | null;
  /** The address of a small picture of it. */
  thumbnail: string | null;
};

/** One article in a feed, as the feed states it. Null: the feed does not say. */
export type FeedItem = {
  /** RSS's guid, Atom's and JSON Feed's id, RDF's about. */
  identifier: string | null;
  /** True if the identifier is said to be the article's address. */
  isPermalink: boolean;
  link: string | null;
  /** Plain text. */
  title: string | null;
  authors: string[];
  /** ISO 8601, with the precision and zone that it is stated with. */
  published: string | null;
  updated: string | null;
  /** HTML as written, not sanitised, with absolute addresses. */
  summary: string | null;
  /** The same: the full text. */
  content: string | null;
  /** What relative addresses in it are relative to. */
  base: string | null;
  categories: string[];
  media: FeedMedia[];
  /** As stated, here or for the whole feed: "en-gb". */
  language: string | null;
  rights: string | null;
  /** The feed that the item was taken over from. */
  source: { title: string | null; url: string | null } | null;
  /** The page with the comments on it. */
  comments: string | null;
};

/** How often a feed says that it is worth reading. */
export type FeedPace = {
  /** RSS's ttl, in minutes. */
  ttl: number | null;
  /** The syndication module's period divided by its frequency, in minutes. */
  period: number | null;
  /** Hours of the day, UTC, in which nothing is published: 0 to 23. */
  skipHours: number[];
  /** Days of the week, UTC, the same: 0 is Sunday. */
  skipDays: number[];
};

export type FeedFormat = "rss" | "rdf" | "atom" | "json";

/** What a feed holds, whatever its format. */
export type ReadFeed = {
  format: FeedFormat;
  title: string | null;
  homepage: string | null;
  description: string | null;
  language: string | null;
  icon: string | null;
  /** The address that the feed gives for itself. */
  self: string | null;
  /** Where it can be subscribed to (WebSub). */
  hub: string | null;
  rights: string | null;
  pace: FeedPace;
  items: FeedItem[];
  /** How many more items it has than are read. */
  omitted: number;
  /** What was assumed or left out, for the person who added the feed. */
  warnings: Reason[];
};

/** What the readers of all formats are told. */
export type FeedContext = {
  /** The address that the feed was fetched from. */
  url: string;
  /** Milliseconds since 1970; later dates are not believed. */
  now: number;
};

/** Maximum number of items read from a feed. */
export const MAX_ITEMS = 2000;
