import { setTimeout } from "node:timers/promises";
import { fetchGuarded } from "../../fetch/fetch-guarded";
import { refreshDue } from "./refresh-due";

/** How often to look for feeds that are due, in ms: soon after somebody has asked for a check. */
const LOOK_MS = 5_000;

/** Checks feeds as they fall due, for as long as the process runs. */
export async function keepRefreshing(): Promise<never> {
  for (;;) {
    await refreshDue(fetchGuarded).catch((error: unknown) =>
      console.error("The feeds could not be checked; this is tried again in a moment.", error),
    );
    await setTimeout(LOOK_MS);
  }
}
