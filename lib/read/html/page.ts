import { urlKey } from "../../articles/url-key";
import { findOwnNodes, type LdNode, readJsonLd } from "./json-ld";
import { type Metas, readMetas } from "./meta-elements";
import { listAddresses, readAddress } from "./page-address";
import { cardTitle, listHeadings, windowTitle } from "./page-titles";
import { parsePage } from "./parse-page";

/** A parsed page with its metadata. */
export type Page = {
  document: Document;
  metas: Metas;
  /** All nodes of its JSON-LD, those of the article, the fullest of these, and that of the page itself. */
  nodes: readonly LdNode[];
  articles: readonly LdNode[];
  article: LdNode;
  webPage: LdNode;
  /** Its own address, as it states it, and the base of its relative links. */
  url?: string;
  base?: string;
  /** Its markup as received. */
  html: string;
  /** The words of notices about cookies, which are not in the document. */
  notices: string;
};

/** @throws Refusal if the markup is too large or too deeply nested to read */
export function loadPage(html: string): Page {
  const { document, notices } = parsePage(html);
  const metas = readMetas(document);
  const nodes = readJsonLd(document);
  const addresses = listAddresses(document, metas, html);
  const own = findOwnNodes(nodes, {
    keys: new Set([...addresses.first, ...addresses.last].flatMap((address) => urlKey(address ?? "") ?? [])),
    titles: [...listHeadings(document, "h1"), windowTitle(document), cardTitle(metas) ?? ""],
  });
  return { document, metas, nodes, ...own, ...readAddress(document, addresses, own.article), html, notices };
}
