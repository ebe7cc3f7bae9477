import "server-only";
import { headers } from "next/headers";

/** Set by scripts/serve.mjs on requests that only prefetch a page; it drops the header if a client sends it. */
const PREFETCH_HEADER = "x-throughline-ahead";

/** True if somebody opens the page; a prefetch is no visit. */
export const isVisit = async (): Promise<boolean> => !(await headers()).has(PREFETCH_HEADER);

/** How long a page waits until a visit is recorded, in ms. */
const VISIT_MS = 200;

/**
 * Records that somebody has opened something, which takes a write. A page does not wait for it while another process is writing: it
 * is recorded after the page then, or not at all.
 */
export async function recordVisit(write: Promise<unknown>): Promise<void> {
  const recorded = write.catch((error: unknown) => console.error("A visit was not recorded.", error));
  await Promise.race([recorded, new Promise((resolve) => setTimeout(resolve, VISIT_MS))]);
}
