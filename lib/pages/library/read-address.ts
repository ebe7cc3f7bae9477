import { cache } from "react";
import { type ParsedFilter, parseFilter, type QueryValues } from "@/lib/filters/parse-filter";
import { readAddress } from "@/lib/filters/query-values";
import { getNewestId } from "@/lib/index/count-new";
import { getReader } from "@/lib/readers/reader";
import { listSavedFilters, type SavedFilter } from "@/lib/readers/saved-filters";

/** What the library page is asked for, and by whom. */
export type Asked = {
  asked: ParsedFilter;
  reader: string | null;
  saved: SavedFilter[];
  /** The bare address, which shows the filter that the reader starts with. */
  starts: boolean;
  /** The article that had come in last before the page was made; what came in behind it the reader has not seen. */
  newest: number;
};

/**
 * Reads the address of the library page, once for the page and its head. The bare one means the filter that the reader starts with,
 * where there is one.
 */
export const ask = cache(async (values: QueryValues): Promise<Asked> => {
  const [reader, newest] = await Promise.all([getReader(), getNewestId()]);
  const saved = await listSavedFilters(reader);
  const start = Object.keys(values).length === 0 ? saved.find((one) => one.start) : undefined;
  const asked = parseFilter(start ? readAddress(start.filter) : values);
  return { asked, reader, saved, starts: start !== undefined, newest };
});
