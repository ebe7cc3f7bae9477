/** Prefix by which elements of a namespace are known here, by its address without scheme, "www." and end signs. */
const KNOWN: Record<string, string> = {
  "w3.org/2005/atom": "atom",
  "purl.org/atom/ns": "atom",
  "purl.org/rss/1.0": "",
  "purl.org/rss/2.0": "",
  "my.netscape.com/rdf/simple/0.9": "",
  "channel.netscape.com/rdf/simple/0.9": "",
  "my.netscape.com/publish/formats/rss-0.91.dtd": "",
  "backend.userland.com/rss": "",
  "backend.userland.com/rss2": "",
  "backend.userland.com/rss091": "",
  "blogs.law.harvard.edu/tech/rss": "",
  "w3.org/1999/02/22-rdf-syntax-ns": "rdf",
  "purl.org/dc/elements/1.1": "dc",
  "purl.org/dc/elements/1.0": "dc",
  "purl.org/dc/terms": "dcterms",
  "purl.org/rss/1.0/modules/content": "content",
  "purl.org/rss/1.0/modules/syndication": "sy",
  "search.yahoo.com/mrss": "media",
  "itunes.com/dtds/podcast-1.0.dtd": "itunes",
  "rssnamespace.org/feedburner/ext/1.0": "feedburner",
  "w3.org/1999/xhtml": "xhtml",
  "w3.org/2000/svg": "svg",
  "w3.org/1998/math/mathml": "math",
};

const PREFIXES = new Set(Object.values(KNOWN).filter(Boolean));

const MAX_ADDRESS = 200;

const bare = (address: string): string =>
  address
    .slice(0, MAX_ADDRESS)
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, "")
    .replace(/[/#?]+$/, "");

/**
 * The prefix by which a namespace is known here; "" for the feed's own elements.
 * @param prefix as written
 * @param address that the prefix is declared for; undefined if it is not declared
 */
export function knownPrefix(prefix: string, address: string | undefined): string {
  const known = address === undefined ? undefined : KNOWN[bare(address)];
  if (known !== undefined) return known;
  if (!prefix) return "";
  // Careless feeds declare a usual prefix for a wrong address, or not at all.
  return PREFIXES.has(prefix) ? prefix : prefix === "rss" ? "" : `${prefix}?`;
}
