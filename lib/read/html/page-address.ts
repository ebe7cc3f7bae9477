import { parseUrl } from "../../text/parse-url";
import { acceptedAddress } from "../markup/inline-references";
import { type LdNode, textOf } from "./json-ld";
import { type Metas, metaOf } from "./meta-elements";

/**
 * "saved from url=(0042)https://…" and "url: https://…": notes that browsers and other savers leave in saved pages.
 */
const SAVED_FROM = /<!--[^<>]{0,80}?\b(?:saved from url=\(\d+\)|url:)\s*(https?:\/\/[^\s<>]{1,2000})/i;
const NOTED_WITHIN = 2000;

/** True for the address of a page; templates sometimes state the site's front page by mistake. */
const isOfPage = (address: string): boolean => {
  const { pathname, search } = new URL(address);
  return pathname.replace(/\/+$/, "") !== "" || search !== "";
};

/** The addresses that a page states for itself outside its JSON-LD, and the one that its saver noted. */
export function listAddresses(document: Document, metas: Metas, html: string) {
  const noted = SAVED_FROM.exec(html.slice(0, NOTED_WITHIN))?.[1];
  const canonical = document.querySelector("link[rel~='canonical'][href]")?.getAttribute("href");
  const cards = metaOf(metas, "parsely-link", "twitter:url", "dc.identifier", "citation_public_url");
  return { noted, first: [canonical, metaOf(metas, "og:url")], last: [cards, noted] };
}

/**
 * The page's own address (canonical link, Open Graph, JSON-LD, the saver's note), and the base for relative links.
 */
export function readAddress(document: Document, listed: ReturnType<typeof listAddresses>, article: LdNode) {
  const { noted, first, last } = listed;
  const stated = [...first, textOf(article.url), textOf(article.mainEntityOfPage), ...last];
  const href = document.querySelector("base[href]")?.getAttribute("href")?.trim() ?? "";
  const whole =
    stated.find((address) => address && parseUrl(address) && /^https?:/i.test(address)) ?? undefined;
  const base = parseUrl(href, noted ?? whole)?.href ?? noted ?? whole;
  const addresses = stated.flatMap((address) => {
    const trimmed = address?.trim() ?? "";
    const resolved = trimmed ? parseUrl(trimmed, base)?.href : undefined;
    return acceptedAddress(resolved) ?? [];
  });
  const url = addresses.find(isOfPage);
  const site = base ?? addresses[0];
  return { ...(url ? { url } : {}), ...(site && /^https?:/.test(site) ? { base: site } : {}) };
}
