import { randomUUID } from "node:crypto";
import { library, type Transaction, writeAtExit, writeReaders } from "../../db/client";
import { releaseJob } from "../../db/jobs";

/** A run that was killed holds its job no longer than this; one that goes on says so more often. */
const CLAIM_MS = 20_000;
const RENEW_MS = 5_000;
/** Begun so often without getting any further, a job is given up: it may be what ends the process. */
const MOST_ATTEMPTS = 3;

const beginJob = (tx: Transaction, id: number, token: string, now: Date) =>
  tx.job.update({
    where: { id },
    data: { claimedBy: token, claimedUntil: untilFrom(now), attempts: { increment: 1 } },
    include: { parts: { orderBy: { position: "asc" } } },
  });

/** A job with its parts, as it is done. */
export type JobToDo = Awaited<ReturnType<typeof beginJob>>;

/** A run's hold on a job: nobody else does it meanwhile. */
export type JobClaim = { job: JobToDo; token: string; release: () => void };

/** Another run has taken the job over, as if this one had been killed. */
export class JobLost extends Error {
  override name = "JobLost";
}

/** The first job that waits; null if there is none, or if another process does it: they are done one at a time. */
export async function claimJob(now = new Date()): Promise<JobClaim | null> {
  const token = randomUUID();
  const job = await writeReaders(async (tx) => {
    const first = await tx.job.findFirst({
      where: { finishedAt: null },
      orderBy: { id: "asc" },
      select: { id: true, claimedUntil: true },
    });
    if (!first || isHeld(first.claimedUntil, now)) return null;
    return beginJob(tx, first.id, token, now);
  });
  return job && { job, token, release: holdOn(job.id, token) };
}

const untilFrom = (now: Date): Date => new Date(now.getTime() + CLAIM_MS);

/** What lies further in the future was written by a clock that was wrong. */
const isHeld = (until: Date | null, now: Date): boolean =>
  until !== null && until > now && until <= new Date(now.getTime() + 2 * CLAIM_MS);

/** Whether a job is being done. */
export const isBeingDone = isHeld;

/** Whether a job was begun in vain too often. */
export const isHopeless = ({ attempts }: JobToDo): boolean => attempts > MOST_ATTEMPTS;

/** Holds a job until the returned function is called, or the process ends. */
function holdOn(id: number, token: string): () => void {
  const renewing = setInterval(() => {
    writeReaders((tx) => renew(tx, id, token)).catch((error) => console.error(error));
  }, RENEW_MS);
  renewing.unref();
  const leave = () => writeAtExit(releaseJob(id, token));
  process.once("exit", leave);
  return () => {
    clearInterval(renewing);
    process.off("exit", leave);
  };
}

const renew = (tx: Transaction, id: number, token: string) =>
  tx.job.updateMany({ where: { id, claimedBy: token }, data: { claimedUntil: untilFrom(new Date()) } });

/** Writes to a job that a run holds. @throws JobLost if it does so no longer: what it has written is rolled back */
export async function writeJob(
  tx: Transaction,
  { job, token }: JobClaim,
  data: NonNullable<Parameters<Transaction["job"]["updateMany"]>[0]>["data"],
): Promise<void> {
  const { count } = await tx.job.updateMany({ where: { id: job.id, claimedBy: token }, data });
  if (count === 0) throw new JobLost(`Job ${job.id} is being done by another process.`);
}

/** Whether any job waits or is being done. */
export const hasJobs = async (): Promise<boolean> =>
  (await library().job.findFirst({ where: { finishedAt: null }, select: { id: true } })) !== null;
