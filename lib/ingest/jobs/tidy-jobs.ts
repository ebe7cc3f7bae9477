import { library, writeReaders } from "../../db/client";
import { listSpools, removeSpool } from "./spool";

const DAY_MS = 86_400_000;
/** A job that is done can be looked at for so long. */
const KEPT_MS = 7 * DAY_MS;
/** Files whose job never came to be: the process was ended while they were written. */
const STRAY_MS = DAY_MS;

/** Removes old jobs, and files that no job needs any more. */
export async function tidyJobs(now: Date): Promise<void> {
  await writeReaders((tx) =>
    tx.job.deleteMany({ where: { finishedAt: { lt: new Date(now.getTime() - KEPT_MS) } } }),
  );
  const needed = await library().job.findMany({
    where: { spool: { not: null }, finishedAt: null },
    select: { spool: true },
  });
  const kept = new Set(needed.map(({ spool }) => spool));
  for (const { spool, changedAt } of await listSpools())
    if (!kept.has(spool) && changedAt.getTime() < now.getTime() - STRAY_MS) await removeSpool(spool);
}
