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
import type { Feed } from "./feed";
import { feedId } from "./feed-id";
import { listFeedIds } from "./list-feed-ids";
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

/** A feed that is asked for: its filter, and what of the address could not be used. */
export type AskedFeed = { named: NamedFilter; notes: string[] };

/** Reads the address of a feed, which is that of a library page. @param notes what else is to be said in its description */
export async function askFeed(values: QueryValues, notes: readonly string[]): Promise<AskedFeed> {
  const asked = parseFilter(values);
  const kept = feedFilter(asked.filter);
  const named = await nameFilter(kept.filter);
  const mistakes = asked.mistakes.map(({ message }) => message);
  return { named, notes: [...mistakes, ...asked.notes, ...named.notes, ...kept.notes, ...notes] };
}

/**
 * Writes a feed in one of the formats. It is not kept: with the texts of its articles it is long, and whoever has it already is told
 * so without it.
 * @param base the address of this library from outside, without a slash at its end
 */
export async function writeFeed(
  { named, notes }: AskedFeed,
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
    updated: new Date(Math.max(NEVER, ...entries.map(({ updated }) => updated.getTime()))),
    entries,
  });
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
