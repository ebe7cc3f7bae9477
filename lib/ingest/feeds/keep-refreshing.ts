import { setTimeout } from "node:timers/promises";
import { listDue } from "./due-feeds";

/** How often to look for feeds that are due, in ms: soon after somebody has asked for a check. */
const LOOK_MS = 5_000;
/** The words and names that linking needs take some hundreds of megabytes, which an idle process need not hold. */
const IDLE_MS = 120_000;

/**
 * Checks feeds as they fall due. Loads what checks need only when there is one to make.
 * @param options endIdle: return when feeds were checked and none has been due for two minutes
 */
export async function keepRefreshing({ endIdle }: { endIdle: boolean }): Promise<void> {
  let checkedAt = Number.POSITIVE_INFINITY;
  while (!endIdle || performance.now() - checkedAt < IDLE_MS) {
    try {
      if ((await listDue(new Date(), { most: 1 })).length > 0) {
        await refresh();
        checkedAt = performance.now();
      }
    } catch (error) {
      console.error("The feeds could not be checked; this is tried again in a moment.", error);
    }
    await setTimeout(LOOK_MS);
  }
}

async function refresh(): Promise<void> {
  const { fetchGuarded } = await import("../../fetch/fetch-guarded");
  const { refreshDue } = await import("./refresh-due");
  await refreshDue(fetchGuarded);
}
