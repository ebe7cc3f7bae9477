import type { ArticleFilter } from "../filters/article-filter";
import { withMatches } from "./open-index";

/**
 * The numbers of all articles that a filter leaves, ascending.
 * @param reader the reader whose marks `is:read` and `is:saved` mean
 * @throws TooCostly if the search for words takes too long
 */
export const listMatchingIds = (filter: ArticleFilter, reader: string | null): Promise<number[]> =>
  withMatches(filter, reader, ({ all }) =>
    Array.from(all.ordinals(), (ordinal) => all.index.idOf(ordinal)).sort((a, b) => a - b),
  );
