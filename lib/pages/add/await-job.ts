import "server-only";
import { isRecord, parseStored } from "../../articles/stored-json";
import { findDone, type JobState, waitForJob } from "../../ingest/jobs/wait-for-job";
import type { ListsAdded } from "../../ingest/waiting/add-lists";
import { waitingPath } from "./have-wait";

/** Most jobs take less: their form leads to the report at once. In ms. */
const PATIENCE_MS = 2_000;

/** Has a job done and waits a moment for it. @returns its report; the page that shows how far it is where it takes longer */
export async function awaitJob(id: number): Promise<string> {
  const done = await waitForJob(id, PATIENCE_MS);
  return done ? reportOf(id, done) : `/add/jobs/${id}`;
}

/** The page with the report of a job that is done; null for one that is not, or was given up. */
export async function findReport(id: number): Promise<string | null> {
  const done = await findDone(id);
  return done && reportOf(id, done);
}

function reportOf(id: number, { kind, importId, listed }: JobState): string {
  if (listed === null) return `${kind === "waiting" ? "/add/waiting" : "/add"}?import=${importId}`;
  const path = waitingPath(parseStored(listed, "Job.listed", id, isListsAdded));
  return importId === null ? path : `${path}&import=${importId}`;
}

const isListsAdded = (value: unknown): value is ListsAdded => isRecord(value);
