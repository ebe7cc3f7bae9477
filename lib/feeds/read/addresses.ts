import { parseUrl } from "../../text/parse-url";
import { decodeOnce } from "./references";

/** In characters; the library takes half of it. */
const MAX_ADDRESS = 4096;
const ABSOLUTE = /^https?:\/\//i;

/** A web address as written if it is absolute, else resolved; null if it is none. */
export function absoluteAddress(written: string | null | undefined, base: string): string | null {
  const stated = written?.trim();
  if (!stated || stated.length > MAX_ADDRESS) return null;
  const address = stated.replace(/\s+/g, (space) => (/[\t\n\r]/.test(space) ? "" : "%20"));
  if (ABSOLUTE.test(address)) return parseUrl(address) ? address : null;
  const href = parseUrl(address, base)?.href;
  return href && ABSOLUTE.test(href) ? href : null;
}

/** Tags, and the attributes in them that hold addresses. Lengths of spaces are bounded to keep them fast. */
const TAG = /<[a-z][^<>]*>/gi;
const ATTRIBUTE = /(\s(href|src|poster|cite|srcset)\s{0,9}=\s{0,9})(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi;

const resolve = (address: string, base: string): string =>
  parseUrl(address) || address.startsWith("#") ? address : (parseUrl(address, base)?.href ?? address);

/** The addresses of a srcset, each with a width or density behind it. */
const resolveSources = (sources: string, base: string): string =>
  sources
    .split(/,\s+/)
    .map((source) => {
      const [address = "", ...size] = source.trim().split(/\s+/);
      return [resolve(address, base), ...size].join(" ");
    })
    .join(", ");

function resolveTag(tag: string, base: string): string {
  return tag.replace(ATTRIBUTE, (whole: string, start: string, name: string, ...values: string[]) => {
    const written = decodeOnce(values.slice(0, 3).find((value) => value !== undefined) ?? "").trim();
    const resolved = name.toLowerCase() === "srcset" ? resolveSources(written, base) : resolve(written, base);
    return resolved === written
      ? whole
      : `${start}"${resolved.replaceAll("&", "&amp;").replaceAll('"', "&quot;")}"`;
  });
}

/**
 * HTML with absolute addresses, and otherwise as it is written: it is parsed when an article is made of it.
 * @param base an absolute address
 */
export const resolveHtml = (html: string, base: string): string =>
  parseUrl(base) ? html.replace(TAG, (tag) => (tag.includes("=") ? resolveTag(tag, base) : tag)) : html;
