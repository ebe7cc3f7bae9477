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
