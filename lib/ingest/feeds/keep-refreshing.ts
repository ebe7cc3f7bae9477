import { setTimeout } from "node:timers/promises";
import { fetchGuarded } from "../../fetch/fetch-guarded";
import { refreshDue } from "./refresh-due";

/** How often the server looks for feeds that are due, in ms. */
const LOOK_MS = 60_000;

/** Next.js loads modules more than once. */
const held = globalThis as { throughlineRefresh?: Promise<void> | undefined };

/** Checks the feeds that are due, and those that fall due meanwhile. One round at a time: a second call waits for the same. */
export function refreshNow(): Promise<void> {
  held.throughlineRefresh ??= refreshAll().finally(() => {
    held.throughlineRefresh = undefined;
  });
  return held.throughlineRefresh;
}

async function refreshAll(): Promise<void> {
  try {
    while ((await refreshDue(fetchGuarded)) > 0);
  } catch (error) {
    console.error("The feeds could not be checked; this is tried again in a minute.", error);
  }
}

/** Checks feeds as they fall due, for as long as the server runs. */
export async function keepRefreshing(): Promise<never> {
  for (;;) {
    await setTimeout(LOOK_MS, undefined, { ref: false });
    await refreshNow();
  }
}
