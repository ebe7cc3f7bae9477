/**
 * An address as the WHATWG reads it; null if it is none. In place of URL.canParse, which after some thousand calls refuses addresses
 * with letters such as "ü" (Node 20: its fast path takes Latin-1 for UTF-8).
 */
export function parseUrl(address: string, base?: string | URL): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** An address that begins with http or https; null for every other text. @param base which relative ones begin with */
export function parseWebAddress(text: string, base?: string | URL): URL | null {
  const url = parseUrl(text.trim(), base);
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

/** The address of a link without the "feed:" that some sites write in place of a scheme, or before one. */
export const withoutFeedScheme = (href: string): string =>
  href
    .trim()
    .replace(/^feed:(?:\/\/)?(?=https?:)/i, "")
    .replace(/^feed:(?=\/\/)/i, "https:");

/** A name with a dot, an address in figures, this machine, or any name with a port. */
const HOST =
  /^(?:(?:[\p{L}\p{N}_-]+\.)+(?:\p{L}{2,}|xn--[a-z\d-]+)\.?(?::\d+)?|(?:\d{1,3}\.){3}\d{1,3}(?::\d+)?|localhost(?::\d+)?|\[[\da-f:.]+\](?::\d+)?|[a-z][\w-]*:\d{1,5})(?=[/?#]|$)/iu;

/** What somebody wrote as a web address, with the scheme that it lacks: "lenn.example/news", "//lenn.example", "feed:lenn.example". */
export function mendScheme(written: string): string {
  const bare = withoutFeedScheme(written).replace(/^feed:/i, "");
  if (bare.startsWith("//")) return `https:${bare}`;
  return HOST.test(bare) ? `https://${bare}` : bare;
}
