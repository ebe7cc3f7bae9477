import { parseArticleDate } from "../articles/date";
import type { FeedRow } from "../db/articles/feed-rows";
import { isRightToLeft } from "../text/normalise";
import { topicLabel, withoutRepeats } from "../topics/subjects";
import { absolute, entryContent } from "./entry-content";
import type { FeedEntry } from "./feed";
import { entryId } from "./feed-id";
import { cleanXml } from "./write-xml";

const DAY_MS = 86_400_000;

/**
 * The moment of publication, or null if only a month or year is stated. Feeds need a moment even where the source states a day alone, or a
 * time without its zone: noon UTC then is that day for every reader between UTC-11 and UTC+11.
 */
function momentOf(datePublished: string): Date | null {
  const date = parseArticleDate(datePublished);
  if (!date || date.precision === "year" || date.precision === "month") return null;
  return new Date(date.offset ? date.order : (Math.floor(date.printed / DAY_MS) + 0.5) * DAY_MS);
}

/** True for credits of authors. */
const isAuthor = ({ role }: { role: string }): boolean => role === "Author" || role === "";

/** An article as a feed entry. @param base this library's public address, without a slash at the end */
export function makeEntry(row: FeedRow, base: string): FeedEntry {
  const { headline, kicker, abstract, excerpt, datePublished, inLanguage } = row;
  return {
    id: entryId(row.identifier),
    url: `${base}/article/${encodeURIComponent(row.slug)}`,
    original: row.url && absolute(row.url, base),
    headline: cleanXml(kicker ? `${kicker}: ${headline}` : headline),
    summary: cleanXml(abstract ?? excerpt),
    content: cleanXml(entryContent(row, base)),
    language: inLanguage,
    direction: isRightToLeft(inLanguage) ? "rtl" : "ltr",
    published: datePublished === null ? null : momentOf(datePublished),
    updated: row.changedAt,
    authors: row.credits.filter(isAuthor).map(({ name }) => cleanXml(name)),
    outlet: row.outlet && cleanXml(row.outlet),
    topics: withoutRepeats(row.topics).map((topic) => ({
      slug: topic.slug,
      name: cleanXml(topicLabel(topic)),
    })),
  };
}

/** The language of all entries; null if they have several, or there are none. */
export function commonLanguage(entries: readonly Pick<FeedEntry, "language">[]): string | null {
  const [first, ...more] = new Set(entries.map(({ language }) => language));
  return first !== undefined && more.length === 0 ? first : null;
}
