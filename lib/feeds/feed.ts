import type { Body } from "../articles/body";

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

/** What the store knows of an entry, before it is put in the words of a feed. */
export type FeedRow = {
  identifier: string;
  slug: string;
  url: string | null;
  headline: string;
  kicker: string | null;
  abstract: string | null;
  excerpt: string;
  body: Body;
  datePublished: string | null;
  publishedAt: Date | null;
  inLanguage: string;
  changedAt: Date;
  outlet: string | null;
  credits: { name: string; role: string }[];
  topics: { slug: string; name: string; code: string | null }[];
};
