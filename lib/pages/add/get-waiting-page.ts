import "server-only";
import type { QueryValues } from "../../filters/parse-filter";
import { listWaiting, type WaitingPage } from "../../ingest/waiting/waiting-pages";
import { type Frame, getFrame } from "../frame/get-frame";
import { getImportResult, type ImportResult } from "./get-import-result";

/** Everything the page of addresses that wait to be fetched shows; no addresses for anybody but the owner. */
export type WaitingView = {
  frame: Frame;
  pages: WaitingPage[];
  total: number;
  /** What became of the last list, or of the last pages that were fetched. */
  notice: string | null;
  /** Why the last choice was refused. */
  problem: string | null;
  result: ImportResult | null;
};

const PROBLEMS = new Map([
  ["none", "Nothing was chosen. Tick the addresses first."],
  [
    "taken",
    "These addresses are being fetched already, or they no longer wait. Reload this page in a moment to see what came of them.",
  ],
]);

/** The parameters with which a list's upload comes here, each with how it is told. */
const COUNTS = [
  ["added", "wait to be fetched"],
  ["waiting", "waited already"],
  ["held", "are in the library already"],
  ["unusable", "have no web address"],
  ["omitted", "were left out, because too many wait"],
] as const;

function tellList(values: QueryValues): string | null {
  const parts = COUNTS.flatMap(([name, told]) => {
    const number = Number(values[name] ?? 0);
    return Number.isSafeInteger(number) && number > 0 ? `${number.toLocaleString("en")} ${told}` : [];
  });
  if (parts.length > 0) return `Of the list: ${parts.join(", ")}.`;
  return values.added === undefined ? null : "There was no address in the list.";
}

/** The page of addresses that wait to be fetched. */
export async function getWaitingPage(values: QueryValues): Promise<WaitingView> {
  const frame = await getFrame();
  if (!frame.owner) return { frame, pages: [], total: 0, notice: null, problem: null, result: null };
  return {
    ...{ frame, ...(await listWaiting()) },
    notice: tellList(values),
    problem: PROBLEMS.get(String(values.refused)) ?? null,
    result: await getImportResult(Number(values.import)),
  };
}
