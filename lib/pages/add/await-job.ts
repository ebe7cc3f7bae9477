import "server-only";
import { setTimeout } from "node:timers/promises";
import { isRecord, parseStored } from "../../articles/stored-json";
import { library } from "../../db/client";
import { haveJobsDone } from "../../ingest/jobs/have-jobs-done";
import type { ListsAdded } from "../../ingest/waiting/add-lists";
import { waitingPath } from "./have-wait";

/** Most jobs take less: their form leads to the report at once. */
const PATIENCE_MS = 2_000;
const LOOK_MS = 50;

/** Has a job done and waits a moment for it. @returns its report; the page that shows how far it is where it takes longer */
export async function awaitJob(id: number): Promise<string> {
  haveJobsDone();
  const started = performance.now();
  while (performance.now() - started < PATIENCE_MS) {
    const report = await findReport(id);
    if (report) return report;
    await setTimeout(LOOK_MS);
  }
  return `/add/jobs/${id}`;
}

/** The page with the report of a job that is done; null for one that is not, or was given up. */
export async function findReport(id: number): Promise<string | null> {
  const job = await library().job.findUnique({
    where: { id },
    select: { kind: true, finishedAt: true, problem: true, importId: true, listed: true },
  });
  if (!job?.finishedAt || job.problem !== null) return null;
  const { kind, importId, listed } = job;
  if (listed !== null) {
    const path = waitingPath(parseStored(listed, "Job.listed", id, isListsAdded));
    return importId === null ? path : `${path}&import=${importId}`;
  }
  return `${kind === "waiting" ? "/add/waiting" : "/add"}?import=${importId}`;
}

const isListsAdded = (value: unknown): value is ListsAdded => isRecord(value);
