import "server-only";
import type { Metadata } from "next";
import { cache } from "react";
import { type ArticleFilter, isUnfiltered, printFilter } from "../../filters/article-filter";
import { parseCursor } from "../../filters/cursor";
import type { QueryValues } from "../../filters/parse-filter";
import { type NamedFilter, nameFilter } from "../../index/name-filter";
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
  /** The newest article when the page was requested: "mark all as read" leaves later ones unread. */
  newest: number;
};

/** The library page of an address, for whoever asks. Opening a saved filter counts as a visit to it. */
export const getLibraryPage = cache(async (values: QueryValues): Promise<LibraryPage> => {
  const request = await readLibraryAddress(values);
  const { asked, reader, hrefOf } = request;
  const cursor = parseCursor(values.cursor);
  const named = await nameFilter(asked.filter);
  const { filter } = named;
  const isFront = (isUnfiltered(filter) || request.starts) && !cursor;
  const [list, facets, states, times, frame, samples] = await Promise.all([
    listArticles(filter, cursor, reader),
    listFacets(filter, reader),
    listStates(filter, reader),
    listTimes(filter, reader),
    getFrame(),
    countSamples(),
  ]);
  const [parts, news, suggestion, saved] = await Promise.all([
    viewParts(list, named, request),
    isFront ? listStoryNews(reader) : [],
    cursor ? null : suggestSpelling(values, asked, list.heard ? 0 : list.total, reader),
    openSavedFilter(values, named, request),
  ]);
  return {
    ...{ frame, parts, isFront, news, suggestion, saved },
    metadata: viewMetadata(asked.filter),
    total: list.total,
    nextHref: list.next && hrefOfNext(filter, list.next),
    filter: viewFilter(named, asked, hrefOf),
    rail: viewRail(named, facets, states, hrefOf),
    times: times && viewTimes(filter, times, hrefOf),
    notes: limitNotes([...asked.notes, ...named.notes, ...list.notes]),
    mistakes: viewMistakes(asked.typed, asked.given, asked.mistakes),
    dropped: viewDropped(named, list.dropped, hrefOf),
    samples: frame.owner && isUnfiltered(filter) ? samples : 0,
    newest: request.newest,
  };
});

const viewMetadata = (filter: ArticleFilter): Metadata => ({
  alternates: { canonical: `/${printFilter(filter)}` },
  robots: { index: isUnfiltered(filter) },
});

function hrefOfNext(filter: ArticleFilter, cursor: string): string {
  const query = printFilter(filter);
  return `/${query || "?"}${query ? "&" : ""}cursor=${cursor}`;
}

/** The rows of the list, with the reader's marks and what the search found in each. */
async function viewParts(
  list: ArticleList,
  { filter }: NamedFilter,
  { reader }: LibraryRequest,
): Promise<ListPart[]> {
  const [marks, found] = await Promise.all([
    listMarks(
      reader,
      list.articles.map(({ id }) => id),
    ),
    listFoundTexts(list),
  ]);
  return viewList(list.groups, { marks, found }, filter.sort === "relevance" ? "Most relevant first" : null);
}
