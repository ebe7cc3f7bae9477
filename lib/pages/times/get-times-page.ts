import "server-only";
import { parseFilter, type QueryValues } from "../../filters/parse-filter";
import { nameFilter } from "../../index/name-filter";
import { sayProblem } from "../../index/say-problem";
import { getReaderAddresses } from "../addresses/reader-addresses";
import { type Frame, getFrame } from "../frame/get-frame";
import { limitNotes } from "../search/limit-notes";
import { listTimes } from "./list-times";
import { type TimesView, viewTimes } from "./time-view";

/** The table of articles by outlet and time, on a page of its own. */
export type TimesPage = {
  frame: Frame;
  /** Null where the search took too long to be counted. */
  times: TimesView | null;
  backHref: string;
  notes: string[];
};

/** The table for the filter of an address. */
export async function getTimesPage(values: QueryValues): Promise<TimesPage> {
  const asked = parseFilter(values);
  const { filter, notes } = await nameFilter(asked.filter);
  const { reader, hrefOf } = await getReaderAddresses();
  const [times, frame] = await Promise.all([listTimes(filter, reader), getFrame()]);
  return {
    frame,
    times: times && viewTimes(filter, times, hrefOf),
    backHref: hrefOf(filter),
    notes: limitNotes([...asked.notes.map(sayProblem), ...notes]),
  };
}
