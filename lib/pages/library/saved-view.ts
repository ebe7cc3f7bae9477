import "server-only";
import { isUnfiltered, printFilter } from "../../filters/article-filter";
import { type FeedLink, listFeeds } from "../../filters/feed-filter";
import type { QueryValues } from "../../filters/parse-filter";
import { filterInWords } from "../../index/filter-in-words";
import type { NamedFilter } from "../../index/name-filter";
import { t } from "../../messages/t";
import { getBatch } from "../../readers/mark-all-read";
import { suggestName } from "../../readers/saved-filter-name";
import { visitFilter } from "../../readers/saved-filters";
import { isVisit, recordVisit } from "../../readers/visit";
import { WHOLE_LIBRARY } from "../addresses/filter-href";
import { findSaved, type SavedFilterView, viewSaved } from "../saved/saved-filter-view";
import type { LibraryRequest } from "./read-address";

/** A message after marking all as read, with the batch to undo, or after undoing it. */
export type ReadNotice = { text: string; undo: number | null };

/** What the library page shows of the reader's own filters and of the present one. */
export type SavedView = {
  filters: SavedFilterView[];
  /** The present filter as a query string, and in words. */
  filter: string;
  words: string;
  /** The name suggested for it; null where there is nothing to save. */
  suggested: string | null;
  /** Where the whole library is, for a reader whose start page is a filter. */
  wholeHref: string | null;
  /** The name of the start filter, where the page shows it because it is one. */
  startName: string | null;
  notice: ReadNotice | null;
  feeds: FeedLink[];
};

/** Gathers what the library page shows of a reader's saved filters, and records a visit to the one that is open. */
export async function openSavedFilter(
  values: QueryValues,
  named: NamedFilter,
  { asked, reader, saved, starts, newest }: LibraryRequest,
): Promise<SavedView> {
  const { filter } = named;
  const opened = findSaved(saved, asked.filter, filter);
  const words = filterInWords(named);
  const filters = await viewSaved(saved, reader, opened);
  if (opened && (await isVisit())) await recordVisit(visitFilter(opened, newest));
  return {
    filters,
    filter: printFilter(filter),
    words,
    suggested: opened || isUnfiltered(filter) ? null : suggestName(words),
    wholeHref: saved.some((one) => one.start) ? WHOLE_LIBRARY : null,
    startName: starts ? (opened?.name ?? null) : null,
    notice: await readNotice(values, reader),
    feeds: listFeeds(filter),
  };
}

async function readNotice(
  { marked, unmarked }: QueryValues,
  reader: string | null,
): Promise<ReadNotice | null> {
  const batch = await getBatch(reader, Number(marked));
  if (batch) {
    const { id, articles, matched } = batch;
    if (articles === 0) return { text: t("library.allRead"), undo: null };
    const marked = t("library.marked", { articles });
    const text = matched > articles ? `${marked} ${t("library.markedNewest", { matched })}` : marked;
    return { text, undo: id };
  }
  const unread = Number(unmarked);
  return Number.isSafeInteger(unread) && unread > 0
    ? { text: t("library.unmarked", { articles: unread }), undo: null }
    : null;
}
