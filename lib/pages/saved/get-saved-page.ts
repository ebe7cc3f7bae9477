import "server-only";
import { type FeedLink, listFeeds } from "../../filters/feed-filter";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { cleanText } from "../../filters/query/tokens";
import { readAddress } from "../../filters/query-values";
import { filterInWords } from "../../index/filter-in-words";
import { nameFilter } from "../../index/name-filter";
import { isProblem, PROBLEMS } from "../../readers/filter-name";
import { inOneSpelling, listSavedFilters } from "../../readers/saved-filters";
import { type SavedFilterView, viewSaved } from "./saved-filter-view";

export type SavedPage = {
  filters: (SavedFilterView & { feeds: FeedLink[] })[];
  /** A form that was sent in vain, or a filter that was just deleted: both can be saved from here. */
  again: { text: string; name: string; filter: string; words: string } | null;
  problem: { id: number; text: string } | null;
};

/** So much of a name that was refused is shown again. */
const LONGEST_SHOWN = 200;

const last = (value: string | string[] | undefined): string => [value ?? ""].flat().at(-1) ?? "";

/** A reader's saved filters as their own page shows them, with what its address says of the last change. */
export async function listSavedPage(reader: string | null, values: QueryValues): Promise<SavedPage> {
  const filters = await viewSaved(await listSavedFilters(reader), reader);
  const code = last(values.problem);
  const rename = Number(last(values.rename));
  return {
    filters: filters.map((one) => ({
      ...one,
      feeds: listFeeds(parseFilter(readAddress(one.filter)).filter),
    })),
    again: rename ? null : await tryAgain(values),
    problem: rename && isProblem(code) ? { id: rename, text: PROBLEMS[code] } : null,
  };
}

async function tryAgain(values: QueryValues): Promise<SavedPage["again"]> {
  const [code, gone] = [last(values.problem), last(values.gone)];
  const name = cleanText(last(values.name)).slice(0, LONGEST_SHOWN);
  const text = isProblem(code) ? PROBLEMS[code] : gone ? `The filter “${name}” is deleted.` : null;
  if (text === null) return null;
  const filter = inOneSpelling(last(values.filter));
  return {
    text,
    name,
    filter,
    words: filterInWords(await nameFilter(parseFilter(readAddress(filter)).filter)),
  };
}
