import "server-only";
import { listFeedRows } from "../db/articles/feed-rows";
import { getSecret } from "../db/secret";
import { type ArticleFilter, printFilter } from "../filters/article-filter";
import { type FeedFormat, FORMATS, feedFilter } from "../filters/feed-filter";
import { parseFilter, type QueryValues } from "../filters/parse-filter";
import { filterInWords } from "../index/filter-in-words";
import { TooCostly } from "../index/match/filter-context";
import { type NamedFilter, nameFilter } from "../index/name-filter";
import { withMatches } from "../index/open-index";
import { sayProblems } from "../index/say-problem";
import type { Feed } from "./feed";
import { feedId } from "./feed-id";
import { listFeedIds } from "./list-feed-ids";
import { commonLanguage, makeEntry } from "./make-entry";
import { writeAtom } from "./write-atom";
import { writeJsonFeed } from "./write-json-feed";
import { writeRss } from "./write-rss";
import { cleanXml } from "./write-xml";

/** The number of newest articles in a feed, and of those last added. */
const MAX_ENTRIES = 30;

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = {
  rss: writeRss,
  atom: writeAtom,
  json: writeJsonFeed,
};

/** A request for a feed: its filter, and notes on what could not be used of the address. */
export type FeedRequest = { named: NamedFilter; notes: string[] };

/** Reads the address of a feed, which has the parameters of a library page. @param notes further notes for its description */
export async function readFeedAddress(values: QueryValues, notes: readonly string[]): Promise<FeedRequest> {
  const parsed = parseFilter(values);
  const usable = feedFilter(parsed.filter);
  const named = await nameFilter(usable.filter);
  return { named, notes: [...sayProblems(parsed), ...named.notes, ...usable.notes, ...notes] };
}

/**
 * Writes a feed in one of the formats. Feeds are not cached: they are long, and clients that have the current one are answered
 * without it.
 * @param base this library's public address, without a slash at the end
 */
export async function writeFeed(
  { named, notes }: FeedRequest,
  format: FeedFormat,
  base: string,
): Promise<string> {
  const filter = printFilter(named.filter);
  const words = filterInWords(named);
  const { rows, total, note } = await findRows(named.filter);
  const entries = rows.map((row) => makeEntry(row, base));
  const of = `${total.toLocaleString("en")} ${total === 1 ? "article" : "articles"}`;
  const what = words ? `${of} of this library: ${words}.` : `${of} of this library.`;
  return WRITERS[format]({
    id: feedId(filter, await getSecret()),
    title: cleanXml(words ? `Throughline: ${words}` : "Throughline"),
    description: cleanXml([what, ...notes, ...(note ? [note] : [])].join(" ")),
    url: `${base}/${filter}`,
    self: `${base}${FORMATS[format].path}${filter}`,
    language: commonLanguage(entries),
    updated: new Date(Math.max(0, ...entries.map(({ updated }) => updated.getTime()))),
    entries,
  });
}

/** The articles of a feed and the number of all matches; none, with a note, if the search takes too long. */
async function findRows(filter: ArticleFilter) {
  try {
    const found = await withMatches(filter, null, (matches, connection) => ({
      ids: listFeedIds(matches, connection, MAX_ENTRIES),
      total: matches.total,
    }));
    return { rows: await listFeedRows(found.ids), total: found.total, note: null };
  } catch (error) {
    if (error instanceof TooCostly) return { rows: [], total: 0, note: error.message };
    throw error;
  }
}
