import type { FeedRow } from "../db/articles/feed-rows";
import { isRightToLeft } from "../text/normalise";
import { topicLabel, withoutRepeats } from "../topics/subjects";
import { absolute, entryContent } from "./entry-content";
import type { FeedEntry } from "./feed";
import { entryId } from "./feed-id";
import { cleanXml } from "./write-xml";

/** "2016-05-01" and longer: a day is stated. */
const DAY = 10;

/** The credits that name who wrote it. */
const isAuthor = ({ role }: { role: string }): boolean => role === "Author" || role === "";

/** An article as a feed has it. @param base the address of this library, without a slash at its end */
export function makeEntry(row: FeedRow, base: string): FeedEntry {
  const { headline, kicker, abstract, excerpt, datePublished, publishedAt, inLanguage } = row;
  const stated = datePublished !== null && datePublished.length >= DAY;
  return {
    id: entryId(row.identifier),
    url: `${base}/article/${encodeURIComponent(row.slug)}`,
    original: row.url && absolute(row.url, base),
    headline: cleanXml(kicker ? `${kicker}: ${headline}` : headline),
    summary: cleanXml(abstract ?? excerpt),
    content: cleanXml(entryContent(row, base)),
    language: inLanguage,
    direction: isRightToLeft(inLanguage) ? "rtl" : "ltr",
    published: stated ? publishedAt : null,
    updated: row.changedAt,
    authors: row.credits.filter(isAuthor).map(({ name }) => cleanXml(name)),
    outlet: row.outlet && cleanXml(row.outlet),
    topics: withoutRepeats(row.topics).map((topic) => ({
      slug: topic.slug,
      name: cleanXml(topicLabel(topic)),
    })),
  };
}

/** The language of all of them; null where they have several, or there are none. */
export function commonLanguage(entries: readonly Pick<FeedEntry, "language">[]): string | null {
  const [first, ...more] = new Set(entries.map(({ language }) => language));
  return first !== undefined && more.length === 0 ? first : null;
}
