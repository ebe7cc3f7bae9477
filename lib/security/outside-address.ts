/** A host as addresses have it, with its port or without: names, IPv4 and IPv6 (RFC 9110, 7.2). */
const HOST = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i;

/**
 * The address of this library from outside, without a slash at its end: PUBLIC_URL, else by the name under which the request came.
 * @param publicUrl PUBLIC_URL, where it is set
 */
export function outsideAddress(headers: Headers, publicUrl: string | undefined): string {
  if (publicUrl && URL.canParse(publicUrl)) return new URL(publicUrl).href.replace(/\/+$/, "");
  const host = headers.get("host") ?? "";
  return `http://${HOST.test(host) ? host.toLowerCase() : "localhost:3000"}`;
}
