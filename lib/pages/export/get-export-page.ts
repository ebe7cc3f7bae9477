import "server-only";
import { getUser } from "../../accounts/current-user";
import { library } from "../../db/client";
import { isUnfiltered, printFilter } from "../../filters/article-filter";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { filterInWords } from "../../index/filter-in-words";
import { TooCostly } from "../../index/match/filter-context";
import { type NamedFilter, nameFilter } from "../../index/name-filter";
import { withMatches } from "../../index/open-index";
import { sayProblems } from "../../index/say-problem";
import { t } from "../../messages/t";
import { getReader } from "../../readers/reader";
import { type Frame, getFrame } from "../frame/get-frame";

/** Everything the page for taking articles out of the library shows. */
export type ExportPage = {
  frame: Frame;
  /** The filter in words; empty for the whole library. */
  words: string;
  articles: number;
  /** Where the file is. */
  href: string;
  /** What could not be used of the address. */
  notes: string[];
};

/** How many articles a filter leaves; null where the search takes too long. */
async function countMatches({ filter }: NamedFilter): Promise<number | null> {
  if (isUnfiltered(filter)) return library().article.count();
  try {
    return await withMatches(filter, await getReader(), ({ total }) => total);
  } catch (error) {
    if (error instanceof TooCostly) return null;
    throw error;
  }
}

/** The page for exporting what a filter leaves; null for somebody who is not signed in. */
export async function getExportPage(values: QueryValues): Promise<ExportPage | null> {
  const [user, frame] = await Promise.all([getUser(), getFrame()]);
  if (!user) return null;
  const asked = parseFilter(values);
  const named = await nameFilter(asked.filter);
  const articles = await countMatches(named);
  const unfound = articles === null ? [t("exports.tooCostly")] : [];
  return {
    ...{ frame, words: filterInWords(named), articles: articles ?? 0 },
    href: `/export/library.jsonl${printFilter(named.filter)}`,
    notes: [...sayProblems(asked), ...named.notes, ...unfound],
  };
}
