import { findArticleNode, type LdNode, readJsonLd } from "./json-ld";
import { type Metas, readMetas } from "./meta-elements";
import { readAddress } from "./page-address";
import { parsePage } from "./parse-page";

/** A parsed page with its metadata. */
export type Page = {
  document: Document;
  metas: Metas;
  /** All nodes of its JSON-LD, and those of the article and of the page itself. */
  nodes: readonly LdNode[];
  article: LdNode;
  webPage: LdNode;
  /** Its own address, as it states it, and the base of its relative links. */
  url?: string;
  base?: string;
  /** Its markup as received. */
  html: string;
};

/** @throws Refusal if the markup is too large or too deeply nested to read */
export function loadPage(html: string): Page {
  const document = parsePage(html);
  const metas = readMetas(document);
  const nodes = readJsonLd(document);
  const { article = {}, page = {} } = findArticleNode(nodes);
  return {
    document,
    metas,
    nodes,
    article,
    webPage: page,
    ...readAddress(document, metas, article, html),
    html,
  };
}
