import { readAddress } from "./address";
import { findArticleNode, type LdNode, readJsonLd } from "./json-ld";
import { type Metas, readMetas } from "./metas";
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
  /** The data that its scripts work with, as text. */
  scripts: string;
};

/** Longer data are those of a whole site. */
const LONGEST_DATA = 2_000_000;

/** @throws Refusal where the markup is too large or too deep to read */
export function readPage(html: string): Page {
  const document = parsePage(html);
  const metas = readMetas(document);
  const nodes = readJsonLd(document);
  const { article = {}, page = {} } = findArticleNode(nodes);
  const scripts = [...document.querySelectorAll("script:not([type*='ld+json'])")].map(
    (script) => script.textContent ?? "",
  );
  return {
    document,
    metas,
    nodes,
    article,
    webPage: page,
    ...readAddress(document, metas, article, html),
    scripts: scripts.join("\n").slice(0, LONGEST_DATA),
  };
}
