/** One article in a feed. Texts are those of the library, addresses are absolute. */
export type FeedEntry = {
  /** Permanent, even if the address changes (lib/feeds/feed-id.ts). */
  id: string;
  url: string;
  /** The publisher's own page. */
  original: string | null;
  headline: string;
  summary: string;
  /** HTML, sanitised (lib/feeds/entry-content.ts). */
  content: string;
  language: string;
  direction: "ltr" | "rtl";
  /** Null if the date has no day: none is invented. */
  published: Date | null;
  /** When it was added or last changed in this library. */
  updated: Date;
  authors: string[];
  outlet: string | null;
  topics: { slug: string; name: string }[];
};

export type Feed = {
  id: string;
  title: string;
  /** What is in it, and what could not be used of its address. */
  description: string;
  /** The page of the same filter, and the feed itself. */
  url: string;
  self: string;
  /** The language of all entries; null if they have several, or there are none. */
  language: string | null;
  updated: Date;
  entries: FeedEntry[];
};
