import "server-only";
import { headers } from "next/headers";

/** Set by the server itself (scripts/serve.mjs) on a request that only fetches a page ahead; what a client sends under this name is dropped there. */
const AHEAD_HEADER = "x-throughline-ahead";

/** Whether somebody opens the page now: fetching it ahead is no visit. */
export const isVisit = async (): Promise<boolean> => !(await headers()).has(AHEAD_HEADER);
