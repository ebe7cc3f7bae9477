import { parseWebAddress } from "../text/parse-url";
import { isUnidentifying } from "./tracking-parameters";

/** The page that Google's viewer or AMP's cache shows under an address of its own. */
const AMP_VIEWERS = [
  /^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/amp\/(s\/)?(.+)$/i,
  /^https?:\/\/[\w-]+\.cdn\.ampproject\.org\/[a-z]\/(s\/)?(.+)$/i,
];

function withoutViewer(address: string): string {
  for (const viewer of AMP_VIEWERS) {
    const found = viewer.exec(address);
    if (found) return `http${found[1] ? "s" : ""}://${found[2]}`;
  }
  return address;
}

/**
 * A key that is equal for all spellings of a page's address: without scheme, www. and the like, default port, fragment, tracking
 * parameters, session, index file, AMP form and trailing slash; percent-encoding is as RFC 3986, section 6.2.2 normalises it, letters
 * are composed (NFC), and the query is sorted. A fragment that is a path of its own (#!/, #/) stays.
 * @returns null if the text is not a web address
 */
export function urlKey(address: string): string | null {
  const plain = withoutViewer(address.trim());
  const url = parseWebAddress(plain);
  if (!url?.host) return null;
  const query = [...url.searchParams]
    .filter(([name, value]) => !isUnidentifying(name, value))
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const fragment = /^#!?\/./.test(url.hash) ? url.hash : "";
  return `${hostOf(url)}${pathOf(url)}${query.length ? `?${new URLSearchParams(query)}` : ""}${fragment}`;
}

/** The key by which an article is known: the front page of a site, to which careless pages point, is no article's address. */
export function articleKey(address: string): string | null {
  const key = urlKey(address);
  return key !== null && /[/?#]/.test(key) ? key : null;
}

const pathOf = ({ pathname }: URL): string =>
  pathname
    .replace(/;jsessionid=[^/;]*/i, "")
    .split("/")
    .filter(Boolean)
    .map(normaliseSegment)
    .join("/")
    .replace(/(?:^|\/)(?:index|default)\.(?:html?|php\d?|aspx?|jsp)$/i, "")
    .replace(/^amp\/|(?<=^[^/]+\/)amp\/|(?:\/|\.)amp$|\.amp(?=\.html?$)/g, "")
    .replace(/^(?=.)/, "/");

/** One spelling of a path's segment: characters that need no encoding have none, all others are encoded in capitals. */
function normaliseSegment(segment: string): string {
  try {
    return encodeURIComponent(decodeURIComponent(segment).normalize());
  } catch {
    // Bytes that are no UTF-8 can only be kept as they are.
    return segment.replace(/%[\da-f]{2}/gi, (byte) => byte.toUpperCase());
  }
}

/** The host without default ports and without prefixes that do not distinguish outlets: www., m., mobile., amp. */
export const hostOf = (url: URL): string =>
  url.host
    .replace(/:(?:80|443)$/, "")
    .replace(/\.$/, "")
    .replace(/^(?:www\d?|m|mobile|amp)\.(?=.*\.)/, "")
    .replace(/^([a-z-]{2,7})\.m\./, "$1.");
