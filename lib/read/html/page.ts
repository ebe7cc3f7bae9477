import { findArticleNode, type LdNode, readJsonLd } from "./json-ld";
import { type Metas, readMetas } from "./meta-elements";
import { readAddress } from "./page-address";
import { parsePage } from "./parse-page";

/** A page and what it says of itself to machines. */
export type Page = {
  document: Document;
  metas: Metas;
  /** All of its JSON-LD, and the nodes in it of the article and of the page. */
  nodes: readonly LdNode[];
  article: LdNode;
  webPage: LdNode;
  /** Its own address as it states it; the address that others in it are relative to. */
  url?: string;
  base?: string;
  /** Its markup as it came. */
  html: string;
};

/** @throws Refusal where the markup is too large or too deep to read */
export function readPage(html: string): Page {
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
