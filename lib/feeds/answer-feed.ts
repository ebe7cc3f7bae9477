import "server-only";
import type { NextRequest } from "next/server";
import { getLibraryVersion } from "../db/versioned-cache";
import { printFilter } from "../filters/article-filter";
import { FEED_FORMATS, type FeedFormat, FORMATS } from "../filters/feed-filter";
import { readAddress } from "../filters/read-address";
import { outsideAddress } from "../security/outside-address";
import { getValidators, isCurrent, saveValidators, type Validators, validatorHeaders } from "./validators";
import { readFeedAddress, writeFeed } from "./write-feed";

const isFormat = (name: string | null): name is FeedFormat => FEED_FORMATS.some((format) => format === name);

/**
 * Responds with the feed of the address's filter, or with 304 if the client's copy is current. No cookie is read: a feed is the same
 * for everybody.
 * @param defaultFormat used unless the address names one with `format=`
 */
export async function answerFeed(request: NextRequest, defaultFormat: FeedFormat): Promise<Response> {
  const query = request.nextUrl.searchParams;
  const named = query.get("format");
  const format = isFormat(named) ? named : defaultFormat;
  const notes =
    named === null || isFormat(named) ? [] : [`A feed is ${FEED_FORMATS.join(", ")}: this one is ${format}.`];
  const base = outsideAddress(request.headers, process.env.PUBLIC_URL);
  const feed = await readFeedAddress(readAddress(query), notes);
  const key = JSON.stringify([format, base, printFilter(feed.named.filter), feed.notes]);
  const version = await getLibraryVersion();
  const known = getValidators(key, version);
  if (known && isCurrent(request.headers, known)) return notModified(known);
  const text = await writeFeed(feed, format, base);
  const validators = saveValidators(key, text, version);
  if (isCurrent(request.headers, validators)) return notModified(validators);
  const type = `${FORMATS[format].type}; charset=utf-8`;
  return new Response(text, { headers: { ...headersOf(validators), "content-type": type } });
}

const headersOf = (validators: Validators) => ({
  ...validatorHeaders(validators),
  // anyone may cache it but must revalidate each time, so that changes are seen at once
  "cache-control": "public, no-cache",
});

const notModified = (validators: Validators) =>
  new Response(null, { status: 304, headers: headersOf(validators) });
