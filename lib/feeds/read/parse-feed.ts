import { because } from "../../messages/reason";
import { decodeText } from "../../read/decode-text";
import { looksLikeHtml } from "../../read/html/looks-like-html";
import { Refusal } from "../../read/import-event";
import { FeedRefusal } from "./feed-refusal";
import type { FeedContext, ReadFeed } from "./read-feed";
import { readJsonFeed } from "./read-json-feed";
import { readXmlFeed } from "./read-xml-feed";

/** In bytes, or characters of a text; real feeds with the full text of hundreds of articles have a few millions. */
const MAX_FEED = 32_000_000;

export type ParseOptions = {
  /** The address that the feed was fetched from. */
  url: string;
  /** Of the answer: tells the charset where the feed does not. */
  contentType?: string | null | undefined;
  /** Milliseconds since 1970; later dates are not believed. */
  now?: number;
};

const charsetIn = (contentType: string | null | undefined): string | undefined =>
  /charset\s*=\s*["']?([\w.:-]+)/i.exec(contentType ?? "")?.[1];

function decode(feed: Uint8Array | string, contentType: ParseOptions["contentType"]) {
  if (feed.length > MAX_FEED) throw new FeedRefusal("large");
  if (typeof feed === "string") return { text: feed, warnings: [] };
  const bytes = Buffer.from(feed.buffer, feed.byteOffset, feed.byteLength);
  try {
    return decodeText(bytes, true, charsetIn(contentType));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    throw new FeedRefusal(LIKE_FEED.test(bytes.toString("latin1", 0, STARTS_WITHIN)) ? "broken" : "other");
  }
}

/** Bytes of a feed that cannot be decoded still tell it from a picture. */
const LIKE_FEED = /<(?:rss|feed|rdf:RDF|\?xml)\b/i;
const STARTS_WITHIN = 2000;

const isPage = (text: string, contentType: ParseOptions["contentType"]): boolean =>
  looksLikeHtml(text) ||
  (/^\s*(?:text\/html|application\/xhtml)/i.test(contentType ?? "") && /<(?:html|body)\b/i.test(text));

/**
 * Reads a feed: RSS 0.9 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1.0 and 1.1, however carelessly written.
 * @param feed its bytes, or its text if it was decoded before
 * @throws FeedRefusal if it cannot be read as one
 */
export function parseFeed(
  feed: Uint8Array | string,
  { url, contentType, now = Date.now() }: ParseOptions,
): ReadFeed {
  const { text, warnings } = decode(feed, contentType);
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (!start) throw new FeedRefusal("empty");
  const context: FeedContext = { url, now };
  const read = /^[{[]/.test(start) ? readJsonFeed(start, context) : readXml(start, context, contentType);
  return { ...read, warnings: [...warnings.map((why) => because("feed.text", { why })), ...read.warnings] };
}

function readXml(text: string, context: FeedContext, contentType: ParseOptions["contentType"]): ReadFeed {
  try {
    return readXmlFeed(text, context);
  } catch (error) {
    if (error instanceof FeedRefusal && error.as === "other" && isPage(text, contentType))
      throw new FeedRefusal("page");
    throw error;
  }
}
