/** One article in a feed. Texts are as they are in the library; addresses are absolute. */
export type FeedEntry = {
  /** For good, whatever becomes of the address: lib/feeds/feed-id.ts. */
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
  /** Null where no day is stated: none is invented. */
  published: Date | null;
  /** When it came in or was last changed here. */
  updated: Date;
  authors: string[];
  outlet: string | null;
  topics: { slug: string; name: string }[];
};

export type Feed = {
  id: string;
  title: string;
  /** What is in it, and what of its address could not be used. */
  description: string;
  /** The page of the same filter, and the feed itself. */
  url: string;
  self: string;
  /** The language of all entries; null where they have several, or there are none. */
  language: string | null;
  updated: Date;
  entries: FeedEntry[];
};
