import "server-only";
import { library } from "../../db/client";
import { countTies } from "../../db/jobs";
import { isBeingDone } from "../../ingest/jobs/claim-job";
import { haveJobsDone } from "../../ingest/jobs/have-jobs-done";
import { type SaidReason, sayStored } from "../../messages/say-reason";
import { numberIn } from "../addresses/number-in";
import { type Frame, getFrame } from "../frame/get-frame";
import { findReport } from "./await-job";
import { getImportResult, type ImportResult } from "./get-import-result";
import { isRead, type ListedPart, listParts } from "./list-parts";

/** The newest articles that are shown while others come in. */
const NEWEST = 10;

/** How far a job is. */
export type JobProgress = {
  state: "waiting" | "running" | "given up";
  /** What its parts are. */
  what: "files" | "pages";
  /** Jobs that are done before it. */
  before: number;
  /** Parts that are read, and all of them. */
  read: number;
  total: number;
  /** What came in with it so far; null before anything did. */
  result: ImportResult | null;
  ties: { links: number; stories: number };
  parts: ListedPart[];
  /** What went wrong. */
  problem: SaidReason | null;
};

const NO_TIES = { links: 0, stories: 0 };

/** The page of a job: how far it is, or where its report is once it is done; nothing of it for anybody but the owner. */
export type JobPage = { frame: Frame } & ({ progress: JobProgress | null } | { report: string });

/** The page of a job, by the number in its address; null where there is none. */
export async function getJobPage(parameter: string, now = new Date()): Promise<JobPage | null> {
  const id = numberIn(parameter);
  const frame = await getFrame();
  if (!frame.owner) return { frame, progress: null };
  const report = id === null ? null : await findReport(id);
  if (report) return { frame, report };
  const progress = id === null ? null : await getProgress(id, now);
  return progress && { frame, progress };
}

/** How far a job is; null where there is none. Whoever looks at one that nobody does has it done. */
export async function getProgress(id: number, now: Date): Promise<JobProgress | null> {
  const { job } = library();
  const found = await job.findUnique({
    where: { id },
    include: { parts: { orderBy: { position: "asc" } } },
  });
  if (!found) return null;
  const { importId, parts, at, problem } = found;
  const isRunning = isBeingDone(found.claimedUntil, now);
  const before = await job.count({ where: { finishedAt: null, id: { lt: id } } });
  if (!found.finishedAt && !isRunning) haveJobsDone();
  const [result, ties] =
    importId === null
      ? [null, NO_TIES]
      : await Promise.all([getImportResult(importId, NEWEST), countTies(importId)]);
  return {
    state: found.finishedAt ? "given up" : isRunning ? "running" : "waiting",
    what: parts.every(({ kind }) => kind === "page") ? "pages" : "files",
    ...{ before, total: parts.length, result, ties },
    problem: problem === null ? null : sayStored(problem),
    read: parts.filter((part) => isRead(part, at)).length,
    parts: listParts(parts, at),
  };
}
