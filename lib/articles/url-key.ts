/** Parameters that say where a visitor came from, not what the page is. */
const TRACKING = /^(utm_.*|fbclid|gclid|mc_cid|mc_eid|cmpid|ns_campaign|ns_mchannel|igshid|ref|ref_src)$/;

/**
 * A key that is equal for all spellings of a URL: without scheme, www. or m., fragment, tracking parameters and
 * trailing slash; the rest of the query is sorted. Null if the text is not a web address.
 */
export function urlKey(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const query = [...url.searchParams]
    .filter(([name]) => !TRACKING.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const path = url.pathname.replace(/\/+$/, "");
  return `${hostOf(url)}${path}${query.length ? `?${new URLSearchParams(query)}` : ""}`;
}

/** The host without prefixes that do not distinguish outlets: www., m., amp. */
export const hostOf = (url: URL): string => url.host.replace(/^(www\d?|m|amp)\./, "");
