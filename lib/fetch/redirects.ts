import { parseUrl } from "../text/parse-url";

/** One redirect: a status of 301, 302, 303, 307 or 308, and absolute addresses. */
export type Hop = { status: number; from: string; to: string };

const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** The statuses that tell a client to use the new address from now on (RFC 9110, 15.4). */
const PERMANENT = new Set([301, 308]);

export const isRedirect = (status: number): boolean => REDIRECTS.has(status);

/**
 * Where a redirect leads; null if its Location is missing or no address.
 * @param location as undici gives it, one character per byte; browsers read those bytes as UTF-8
 */
export function redirectTarget(from: URL, location: string | undefined): URL | null {
  if (location === undefined) return null;
  const written = Buffer.from(location, "latin1").toString("utf8");
  return parseUrl(written, from);
}

/**
 * The address to remember in place of the one asked for: the end of the permanent redirects that a fetch began with. After the first
 * temporary redirect nothing is permanent.
 */
export function permanentAddress(asked: string, hops: readonly Hop[]): string {
  const temporary = hops.findIndex(({ status }) => !PERMANENT.has(status));
  return hops.slice(0, temporary < 0 ? hops.length : temporary).at(-1)?.to ?? asked;
}
