import { parseUrl } from "../text/parse-url";

/** A host with or without a port: names, IPv4 and IPv6 (RFC 9110, 7.2). */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The public address of this library without a trailing slash: PUBLIC_URL, or the host that was requested.
 * @param publicUrl PUBLIC_URL, if set
 */
export function outsideAddress(headers: Headers, publicUrl: string | undefined): string {
  const stated = publicUrl ? parseUrl(publicUrl) : null;
  if (stated) return stated.href.replace(/\/+$/, "");
  const host = headers.get("host") ?? "";
  return `http://${HOST.test(host) ? host.toLowerCase() : "localhost:3000"}`;
}
