import { nameKey } from "../../text/normalise";
import { collapseSpace, plainLine } from "../markup/plain-text";
import { type Metas, metaOf } from "./meta-elements";

const MAX_LENGTH = 500;
const MAX_HEADINGS = 20;

/** The sign of a link to the heading that it is in. */
const MARK = /^\s*[#¶§🔗]\s*$/u;

/** An element's text; blocks and line breaks within it separate words. */
export function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  const tag = node.nodeName.toLowerCase();
  if (tag === "a" && MARK.test(node.textContent ?? "")) return "";
  if (["svg", "button", "script", "style", "noscript"].includes(tag)) return "";
  const inner = [...node.childNodes].map(visibleText).join("");
  return /^(?:div|p|br|li|tr|td|h\d|section|header|time)$/.test(tag) ? ` ${inner} ` : inner;
}

/** The visible words of a page's headings, in order. */
export const listHeadings = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .slice(0, MAX_HEADINGS)
    .map((heading) => plainLine(visibleText(heading)))
    .filter((text) => nameKey(text) !== "" && text.length <= MAX_LENGTH);

/** The title of a page's window. */
export const windowTitle = (document: Document): string =>
  collapseSpace(document.querySelector("title")?.textContent ?? "").trim();

/** The title for link previews and catalogues. */
export const cardTitle = (metas: Metas): string | undefined =>
  metaOf(metas, "og:title", "twitter:title", "citation_title", "dc.title", "dcterms.title", "parsely-title");

/** Separators between a headline and the site's name. */
const PARTS = /\s+(?:[|–—·•»«:]|-{1,2}|::|\/\/|<|>)\s+|\s*[|»｜]\s*/;

/** The parts of a title: headline, section, site. */
export const partsOf = (title: string): string[] => title.split(PARTS).filter(Boolean);
