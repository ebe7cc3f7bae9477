import { because } from "../../messages/reason";
import { isObject, type JsonObject, listOf } from "../../read/json/json-values";
import { absoluteAddress } from "./addresses";
import { readFeedDate } from "./feed-date";
import { FeedRefusal } from "./feed-refusal";
import { type FeedContext, type FeedItem, type FeedMedia, MAX_ITEMS, type ReadFeed } from "./read-feed";
import { medium } from "./read-media";
import { NO_PACE } from "./read-pace";
import { boundedHtml, htmlOfPlain, plainOfEither } from "./read-text";

const textOf = (value: unknown): string =>
  typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
const lineOf = (value: unknown): string | null => plainOfEither(textOf(value));
const positive = (value: unknown): number | null => {
  const number = Number(value ?? Number.NaN);
  return Number.isFinite(number) && number > 0 ? Math.round(number) : null;
};

/** Version 1.1 has a list of authors, version 1.0 one. */
const authorsOf = ({ authors, author }: JsonObject): string[] => [
  ...new Set(
    listOf(authors ?? author).flatMap(
      (entry) => lineOf(isObject(entry) ? (entry.name ?? entry.url) : entry) ?? [],
    ),
  ),
];

function mediaOf(item: JsonObject, base: string): FeedMedia[] {
  const attachments = listOf(item.attachments)
    .filter(isObject)
    .flatMap((entry) => {
      const url = absoluteAddress(textOf(entry.url), base);
      if (!url) return [];
      return [
        medium(url, {
          ...{ type: lineOf(entry.mime_type), title: lineOf(entry.title) },
          ...{ length: positive(entry.size_in_bytes), duration: positive(entry.duration_in_seconds) },
        }),
      ];
    });
  const picture = [item.image, item.banner_image]
    .map((image) => absoluteAddress(textOf(image), base))
    .find(Boolean);
  return [...attachments, ...(picture ? [medium(picture, { medium: "image" })] : [])];
}

function contentOf(item: JsonObject, base: string): string | null {
  const html = boundedHtml(textOf(item.content_html), base);
  const text = textOf(item.content_text).trim();
  return html ?? (text ? boundedHtml(htmlOfPlain(text), base) : null);
}

type Inherited = Pick<ReadFeed, "language"> & { authors: string[]; base: string };

function readItem(item: JsonObject, feed: Inherited, { now }: FeedContext): FeedItem {
  const language = lineOf(item.language) ?? feed.language;
  const authors = authorsOf(item);
  const link =
    absoluteAddress(textOf(item.url), feed.base) ?? absoluteAddress(textOf(item.external_url), feed.base);
  return {
    identifier: textOf(item.id).trim() || null,
    isPermalink: false,
    link,
    title: lineOf(item.title),
    authors: authors.length > 0 ? authors : feed.authors,
    published: readFeedDate(textOf(item.date_published), now, language),
    updated: readFeedDate(textOf(item.date_modified), now, language),
    summary: boundedHtml(textOf(item.summary), link ?? feed.base),
    content: contentOf(item, link ?? feed.base),
    base: link ?? feed.base,
    categories: [...new Set(listOf(item.tags).flatMap((tag) => lineOf(tag) ?? []))].slice(0, 100),
    media: mediaOf(item, link ?? feed.base),
    language,
    rights: null,
    source: null,
    comments: null,
  };
}

/**
 * Reads JSON Feed 1.0 and 1.1.
 * @throws FeedRefusal if the text is no JSON, or other JSON
 */
export function readJsonFeed(text: string, context: FeedContext): ReadFeed {
  const json = parse(text);
  const stated = /jsonfeed\.org/i.test(textOf(json.version));
  if (!Array.isArray(json.items) || !(stated || json.items.some((item) => isObject(item) && "id" in item)))
    throw new FeedRefusal(stated ? "broken" : "other");
  const all = json.items.filter(isObject);
  const homepage = absoluteAddress(textOf(json.home_page_url), context.url);
  const feed = { language: lineOf(json.language), authors: authorsOf(json), base: homepage ?? context.url };
  const hub = listOf(json.hubs).filter(isObject)[0];
  const omitted = Math.max(0, all.length - MAX_ITEMS);
  return {
    format: "json",
    title: lineOf(json.title),
    homepage,
    description: lineOf(json.description),
    language: feed.language,
    icon:
      [json.favicon, json.icon].map((icon) => absoluteAddress(textOf(icon), feed.base)).find(Boolean) ?? null,
    self: absoluteAddress(textOf(json.feed_url), context.url),
    hub: absoluteAddress(textOf(hub?.url), context.url),
    rights: null,
    pace: NO_PACE,
    items: all.slice(0, MAX_ITEMS).map((item) => readItem(item, feed, context)),
    omitted,
    warnings: omitted > 0 ? [because("feed.firstItems", { most: MAX_ITEMS, count: omitted })] : [],
  };
}

function parse(text: string): JsonObject {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // Not an error of ours: the publisher's file is cut off or miswritten.
    throw new FeedRefusal("broken");
  }
  if (!isObject(json)) throw new FeedRefusal("other");
  return json;
}
