import "server-only";
import type { NextRequest } from "next/server";
import { readAddress } from "../filters/query-values";
import { outsideAddress } from "../security/outside-address";
import { isUnchanged } from "./conditional";
import { FEED_FORMATS, type FeedFormat, FORMATS } from "./feed-filter";
import { validatorsOf } from "./first-seen";
import { writeFeed } from "./get-feed";

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
  const { key, text } = await writeFeed(readAddress(query), format, base, notes);
  const validators = validatorsOf(key, text);
  const headers = {
    etag: validators.etag,
    "last-modified": validators.modified.toUTCString(),
    // kept by whoever likes, and asked for again each time: a change is seen at once
    "cache-control": "public, no-cache",
  };
  if (isUnchanged(request.headers, validators)) return new Response(null, { status: 304, headers });
  return new Response(text, {
    headers: { ...headers, "content-type": `${FORMATS[format].type}; charset=utf-8` },
  });
}
