import "server-only";
import { headers } from "next/headers";

/**
 * Whether the page was requested from outside this site: typed, opened from a bookmark or a message, or linked by
 * another site (Fetch Metadata Request Headers, W3C). False if the browser does not say.
 */
export async function isFromElsewhere(): Promise<boolean> {
  const site = (await headers()).get("sec-fetch-site");
  return site !== null && site !== "same-origin";
}
