import "server-only";
import { listFeedIds, listFeedRows } from "../db/feed-rows";
import { cachedByVersion } from "../db/versioned-cache";
import { withMatches } from "../db/with-index";
import { type ArticleFilter, printFilter } from "../filters/article-filter";
import { filterInWords } from "../filters/filter-words";
import { TooCostly } from "../filters/index/filter-context";
import { nameFilter } from "../filters/name-filter";
import { parseFilter, type QueryValues } from "../filters/parse-filter";
import { getSecret } from "../readers/secret";
import type { Feed } from "./feed";
import { type FeedFormat, FORMATS, feedFilter } from "./feed-filter";
import { feedId } from "./feed-id";
import { commonLanguage, makeEntry } from "./make-entry";
import { writeAtom } from "./write-atom";
import { writeJsonFeed } from "./write-json-feed";
import { writeRss } from "./write-rss";
import { cleanXml } from "./write-xml";

/** So many of the newest articles are in a feed, and so many of those that came in last. */
const MOST = 30;

/** A feed that holds nothing has not changed since. */
const NEVER = 0;

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

/**
 * The feed of a library page's address in one of the formats. What of the address cannot be used is said in its description.
 * @param base the address of this library from outside, without a slash at its end
 * @param notes what else is to be said there
 * @returns its text, and what tells it from other feeds
 */
export async function writeFeed(
  values: QueryValues,
  format: FeedFormat,
  base: string,
  notes: readonly string[],
): Promise<{ key: string; text: string }> {
  const asked = parseFilter(values);
  const kept = feedFilter(asked.filter);
  const named = await nameFilter(kept.filter);
  const said = [
    ...asked.mistakes.map(({ message }) => message),
    ...asked.notes,
    ...named.notes,
    ...kept.notes,
    ...notes,
  ];
  const filter = printFilter(named.filter);
  const key = JSON.stringify(["feed", format, base, filter, said]);
  const text = await cachedByVersion(key, async () => {
    const words = filterInWords(named);
    const { rows, total, note } = await findRows(named.filter);
    const entries = rows.map((row) => makeEntry(row, base));
    const of = `${total.toLocaleString("en")} ${total === 1 ? "article" : "articles"}`;
    const what = words ? `${of} of this library: ${words}.` : `${of} of this library.`;
    return WRITERS[format]({
      id: feedId(filter, await getSecret()),
      title: cleanXml(words ? `Throughline: ${words}` : "Throughline"),
      description: cleanXml([what, ...said, ...(note ? [note] : [])].join(" ")),
      url: `${base}/${filter}`,
      self: `${base}${FORMATS[format].path}${filter}`,
      language: commonLanguage(entries),
      updated: new Date(Math.max(NEVER, ...entries.map(({ updated }) => updated.getTime()))),
      entries,
    });
  });
  return { key, text };
}

/** The articles of a feed, and how many there are in all; none where the search takes too long, which the note says. */
async function findRows(filter: ArticleFilter) {
  try {
    const found = await withMatches(filter, null, (matches, connection) => ({
      ids: listFeedIds(matches, connection, MOST),
      total: matches.total,
    }));
    return { rows: await listFeedRows(found.ids), total: found.total, note: null };
  } catch (error) {
    if (error instanceof TooCostly) return { rows: [], total: 0, note: error.message };
    throw error;
  }
}
