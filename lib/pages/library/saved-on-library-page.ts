import "server-only";
import { isUnfiltered, printFilter } from "../../filters/article-filter";
import { type FeedLink, listFeeds } from "../../filters/feed-filter";
import type { ParsedFilter, QueryValues } from "../../filters/parse-filter";
import { filterInWords } from "../../index/filter-in-words";
import type { NamedFilter } from "../../index/name-filter";
import { suggestName } from "../../readers/filter-name";
import { getBatch } from "../../readers/mark-all-read";
import { type SavedFilter, visitFilter } from "../../readers/saved-filters";
import { isVisit } from "../../readers/visit";
import { findSaved, type SavedFilterView, viewSaved } from "../saved/saved-filter-view";

/** That articles were marked as read in one go, which can be undone, or that it was undone. */
export type ReadNotice = { text: string; undo: number | null };

/** All that the library page shows of the reader's own filters, and does with the present one. */
export type SavedView = {
  filters: SavedFilterView[];
  /** The present filter as a form sends it, and in words. */
  filter: string;
  words: string;
  /** The name that is proposed for it; null where there is nothing to save. */
  suggested: string | null;
  /** Where the whole library is, for a reader who starts with a filter. */
  wholeHref: string | null;
  /** The name of the filter that the page shows because the reader starts with it. */
  startName: string | null;
  notice: ReadNotice | null;
  feeds: FeedLink[];
};

const WHOLE = "/?all=1";

/** Where the whole library is for a reader who starts with one of these filters; null for one who starts with the library. */
export const wholeHrefOf = (saved: readonly SavedFilter[]): string | null =>
  saved.some((one) => one.start) ? WHOLE : null;

type Opened = {
  asked: ParsedFilter;
  reader: string | null;
  saved: SavedFilter[];
  starts: boolean;
  newest: number;
};

/** Works out what the library page shows of the reader's own filters, and notes that one of them was opened. */
export async function openSaved(
  values: QueryValues,
  named: NamedFilter,
  { asked, reader, saved, starts, newest }: Opened,
): Promise<SavedView> {
  const { filter } = named;
  const opened = findSaved(saved, asked.filter, filter);
  const words = filterInWords(named);
  const filters = await viewSaved(saved, reader, opened);
  if (opened && (await isVisit())) await visitFilter(opened, newest);
  return {
    filters,
    filter: printFilter(filter),
    words,
    suggested: opened || isUnfiltered(filter) ? null : suggestName(words),
    wholeHref: wholeHrefOf(saved),
    startName: starts ? (opened?.name ?? null) : null,
    notice: await readNotice(values, reader),
    feeds: listFeeds(filter),
  };
}

/**
 * What a page shows, for a reader who starts with a filter: for that reader the bare address is not the whole library, so ways to the
 * library without a filter (`href: "/"`, `clearHref: "/"`, at any depth) lead to `wholeHref`.
 * @param wholeHref null for a reader who starts with the whole library: nothing is changed
 */
export const aroundStart = <View>(view: View, wholeHref: string | null): View =>
  wholeHref === null ? view : (withWhole(view, wholeHref) as View);

function withWhole(value: unknown, wholeHref: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withWhole(one, wholeHref));
  // what is no plain data is left as it is
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]: [string, unknown]) => [
      key,
      one === "/" && /href$/i.test(key) ? wholeHref : withWhole(one, wholeHref),
    ]),
  );
}

const counted = (articles: number): string =>
  articles === 1 ? "1 article is" : `${articles.toLocaleString("en")} articles are`;

async function readNotice({ marked, unmarked }: QueryValues, reader: string | null) {
  const batch = await getBatch(reader, Number(marked));
  if (batch) {
    const { id, articles, matched } = batch;
    if (articles === 0) return { text: "All of these were marked as read already.", undo: null };
    const rest =
      matched > articles
        ? ` They are the newest of ${matched.toLocaleString("en")}; for the next, mark all again.`
        : "";
    return { text: `${counted(articles)} marked as read.${rest}`, undo: id };
  }
  const taken = Number(unmarked);
  return Number.isSafeInteger(taken) && taken > 0
    ? { text: `${counted(taken)} unread again.`, undo: null }
    : null;
}
