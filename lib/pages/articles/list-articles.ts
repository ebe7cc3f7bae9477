import "server-only";
import { formatArticleMonth } from "../../articles/format-date";
import { type SmallPicture, smallOf } from "../../articles/pictures";
import { readingMinutes } from "../../articles/reading-time";
import { type ListedRow, listRowsById } from "../../db/articles/listed-rows";
import type { Connection } from "../../db/statements";
import { listOneEvent, listStoriesIn, type StoryOfArticle } from "../../db/stories/story-pages";
import { cachedByVersion } from "../../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../../filters/article-filter";
import { type Cursor, printCursor } from "../../filters/cursor";
import { type QueryRuns, queryRuns } from "../../filters/snippet";
import { TooCostly } from "../../index/match/filter-context";
import { listByDate } from "../../index/match/list-by-date";
import type { Dropped } from "../../index/match/matches";
import { MAX_RANKED, rankMatches } from "../../index/match/rank-matches";
import { isForAll, withMatches } from "../../index/open-index";
import { findWritten } from "../../index/words/written-form";
import { listOf } from "../../messages/list-of";
import { t } from "../../messages/t";
import { groupEvents } from "../../stories/group-events";
import { isRightToLeft } from "../../text/normalise";
import { formatKnownDay } from "../known-day";

/** Articles a page of the list. */
const PAGE = 25;

/** An article in a list, with its date in words and the month it is listed under; null where the date is not known. */
export type ListedArticle = Omit<ListedRow, "publishedAt" | "picture"> & {
  picture: SmallPicture | null;
  day: string | null;
  month: string | null;
  direction: "ltr" | "rtl";
  minutes: number;
};

/** Articles on one event, led by the first in the list's order, and the story they are part of, where it has more. */
export type ArticleGroup = {
  lead: ListedArticle;
  others: ListedArticle[];
  story: StoryOfArticle | null;
};

export type ArticleList = {
  articles: ListedArticle[];
  /** The same articles, grouped by event. */
  groups: ArticleGroup[];
  total: number;
  next: string | null;
  /** What readers should know: that the search was given up, or that only a part is ranked. */
  notes: string[];
  /** Where nothing matches: the filter without each of its conditions and how many articles that finds, the most first. */
  dropped: Dropped[];
  /** Some words were matched by sound alone: others may have been meant. */
  heard: boolean;
  /** What to mark in the articles: the search words in every spelling that was searched for. */
  sought: QueryRuns;
};

/**
 * One page of the articles that match a filter, with the total and the cursor of the next page. Grouping by event stays within
 * the page, so that the cursor counts articles and none is lost or repeated.
 * @param reader whose marks the filter refers to
 */
export function listArticles(
  filter: ArticleFilter,
  cursor: Cursor | null,
  reader: string | null = null,
): Promise<ArticleList> {
  const make = async () => {
    const { places, total, notes, dropped, sought, heard } = await findPage(filter, cursor, reader);
    const page = places.slice(0, PAGE);
    const rows = await listRowsById(page.map(({ id }) => id));
    const last = places.length > PAGE ? page.at(-1) : undefined;
    return {
      articles: rows.map(asListed),
      groups: await groupRows(rows),
      total,
      next: last ? printCursor(last) : null,
      notes,
      dropped,
      sought,
      heard,
    };
  };
  const key = `list ${printFilter(filter)} ${cursor ? printCursor(cursor) : ""}`;
  return isForAll(filter) ? cachedByVersion(key, make) : make();
}

type FoundPage = {
  places: Cursor[];
  total: number;
  notes: string[];
  dropped: Dropped[];
  sought: QueryRuns;
  heard: boolean;
};

/** The cursors of a page's articles, and one more where there is a next page. */
const findPage = (filter: ArticleFilter, cursor: Cursor | null, reader: string | null): Promise<FoundPage> =>
  withMatches(filter, reader, (matches, connection) => {
    const { total, all } = matches;
    const { sort } = filter;
    const sought = queryRuns(filter.query && matches.context.expand(filter.query));
    if (total === 0)
      return { places: [], total, notes: [], dropped: matches.listDropped(), sought, heard: false };
    const heard = matches.context.soundAlikes.size > 0;
    const notes = noteHeard(connection, matches.context.soundAlikes);
    const dropped: Dropped[] = [];
    if (sort !== "relevance" || !filter.query)
      return {
        places: listByDate(all.index, all.bits, sort === "oldest" ? sort : "newest", cursor, PAGE + 1),
        total,
        notes,
        dropped,
        sought,
        heard,
      };
    if (total > MAX_RANKED) notes.push(t("library.ranked", { most: MAX_RANKED }));
    return { places: rankMatches(matches, cursor, PAGE + 1), total, notes, dropped, sought, heard };
  }).catch((error: unknown) => {
    if (error instanceof TooCostly)
      return { places: [], total: 0, notes: [t("filters.tooCostly")], dropped: [], sought: [], heard: false };
    throw error;
  });

/** The most words named with their spellings. */
const MOST_HEARD = 3;

/** Notes on words that were matched by sound alone, with the library's own spellings. */
function noteHeard(connection: Connection, heard: ReadonlyMap<string, readonly string[]>): string[] {
  return [...heard].slice(0, MOST_HEARD).map(([typed, stems]) => {
    const written = stems.slice(0, MOST_HEARD).map((stem) => findWritten(connection, stem, typed) ?? stem);
    return t("library.bySound", {
      typed,
      words: listOf(written),
    });
  });
}

async function groupRows(rows: readonly ListedRow[]): Promise<ArticleGroup[]> {
  const ids = rows.map(({ id }) => id);
  const [linked, stories] = await Promise.all([listOneEvent(ids), listStoriesIn(ids)]);
  const dated = rows.map((row) => ({ ...row, order: row.publishedAt?.getTime() ?? null }));
  return groupEvents(dated, linked).flatMap(([first, ...others]) => {
    if (!first) return [];
    const story = stories.get(first.id) ?? null;
    const more = story && story.articles > others.length + 1 ? story : null;
    const view = ({ order: _, ...row }: (typeof dated)[number]) => asListed(row);
    return [{ lead: view(first), others: others.map(view), story: more }];
  });
}

/** The articles of the given numbers, in that order; missing ones are left out. */
export const listArticlesById = async (ids: readonly number[]): Promise<ListedArticle[]> =>
  ids.length === 0 ? [] : (await listRowsById(ids)).map(asListed);

function asListed({ publishedAt: _, picture, ...row }: ListedRow): ListedArticle {
  const dated = row.datePublished ?? row.inferredDate;
  return {
    ...row,
    picture: picture && smallOf(picture),
    day: formatKnownDay(row),
    month: dated && formatArticleMonth(dated),
    direction: isRightToLeft(row.inLanguage) ? "rtl" : "ltr",
    minutes: readingMinutes(row.wordCount, row.inLanguage),
  };
}
