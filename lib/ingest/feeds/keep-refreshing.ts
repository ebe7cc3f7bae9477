import { setTimeout } from "node:timers/promises";
import { hasJobs } from "../jobs/claim-job";
import { listDue } from "./due-feeds";
import { FeedChecks } from "./feed-checks";
import { hasFreeRequests } from "./requests/claim-request";

/** How often to look for feeds that are due, in ms: soon after somebody has asked for a check. */
const LOOK_MS = 5_000;
/** The words and names that linking needs take some hundreds of megabytes, which an idle process need not hold. */
const IDLE_MS = 120_000;

/**
 * Checks feeds as they fall due, also while others are being checked, and does the jobs and the requests for feeds that wait. Loads what
 * these need only when there is one, or when a message says that there soon will be: it also has this process look at once.
 * @param options endIdle: return when something was done and nothing has been to do for two minutes; onlyAsked: feeds are checked only
 * where somebody asks for it
 */
export async function keepRefreshing({
  endIdle,
  onlyAsked = false,
}: {
  endIdle: boolean;
  onlyAsked?: boolean;
}): Promise<void> {
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
  let answering = 0;
  const answer = async () => {
    answering += 1;
    await doRequests().catch(tellFault);
    answering -= 1;
    checkedAt = performance.now();
  };
  let sleep = new AbortController();
  process.on("message", () => {
    checkedAt = performance.now();
    import("../jobs/do-jobs").catch(tellFault);
    sleep.abort();
  });
  const isBusy = () => isAdding || answering > 0 || checks.count > 0;
  while (!endIdle || isBusy() || performance.now() - checkedAt < IDLE_MS) {
    sleep = new AbortController();
    if (!isAdding && (await hasJobs().catch(tellFault))) void add();
    if (await hasFreeRequests().catch(tellFault)) void answer();
    const due = onlyAsked ? [] : await listDue(new Date()).catch(tellFault);
    if (due?.some(({ id }) => !checks.has(id))) void refresh();
    await setTimeout(LOOK_MS, undefined, { signal: sleep.signal }).catch(() => {});
  }
}

const tellFault = (error: unknown): void =>
  console.error(
    "Feeds could not be checked, or their articles not added; this will be tried again in a moment.",
    error,
  );

async function doJobs(): Promise<void> {
  const jobs = await import("../jobs/do-jobs");
  await jobs.doJobs();
}

async function doRequests(): Promise<void> {
  const requests = await import("./requests/do-requests");
  await requests.doFeedRequests();
}

async function refreshAll(checks: FeedChecks): Promise<void> {
  const { fetchGuarded } = await import("../../fetch/fetch-guarded");
  const { refreshDue } = await import("./refresh-due");
  await refreshDue(fetchGuarded, { checks });
}
