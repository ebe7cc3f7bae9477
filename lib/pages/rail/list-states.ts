import "server-only";
import { readMarks } from "../../db/reading-marks";
import type { ArticleFilter } from "../../filters/article-filter";
import { countStates } from "../../index/count/count-facets";
import { TooCostly } from "../../index/match/filter-context";
import { withMatches } from "../../index/open-index";

/** How many articles each state matches within the rest of the filter. */
export type StateCounts = { read: number; unread: number; saved: number };

/**
 * Counts a filter's articles by what the reader has read and saved. Not cached, since the marks are the reader's own.
 * @returns null for somebody who has marked no article and does not filter by marks
 */
export async function listStates(filter: ArticleFilter, reader: string | null): Promise<StateCounts | null> {
  const filtered = filter.read !== null || filter.saved !== null;
  if (!reader && !filtered) return null;
  try {
    return await withMatches(filter, reader, (matches, connection) => {
      const marks = readMarks(connection, reader);
      return filtered || marks.read.size + marks.saved.size > 0 ? countStates(matches, marks) : null;
    });
  } catch (error) {
    // the list has a note that the search was stopped
    if (error instanceof TooCostly) return null;
    throw error;
  }
}
