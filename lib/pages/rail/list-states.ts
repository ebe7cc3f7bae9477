import "server-only";
import { readMarks } from "../../db/reading-marks";
import type { ArticleFilter } from "../../filters/article-filter";
import { countStates } from "../../index/count/count-facets";
import { TooCostly } from "../../index/match/filter-context";
import { withMatches } from "../../index/open-index";

/** How many articles match for each state, the other state unchanged. */
export type StateCounts = { read: number; unread: number; saved: number };

/**
 * How many articles match by what the reader has read and saved. Never cached, since it is the reader's own.
 * @returns null for somebody who has marked no article and does not filter by marks
 */
export async function listStates(filter: ArticleFilter, reader: string | null): Promise<StateCounts | null> {
  const asked = filter.read !== null || filter.saved !== null;
  if (!reader && !asked) return null;
  try {
    return await withMatches(filter, reader, (matches, connection) => {
      const marks = readMarks(connection, reader);
      return asked || marks.read.size + marks.saved.size > 0 ? countStates(matches, marks) : null;
    });
  } catch (error) {
    // a note above the list says that the search was given up
    if (error instanceof TooCostly) return null;
    throw error;
  }
}
