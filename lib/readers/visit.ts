import "server-only";
import { headers } from "next/headers";

/** Set by scripts/serve.mjs on requests that only prefetch a page; it drops the header if a client sends it. */
const PREFETCH_HEADER = "x-throughline-ahead";

/** True if somebody opens the page; a prefetch is no visit. */
export const isVisit = async (): Promise<boolean> => !(await headers()).has(PREFETCH_HEADER);
