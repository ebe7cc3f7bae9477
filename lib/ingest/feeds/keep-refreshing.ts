import { setTimeout } from "node:timers/promises";
import { hasJobs } from "../jobs/claim-job";
import { listDue } from "./due-feeds";
import { FeedChecks } from "./feed-checks";

/** How often to look for feeds that are due, in ms: soon after somebody has asked for a check. */
const LOOK_MS = 5_000;
/** The words and names that linking needs take some hundreds of megabytes, which an idle process need not hold. */
const IDLE_MS = 120_000;

/**
 * Checks feeds as they fall due, also while others are being checked, and does the jobs that wait. Loads what these need only when there
 * is one, or when a message says that there soon will be: it also has this process look at once.
 * @param options endIdle: return when something was done and nothing has been to do for two minutes
 */
export async function keepRefreshing({ endIdle }: { endIdle: boolean }): Promise<void> {
  const checks = new FeedChecks();
  let checkedAt = Number.POSITIVE_INFINITY;
  const refresh = () =>
    refreshAll(checks)
      .catch(tellFault)
      .finally(() => {
        checkedAt = performance.now();
      });
  let isAdding = false;
  const add = async () => {
    isAdding = true;
    await doJobs().catch(tellFault);
    isAdding = false;
    checkedAt = performance.now();
  };
  let sleep = new AbortController();
  process.on("message", () => {
    checkedAt = performance.now();
    import("../jobs/do-jobs").catch(tellFault);
    sleep.abort();
  });
  while (!endIdle || isAdding || checks.count > 0 || performance.now() - checkedAt < IDLE_MS) {
    sleep = new AbortController();
    if (!isAdding && (await hasJobs().catch(tellFault))) void add();
    const due = await listDue(new Date()).catch(tellFault);
    if (due?.some(({ id }) => !checks.has(id))) void refresh();
    await setTimeout(LOOK_MS, undefined, { signal: sleep.signal }).catch(() => {});
  }
}

const tellFault = (error: unknown): void =>
  console.error("Feeds could not be checked, or articles not added; this is tried again in a moment.", error);

async function doJobs(): Promise<void> {
  const jobs = await import("../jobs/do-jobs");
  await jobs.doJobs();
}

async function refreshAll(checks: FeedChecks): Promise<void> {
  const { fetchGuarded } = await import("../../fetch/fetch-guarded");
  const { refreshDue } = await import("./refresh-due");
  await refreshDue(fetchGuarded, { checks });
}
