import "server-only";
import type { NextRequest } from "next/server";
import { getLibraryVersion } from "../db/versioned-cache";
import { printFilter } from "../filters/article-filter";
import { FEED_FORMATS, type FeedFormat, FORMATS } from "../filters/feed-filter";
import { readAddress } from "../filters/query-values";
import { outsideAddress } from "../security/outside-address";
import { isUnchanged, type Validators } from "./conditional";
import { askFeed, writeFeed } from "./get-feed";
import { noteValidators, recallValidators } from "./validators";

const isFormat = (name: string | null): name is FeedFormat => FEED_FORMATS.some((format) => format === name);

/**
 * Answers with the feed of the address's filter, or with nothing where the client has it already. It is the same for everybody who
 * asks: no cookie is read.
 * @param usual the format where the address names none by `format=`
 */
export async function answerFeed(request: NextRequest, usual: FeedFormat): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const asked = query.get("format");
  const format = isFormat(asked) ? asked : usual;
  const notes =
    asked === null || isFormat(asked) ? [] : [`A feed is ${FEED_FORMATS.join(", ")}: this one is ${format}.`];
  const base = outsideAddress(request.headers, process.env.PUBLIC_URL);
  const feed = await askFeed(readAddress(query), notes);
  const key = JSON.stringify([format, base, printFilter(feed.named.filter), feed.notes]);
  const version = await getLibraryVersion();
  const recalled = recallValidators(key, version);
  if (recalled && isUnchanged(request.headers, recalled)) return notModified(recalled);
  const text = await writeFeed(feed, format, base);
  const validators = noteValidators(key, text, version);
  if (isUnchanged(request.headers, validators)) return notModified(validators);
  const type = `${FORMATS[format].type}; charset=utf-8`;
  return new Response(text, { headers: { ...headersOf(validators), "content-type": type } });
}

const headersOf = ({ etag, modified }: Validators) => ({
  etag,
  "last-modified": modified.toUTCString(),
  // kept by whoever likes, and asked for again each time: a change is seen at once
  "cache-control": "public, no-cache",
});

const notModified = (validators: Validators) =>
  new Response(null, { status: 304, headers: headersOf(validators) });
