import { type ArticleFilter, printFilter } from "../../filters/article-filter";

/** Prints the address of the library page that shows a filter. */
export type FilterHref = (filter: ArticleFilter) => string;

/** Where the whole library is for a reader whose start page is a saved filter. */
export const WHOLE_LIBRARY = "/library?all=1";

/**
 * How to print addresses for a reader.
 * @param hasStartFilter the bare address shows this reader's start filter, so the whole library needs another
 */
export const filterHrefFor =
  (hasStartFilter: boolean): FilterHref =>
  (filter) => {
    const query = printFilter(filter);
    return query === "" && hasStartFilter ? WHOLE_LIBRARY : `/library${query}`;
  };
