import "server-only";
import { type ParsedFilter, parseFilter, type QueryValues } from "../../filters/parse-filter";
import { readAddress } from "../../filters/read-address";
import { getNewestId } from "../../index/count-new";
import { getReaderAddresses, type ReaderAddresses } from "../addresses/reader-addresses";

/** What the library page is asked for, and by whom. */
export type LibraryRequest = ReaderAddresses & {
  asked: ParsedFilter;
  /** The bare address was asked for, and shows the reader's start filter. */
  starts: boolean;
  /** The newest article when the page was requested: later ones the reader has not seen. */
  newest: number;
};

/** Reads the address of the library page. The bare one means the reader's start filter, if there is one. */
export async function readLibraryAddress(values: QueryValues): Promise<LibraryRequest> {
  const [addresses, newest] = await Promise.all([getReaderAddresses(), getNewestId()]);
  const isBare = Object.keys(values).length === 0;
  const start = isBare ? addresses.saved.find((one) => one.start) : undefined;
  const asked = parseFilter(start ? readAddress(start.filter) : values);
  return { ...addresses, asked, starts: start !== undefined, newest };
}
