import type { ItemPage } from "./item-with-page";

/** When an item's page is asked for again, null for not at all, and how often it could not be had. */
export type Tries = { retryAt: Date | null; tries: number };

const MOST_TRIES = 4;
const FIRST_WAIT_MS = 3_600_000;
/** Each wait is longer than the one before it by this factor: 1, 4 and 16 hours. */
const GROWTH = 4;

/** What is kept of an item's page after it was asked for, or put off. @param before how often it could not be had till then */
export function nextTry(page: ItemPage, before: number, now: Date): Tries {
  if (page === "put off") return { retryAt: now, tries: before };
  if (page !== "failed") return { retryAt: null, tries: 0 };
  const tries = before + 1;
  if (tries >= MOST_TRIES) return { retryAt: null, tries };
  return { retryAt: new Date(now.getTime() + FIRST_WAIT_MS * GROWTH ** before), tries };
}
