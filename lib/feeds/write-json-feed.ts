import { withoutEmpty } from "../articles/without-empty";
import type { Feed, FeedEntry } from "./feed";

/** A feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Unknown fields are left out. */
export function writeJsonFeed(feed: Feed): string {
  const { title, description, url, self, language, entries } = feed;
  const written = {
    version: "https://jsonfeed.org/version/1.1",
    ...withoutEmpty({ title, home_page_url: url, feed_url: self, description, language }),
    authors: [{ name: "Throughline" }],
    items: entries.map(writeItem),
  };
  return `${JSON.stringify(written)}\n`;
}

function writeItem(entry: FeedEntry) {
  const { authors, outlet } = entry;
  return withoutEmpty({
    id: entry.id,
    url: entry.url,
    external_url: entry.original,
    title: entry.headline,
    content_html: entry.content,
    summary: entry.summary,
    date_published: entry.published?.toISOString(),
    date_modified: entry.updated.toISOString(),
    authors: (authors.length > 0 ? authors : outlet ? [outlet] : []).map((name) => ({ name })),
    tags: entry.topics.map(({ name }) => name),
    language: entry.language,
  });
}
