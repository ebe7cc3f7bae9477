import type { Element } from "xast";
import { x } from "xastscript";
import { FORMATS } from "../filters/feed-filter";
import type { Feed, FeedEntry } from "./feed";
import { writeXml } from "./write-xml";

/** RFC 822 with a four-digit year, as RSS 2.0 wants it. */
const date = (moment: Date): string => moment.toUTCString();

/** Plain text as HTML, which is what a description is in RSS. */
const asHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** A feed in RSS 2.0 (RSS Advisory Board), with texts in the content module, authors and languages in Dublin Core. */
export function writeRss(feed: Feed): string {
  const { title, url, self, description, language, updated, entries } = feed;
  return writeXml(
    x(
      "rss",
      {
        version: "2.0",
        "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      x("channel", [
        x("title", title),
        x("link", url),
        x("description", asHtml(description)),
        ...(language ? [x("language", language)] : []),
        x("lastBuildDate", date(updated)),
        x("generator", "Throughline"),
        x("docs", "https://www.rssboard.org/rss-specification"),
        x("atom:link", { rel: "self", type: FORMATS.rss.type, href: self }),
        ...entries.map(writeItem),
      ]),
    ),
  );
}

function writeItem(entry: FeedEntry): Element {
  const { id, url, headline, summary, content, language, published, authors, outlet, topics } = entry;
  return x("item", [
    x("title", headline),
    x("link", url),
    x("guid", { isPermaLink: "false" }, id),
    ...(published ? [x("pubDate", date(published))] : []),
    ...(authors.length > 0 ? authors : outlet ? [outlet] : []).map((name) => x("dc:creator", name)),
    ...(outlet ? [x("dc:publisher", outlet)] : []),
    x("dc:language", language),
    ...topics.map(({ name }) => x("category", name)),
    x("description", asHtml(summary)),
    x("content:encoded", content),
  ]);
}
