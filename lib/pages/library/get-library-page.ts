import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { getUser } from "../../accounts/current-user";
import { cachedByVersion } from "../../db/versioned-cache";
import { type ArticleFilter, isUnfiltered, printFilter } from "../../filters/article-filter";
import { type Cursor, parseCursor, printCursor } from "../../filters/cursor";
import type { QueryValues } from "../../filters/parse-filter";
import { type NamedFilter, nameFilter } from "../../index/name-filter";
import { isForAll } from "../../index/open-index";
import { sayProblem } from "../../index/say-problem";
import { t } from "../../messages/t";
import { listMarks } from "../../readers/shelf";
import { type ArticleList, listArticles } from "../articles/list-articles";
import { listFoundTexts } from "../articles/list-found-texts";
import { type ListPart, viewList } from "../articles/list-view";
import { type Frame, getFrame } from "../frame/get-frame";
import { type FilterView, viewFilter } from "../rail/filter-view";
import { listFacets } from "../rail/list-facets";
import { listStates } from "../rail/list-states";
import { type RailGroup, viewRail } from "../rail/rail-view";
import { type DroppedView, viewDropped } from "../search/dropped-view";
import { limitNotes } from "../search/limit-notes";
import { type MistakesView, viewMistakes } from "../search/mistake-view";
import { type Suggestion, suggestSpelling } from "../search/suggest-spelling";
import { listStoryNews, type StoryNews } from "../story/follow-story";
import { listTimes } from "../times/list-times";
import { type TimesView, viewTimes } from "../times/time-view";
import { countSamples } from "./count-samples";
import { type LibraryRequest, readLibraryAddress } from "./read-address";
import { openSavedFilter, type SavedView } from "./saved-view";

/** Everything the library page shows. */
export type LibraryPage = {
  frame: Frame;
  metadata: Metadata;
  /** How many articles the filter matches. */
  total: number;
  parts: ListPart[];
  /** The first page of the library or of the start filter, which sets its newest article larger. */
  isFront: boolean;
  nextHref: string | null;
  filter: FilterView;
  rail: RailGroup[];
  /** Null where the search took too long to be counted. */
  times: TimesView | null;
  notes: string[];
  mistakes: MistakesView;
  suggestion: Suggestion | null;
  /** Where nothing matches: conditions to drop. */
  dropped: DroppedView[];
  saved: SavedView;
  news: StoryNews[];
  /** How many sample articles the owner can remove here; 0 where the page does not say. */
  samples: number;
  /** They were just removed by the owner who asks, and can be put back. */
  samplesRemoved: boolean;
  /** The newest article when the page was requested: "mark all as read" leaves later ones unread. */
  newest: number;
  /** Whether the visitor has signed in, or has saved or read something here; nobody becomes a reader by marking all as read. */
  known: boolean;
};

/** The library page of an address, for whoever asks. Opening a saved filter counts as a visit to it. */
export const getLibraryPage = cache(async (values: QueryValues): Promise<LibraryPage> => {
  const request = await readLibraryAddress(values);
  const { asked, reader, hrefOf } = request;
  const cursor = parseCursor(values.cursor);
  const named = await nameFilter(asked.filter);
  const { filter } = named;
  const isFront = (isUnfiltered(filter) || request.starts) && !cursor;
  const [{ list, ...views }, frame, samples] = await Promise.all([
    getViews(named, cursor, request),
    getFrame(),
    countSamples(),
  ]);
  const [news, suggestion, saved] = await Promise.all([
    isFront ? listStoryNews(reader) : [],
    cursor ? null : suggestSpelling(values, asked, list.heard ? 0 : list.total, reader),
    openSavedFilter(values, named, request),
  ]);
  return {
    ...{ frame, ...views, isFront, news, suggestion, saved },
    metadata: viewMetadata(asked.filter, saved.words),
    total: list.total,
    nextHref: list.next && hrefOfNext(filter, list.next),
    filter: viewFilter(named, asked, hrefOf),
    notes: limitNotes([...asked.notes.map(sayProblem), ...named.notes, ...list.notes]),
    mistakes: viewMistakes(asked.typed, asked.given, asked.mistakes),
    dropped: viewDropped(named, list.dropped, hrefOf),
    samples: frame.owner && isUnfiltered(filter) ? samples : 0,
    samplesRemoved: frame.owner && samples === 0 && values.samples === "removed",
    newest: request.newest,
    known: reader !== null || (await getUser()) !== null,
  };
});

const viewMetadata = (filter: ArticleFilter, words: string): Metadata => ({
  title: words || t("library.title"),
  alternates: { canonical: `/library${printFilter(filter)}` },
  robots: { index: isUnfiltered(filter) },
});

function hrefOfNext(filter: ArticleFilter, cursor: string): string {
  const query = printFilter(filter);
  return `/library${query || "?"}${query ? "&" : ""}cursor=${cursor}`;
}

type Views = Pick<LibraryPage, "parts" | "rail" | "times"> & { list: ArticleList };

/** The large parts of the page. For somebody who has marked and saved nothing they are cached, since they are the same for all. */
function getViews(
  named: NamedFilter,
  cursor: Cursor | null,
  { reader, hrefOf }: LibraryRequest,
): Promise<Views> {
  const { filter } = named;
  const make = async (): Promise<Views> => {
    const [list, facets, states, times] = await Promise.all([
      listArticles(filter, cursor, reader),
      listFacets(filter, reader),
      listStates(filter, reader),
      listTimes(filter, reader),
    ]);
    const ids = list.articles.map(({ id }) => id);
    const [marks, found] = await Promise.all([listMarks(reader, ids), listFoundTexts(list)]);
    const heading = filter.sort === "relevance" ? t("library.mostRelevant") : null;
    return {
      list,
      parts: viewList(list.groups, { marks, found }, heading),
      rail: viewRail(named, facets, states, hrefOf),
      times: times && viewTimes(filter, times, hrefOf),
    };
  };
  if (reader || !isForAll(filter)) return make();
  return cachedByVersion(`library ${printFilter(filter)} ${cursor ? printCursor(cursor) : ""}`, make);
}
