import { setTimeout } from "node:timers/promises";
import { fetchGuarded } from "../../fetch/fetch-guarded";
import { refreshDue } from "./refresh-due";

/** How often the server looks for feeds that are due, in ms. */
const LOOK_MS = 60_000;

/** Checks feeds as they fall due, for as long as the server runs. */
export async function keepRefreshing(): Promise<never> {
  for (;;) {
    await setTimeout(LOOK_MS, undefined, { ref: false });
    await refreshDue(fetchGuarded).catch((error: unknown) =>
      console.error("The feeds could not be checked; this is tried again in a minute.", error),
    );
  }
}
