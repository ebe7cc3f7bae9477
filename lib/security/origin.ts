import { parseUrl } from "../text/parse-url";

/** True for methods that change nothing (RFC 9110, 9.2.1). */
export const isSafeMethod = (method: string): boolean => ["GET", "HEAD", "OPTIONS"].includes(method);

/**
 * Whether a request that changes something comes from one of our own pages. Browsers send Origin with every such
 * request; one without it is only accepted if the browser says that it is same-origin.
 * @param publicUrl the public address, if the app runs behind a proxy that changes the Host
 */
export function isOwnOrigin(headers: Headers, publicUrl: string | undefined): boolean {
  const origin = headers.get("origin");
  if (!origin) return headers.get("sec-fetch-site") === "same-origin";
  const url = parseUrl(origin);
  if (!url) return false;
  if (url.host === headers.get("host")) return true;
  return publicUrl !== undefined && parseUrl(publicUrl)?.origin === origin;
}
