import "server-only";
import { formatArticleDay, formatArticleMonth } from "../../articles/format-date";
import { readingMinutes } from "../../articles/reading-time";
import { type ListedRow, listRowsById } from "../../db/articles/listed-rows";
import type { Connection } from "../../db/statements";
import { listOneEvent, listStoriesIn } from "../../db/stories/story-pages";
import { cachedByVersion } from "../../db/versioned-cache";
import { type ArticleFilter, printFilter } from "../../filters/article-filter";
import { type Cursor, printCursor } from "../../filters/cursor";
import { type SoughtRuns, soughtRuns } from "../../filters/snippet";
import { TooCostly } from "../../index/match/filter-context";
import { listByDate } from "../../index/match/list-by-date";
import type { Dropped } from "../../index/match/matches";
import { MOST_RANKED, rankMatches } from "../../index/match/rank-matches";
import { isForAll, withMatches } from "../../index/open-index";
import { findWritten } from "../../index/words/written-form";
import { groupEvents } from "../../stories/group-events";
import { isRightToLeft } from "../../text/normalise";

/** Articles a page of the list. */
const PAGE = 25;

/** A row of the list, with its date in words and the month under which it stands; null where the date is not known. */
export type ListedArticle = Omit<ListedRow, "publishedAt"> & {
  day: string | null;
  month: string | null;
  direction: "ltr" | "rtl";
  minutes: number;
};

/** Articles of one event: the first in the list's order leads. And the story that it is in, where that has more to show. */
export type ArticleGroup = {
  lead: ListedArticle;
  others: ListedArticle[];
  story: { slug: string; articles: number } | null;
};

export type ArticleList = {
  articles: ListedArticle[];
  /** The same articles, those of one event together: each stands in one group. */
  groups: ArticleGroup[];
  total: number;
  next: string | null;
  /** What readers should know of the list: that it was given up, or ranks only a part. */
  notes: string[];
  /** Where nothing is left: the filter without each of its conditions, and how many articles that brings; the most first. */
  dropped: Dropped[];
  /** Some words were found by their sound alone: others may have been meant. */
  heard: boolean;
  /** What is to be marked in the articles: the words of the filter in every spelling that was looked for. */
  sought: SoughtRuns;
};

/**
 * One page of the articles that a filter leaves, with how many there are in all and the cursor of the next page. Events are
 * grouped within the page, so that the keyset goes by articles and none is lost or doubled.
 * @param reader whose marks the filter means
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
      articles: rows.map(viewRow),
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
  sought: SoughtRuns;
  heard: boolean;
};

/** The places of one page's articles, and of one more where there is a next page. */
const findPage = (filter: ArticleFilter, cursor: Cursor | null, reader: string | null): Promise<FoundPage> =>
  withMatches(filter, reader, (matches, connection) => {
    const { total, all } = matches;
    const { sort } = filter;
    const sought = soughtRuns(filter.query && matches.context.expand(filter.query));
    if (total === 0)
      return { places: [], total, notes: [], dropped: matches.listDropped(), sought, heard: false };
    const heard = matches.context.heard.size > 0;
    const notes = noteHeard(connection, matches.context.heard);
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
    if (total > MOST_RANKED)
      notes.push(
        `Relevance is worked out for the newest ${MOST_RANKED.toLocaleString("en")} of these articles.`,
      );
    return { places: rankMatches(matches, cursor, PAGE + 1), total, notes, dropped, sought, heard };
  }).catch((error: unknown) => {
    if (error instanceof TooCostly)
      return { places: [], total: 0, notes: [error.message], dropped: [], sought: [], heard: false };
    throw error;
  });

/** So many words are named with what stood in for them. */
const MOST_HEARD = 3;

/** Says which words were found by their sound alone, and how the library writes them. */
function noteHeard(connection: Connection, heard: ReadonlyMap<string, readonly string[]>): string[] {
  return [...heard].slice(0, MOST_HEARD).map(([typed, stems]) => {
    const written = stems.slice(0, MOST_HEARD).map((stem) => findWritten(connection, stem, typed) ?? stem);
    return `“${typed}” is searched for by its sound too: ${written.map((word) => `“${word}”`).join(", ")}.`;
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
    const view = ({ order: _, ...row }: (typeof dated)[number]) => viewRow(row);
    return [{ lead: view(first), others: others.map(view), story: more }];
  });
}

/** The articles of the given numbers, in their order; those that the library does not hold are left out. */
export const listArticlesById = async (ids: readonly number[]): Promise<ListedArticle[]> =>
  ids.length === 0 ? [] : (await listRowsById(ids)).map(viewRow);

function viewRow({ publishedAt: _, ...row }: ListedRow): ListedArticle {
  return {
    ...row,
    day: row.datePublished && formatArticleDay(row.datePublished),
    month: row.datePublished && formatArticleMonth(row.datePublished),
    direction: isRightToLeft(row.inLanguage) ? "rtl" : "ltr",
    minutes: readingMinutes(row.wordCount, row.inLanguage),
  };
}
