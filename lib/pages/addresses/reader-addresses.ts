import "server-only";
import { getReader } from "../../readers/reader";
import { listSavedFilters, type SavedFilter } from "../../readers/saved-filters";
import { type FilterHref, filterHrefFor } from "./filter-href";

/** Who asks, with the saved filters, and how to print addresses for this reader. */
export type ReaderAddresses = { reader: string | null; saved: SavedFilter[]; hrefOf: FilterHref };

/** The reader who asks; nobody known has no saved filters. */
export async function getReaderAddresses(): Promise<ReaderAddresses> {
  const reader = await getReader();
  const saved = await listSavedFilters(reader);
  return { reader, saved, hrefOf: filterHrefFor(saved.some((one) => one.start)) };
}
