import { setTimeout } from "node:timers/promises";
import { listDue } from "./due-feeds";
import { FeedChecks } from "./feed-checks";

/** How often to look for feeds that are due, in ms: soon after somebody has asked for a check. */
const LOOK_MS = 5_000;
/** The words and names that linking needs take some hundreds of megabytes, which an idle process need not hold. */
const IDLE_MS = 120_000;

/**
 * Checks feeds as they fall due, also while others are being checked. Loads what checks need only when there is one to make.
 * @param options endIdle: return when feeds were checked and none has been due for two minutes
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
  while (!endIdle || checks.count > 0 || performance.now() - checkedAt < IDLE_MS) {
    const due = await listDue(new Date()).catch(tellFault);
    if (due?.some(({ id }) => !checks.has(id))) void refresh();
    await setTimeout(LOOK_MS);
  }
}

const tellFault = (error: unknown): void =>
  console.error("The feeds could not be checked; this is tried again in a moment.", error);

async function refreshAll(checks: FeedChecks): Promise<void> {
  const { fetchGuarded } = await import("../../fetch/fetch-guarded");
  const { refreshDue } = await import("./refresh-due");
  await refreshDue(fetchGuarded, { checks });
}
