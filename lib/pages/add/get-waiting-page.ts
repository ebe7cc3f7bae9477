import "server-only";
import type { QueryValues } from "../../filters/parse-filter";
import { listWaiting, type WaitingPage } from "../../ingest/waiting/waiting-pages";
import { listOf } from "../../messages/list-of";
import { type SaidReason, sayStored } from "../../messages/say-reason";
import { t } from "../../messages/t";
import { type Frame, getFrame } from "../frame/get-frame";
import { getImportResult, type ImportResult } from "./get-import-result";

/** Everything the page of addresses that wait to be fetched shows; no addresses for anybody but the owner. */
export type WaitingView = {
  frame: Frame;
  pages: (Omit<WaitingPage, "problem"> & { problem: SaidReason | null })[];
  total: number;
  /** What became of the last list, or of the last pages that were fetched. */
  notice: string | null;
  /** Why the last choice was refused. */
  problem: string | null;
  result: ImportResult | null;
};

const PROBLEMS = new Map<string, "add.waiting.noneChosen" | "add.waiting.taken">([
  ["none", "add.waiting.noneChosen"],
  ["taken", "add.waiting.taken"],
]);

/** The parameters with which a list's upload comes here. */
const COUNTS = ["added", "waiting", "held", "unusable", "omitted"] as const;

function tellList(values: QueryValues): string | null {
  const parts = COUNTS.flatMap((name) => {
    const addresses = Number(values[name] ?? 0);
    return Number.isSafeInteger(addresses) && addresses > 0 ? t(`add.waiting.${name}`, { addresses }) : [];
  });
  if (parts.length > 0) return t("add.waiting.ofList", { counts: listOf(parts) });
  return values.added === undefined ? null : t("add.waiting.noAddress");
}

/** The page of addresses that wait to be fetched. */
export async function getWaitingPage(values: QueryValues): Promise<WaitingView> {
  const frame = await getFrame();
  if (!frame.owner) return { frame, pages: [], total: 0, notice: null, problem: null, result: null };
  const { pages, total } = await listWaiting();
  const problem = PROBLEMS.get(String(values.refused));
  return {
    ...{ frame, total, pages: pages.map(sayWhy) },
    notice: tellList(values),
    problem: problem ? t(problem) : null,
    result: await getImportResult(Number(values.import)),
  };
}

const sayWhy = ({ problem, ...page }: WaitingPage): WaitingView["pages"][number] => ({
  ...page,
  problem: problem === null ? null : sayStored(problem),
});
