import { findFeeds } from "../../feeds/find/find-feeds";
import { FeedRefusal } from "../../feeds/read/feed-refusal";
import type { ReadFeed } from "../../feeds/read/read-feed";
import { decodeBody } from "../../fetch/decode-body";
import { FetchFailed } from "../../fetch/fetch-failed";
import type { Fetched, GuardedFetch } from "../../fetch/fetch-guarded";
import { permanentAddress } from "../../fetch/redirects";
import { inEnglish } from "../../messages/in-english";
import { because, type Reason } from "../../messages/reason";
import { Refusal } from "../../read/import-event";
import { mendScheme } from "../../text/parse-url";
import { readers } from "../reading/reader-pool";
import type { FeedRead, FeedReading } from "./read-feed";

/** What feeds are asked for with; pages come too, since a site's address may be what was typed. */
const ACCEPT =
  "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5";
export const FEED_REQUEST = { accept: ACCEPT } as const;

/** Of the feeds that a page names, and of the usual addresses, so many are tried. */
const MOST_NAMED = 4;
const MOST_GUESSED = 6;

export type Answer = Fetched & { kind: "body" };
/** A feed as it was found: its address, what it holds, and the answer it came with. */
export type FoundFeed = { url: string; feed: ReadFeed; answer: Answer };

/** There is no feed where one was looked for. */
export class NoFeed extends Error {
  override name = "NoFeed";

  constructor(
    readonly why: Reason,
    options?: ErrorOptions,
  ) {
    super(inEnglish(why), options);
  }
}

/** Reads a feed out of an answer, in a thread. @throws FeedRefusal if there is none in it */
export async function readAnswer(answer: Answer, now: number): Promise<ReadFeed> {
  const options = { url: answer.address, now, contentType: answer.headers.get("content-type") };
  const reading: FeedReading = { bytes: answer.body, options };
  const read = await readers()
    .readOne<FeedRead>("lib/ingest/feeds/read-feed.ts", reading)
    .catch((error: unknown): FeedRead => {
      if (!(error instanceof Refusal)) throw error;
      console.error(`The feed ${answer.address} ${error.message}.`);
      return { refused: "large" };
    });
  if ("refused" in read) throw new FeedRefusal(read.refused);
  return read.feed;
}

async function fetchWhole(fetch: GuardedFetch, address: string): Promise<Answer> {
  const answer = await fetch(address, FEED_REQUEST);
  if (answer.kind !== "body") throw new NoFeed(because("feed.sentNothing"));
  return answer;
}

/**
 * Finds the feed of an address that somebody typed: the address itself, the feeds that its page names, then the usual places.
 * @throws FetchFailed if the address brings nothing; NoFeed if there is no feed
 */
export async function findFeed(typed: string, fetch: GuardedFetch, now: number): Promise<FoundFeed> {
  const asked = mendScheme(typed);
  const answer = await fetchWhole(fetch, asked);
  try {
    return { url: permanentAddress(asked, answer.hops), feed: await readAnswer(answer, now), answer };
  } catch (error) {
    if (!(error instanceof FeedRefusal)) throw error;
    if (error.as !== "page") throw new NoFeed(error.why, { cause: error });
  }
  const { feeds, guesses } = findFeeds(decodeBody(answer).text, answer.address);
  const places = [...feeds.map(({ url }) => url).slice(0, MOST_NAMED), ...guesses.slice(0, MOST_GUESSED)];
  for (const place of places) {
    const found = await tryFeed(place, fetch, now);
    if (found) return found;
  }
  throw new NoFeed(because("feed.notFound", { host: new URL(answer.address).host }));
}

/** The feed at an address; null if there is none. */
async function tryFeed(address: string, fetch: GuardedFetch, now: number): Promise<FoundFeed | null> {
  try {
    const answer = await fetchWhole(fetch, address);
    return { url: permanentAddress(address, answer.hops), feed: await readAnswer(answer, now), answer };
  } catch (error) {
    if (error instanceof FeedRefusal || error instanceof FetchFailed || error instanceof NoFeed) return null;
    throw error;
  }
}
