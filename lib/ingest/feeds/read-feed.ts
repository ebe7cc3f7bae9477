// Read in a thread: see find-feed.ts.
import { FeedRefusal, type RefusedAs } from "../../feeds/read/feed-refusal";
import { type ParseOptions, parseFeed } from "../../feeds/read/parse-feed";
import type { ReadFeed } from "../../feeds/read/read-feed";

/** The bytes of a feed, and what is known of them. */
export type FeedReading = { bytes: Uint8Array; options: ParseOptions };

/** What a feed holds, or as what it is refused. */
export type FeedRead = { feed: ReadFeed } | { refused: RefusedAs };

/** Reads a feed. */
export default async function* readFeed({ bytes, options }: FeedReading): AsyncGenerator<FeedRead> {
  try {
    yield { feed: parseFeed(bytes, options) };
  } catch (error) {
    if (!(error instanceof FeedRefusal)) throw error;
    yield { refused: error.as };
  }
}
