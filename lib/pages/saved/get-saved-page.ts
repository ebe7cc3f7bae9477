import "server-only";
import { type FeedLink, listFeeds } from "../../filters/feed-filter";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { cleanText } from "../../filters/query/tokens";
import { readAddress } from "../../filters/read-address";
import { filterInWords } from "../../index/filter-in-words";
import { nameFilter } from "../../index/name-filter";
import { t } from "../../messages/t";
import { getReader } from "../../readers/reader";
import { isProblem, sayFilterProblem } from "../../readers/saved-filter-name";
import { canonicalAddress, listSavedFilters } from "../../readers/saved-filters";
import { listMarks, listShelf, SHELVES } from "../../readers/shelf";
import { queueHref } from "../article/find-next-saved";
import { listArticlesById } from "../articles/list-articles";
import { type ArticleRow, viewRow } from "../articles/list-view";
import { type Frame, getFrame } from "../frame/get-frame";
import { readTold } from "../told";
import { type SavedFilterView, viewSaved } from "./saved-filter-view";

/** A saved filter in the list of all of them. */
export type SavedFilterRow = SavedFilterView & { feeds: FeedLink[] };

/** The form to save a filter, filled in again after it was refused or the filter deleted. */
export type SaveAgain = { text: string; name: string; filter: string; words: string };

/** Everything the page of saved articles and filters shows. */
export type SavedPage = {
  frame: Frame;
  shelves: { label: string; href: string; current: boolean }[];
  rows: ArticleRow[];
  /** How many articles the shelf holds; more than it shows, perhaps. */
  total: number;
  /** What the page says of an empty shelf. */
  emptyText: string;
  /** Where the saved articles begin to be read out. */
  listenHref: string | null;
  filters: SavedFilterRow[];
  again: SaveAgain | null;
  /** Why a filter was not renamed. */
  problem: { id: number; text: string } | null;
};

/** The most articles shown of a shelf. */
const MOST = 200;
/** How much of a refused name is shown again, in characters. */
const LONGEST_SHOWN = 200;

/** The page of saved articles and filters, for whoever asks. */
export async function getSavedPage(values: QueryValues): Promise<SavedPage> {
  const shelf = SHELVES.find((known) => known === values.show) ?? "saved";
  const [reader, frame] = await Promise.all([getReader(), getFrame()]);
  const { ids, total } = await listShelf(reader, shelf, MOST);
  const [articles, marks, filters] = await Promise.all([
    listArticlesById(ids),
    listMarks(reader, ids),
    viewSaved(await listSavedFilters(reader), reader),
  ]);
  const rename = Number(lastOf(values.rename));
  const code = lastOf(values.problem);
  return {
    ...{ frame, total },
    shelves: SHELVES.map((one) => ({
      label: t(`saved.shelf.${one}.name`),
      href: one === "saved" ? "/saved" : `/saved?show=${one}`,
      current: one === shelf,
    })),
    rows: articles.map((article) => viewRow(article, { marks })),
    emptyText: t(`saved.shelf.${shelf}.empty`),
    listenHref: shelf === "saved" && articles[0] ? queueHref(articles[0].slug) : null,
    filters: filters.map((one) => ({
      ...one,
      feeds: listFeeds(parseFilter(readAddress(one.filter)).filter),
    })),
    again: rename ? null : await viewAgain(values),
    problem: rename && isProblem(code) ? { id: rename, text: sayFilterProblem(code) } : null,
  };
}

const lastOf = (value: string | string[] | undefined): string => [value ?? ""].flat().at(-1) ?? "";

async function viewAgain(values: QueryValues): Promise<SaveAgain | null> {
  const [code, { done }] = [lastOf(values.problem), await readTold(values)];
  const name = cleanText(lastOf(values.name)).slice(0, LONGEST_SHOWN);
  const text = isProblem(code) ? sayFilterProblem(code) : done;
  if (text === null) return null;
  const filter = canonicalAddress(lastOf(values.filter));
  const words = filterInWords(await nameFilter(parseFilter(readAddress(filter)).filter));
  return { text, name, filter, words };
}
