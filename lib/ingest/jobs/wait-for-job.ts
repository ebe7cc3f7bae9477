import { setTimeout } from "node:timers/promises";
import { library, writeReaders } from "../../db/client";
import type { GuardedFetch } from "../../fetch/fetch-guarded";
import { haveJobsDone } from "./have-jobs-done";
import { removeSpool } from "./spool";

const LOOK_MS = 50;

const findState = (id: number) =>
  library().job.findUnique({
    where: { id },
    select: { kind: true, finishedAt: true, problem: true, importId: true, listed: true },
  });

/** How a job stands. */
export type JobState = NonNullable<Awaited<ReturnType<typeof findState>>>;

/** A job that is done; null for one that is not, was given up, or is not there. */
export async function findDone(id: number): Promise<JobState | null> {
  const job = await findState(id);
  return job?.finishedAt && job.problem === null ? job : null;
}

/** Has a job done and waits for it. @param ms how long at most @returns null where it takes longer, or goes wrong */
export async function waitForJob(id: number, ms: number, fetch?: GuardedFetch): Promise<JobState | null> {
  haveJobsDone(fetch);
  const until = performance.now() + ms;
  while (performance.now() < until) {
    const job = await findState(id);
    if (!job || job.problem !== null) return null;
    if (job.finishedAt) return job;
    await setTimeout(LOOK_MS);
  }
  return null;
}

/** Takes a job back that nobody has begun. @returns false for one that was begun */
export async function withdrawJob(id: number): Promise<boolean> {
  const where = { id, claimedBy: null, importId: null, finishedAt: null };
  const spool = await writeReaders(async (tx) => {
    const job = await tx.job.findFirst({ where, select: { spool: true } });
    if (job) await tx.job.delete({ where: { id }, select: { id: true } });
    return job;
  });
  if (spool?.spool) await removeSpool(spool.spool);
  return spool !== null;
}
