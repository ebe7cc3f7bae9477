import { collapseSpace } from "../markup/plain-text";

/** A line as the page shows it: the text between two block boundaries. */
export type PageLine = {
  text: string;
  /** The heading element that the line is in ("h1" to "h6"); empty if none. */
  heading: string;
  /** The datetime attributes of its time elements. */
  datetimes: string[];
  /** Texts of its links that lead to an author's page. */
  authors: string[];
  /** The innermost block that the line is in, and those of its own nodes that make up the line. */
  block: Element;
  nodes: Node[];
};

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr|label)$/;
const PASSED = /^(?:script|style|svg|button|noscript|select|option|nav|footer|iframe|template|input|head)$/;
/** Classes and identifiers of blocks by readers, and about other articles. */
const BY_READERS = /(?:^|[\s_-])comments?(?:[\s_-]|$)/i;
const OF_OTHERS =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|more-(?:news|stories|articles))(?:[\s_-]|$)/i;
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const MAX_LINES = 3000;
const TO_AUTHOR =
  /\/(?:authors?|contributors?|writers?|byline|by|profiles?|columnists?|reporters?|journalists?|staff|team|people|autore?s?|auteurs?|autor(?:en)?|kontributor)\/[^/]/i;

/** The share of an element's text that is linked. */
export const linkedShare = (part: Element): number =>
  [...part.querySelectorAll("a")].reduce((sum, link) => sum + (link.textContent?.length ?? 0), 0) /
  Math.max(part.textContent?.length ?? 0, 1);

/** Least length of a text that is one, whatever its template is named, and its largest linked share. */
const MIN_TEXT = 400;
const MAX_LINKED_IN_TEXT = 0.2;

/** True for a part with much text and few links. */
export const isUnlinkedProse = (part: Element): boolean =>
  (part.textContent?.trim().length ?? 0) >= MIN_TEXT && linkedShare(part) <= MAX_LINKED_IN_TEXT;

/** True for a form, what is hidden, and what is by readers or about other articles, unless it is around the heading. */
function isPassed(block: Element, tag: string): boolean {
  const names = `${block.getAttribute("class") ?? ""} ${block.id}`;
  const passed =
    tag === "form" ||
    block.hasAttribute("hidden") ||
    HIDDEN.test(block.getAttribute("style") ?? "") ||
    BY_READERS.test(names) ||
    (OF_OTHERS.test(names) && !isUnlinkedProse(block));
  return passed && !block.querySelector("h1");
}

/** The lines of a page's body in order, without menus, forms, other articles and what is hidden. */
export function listPageLines(document: Document): PageLine[] {
  const lines: PageLine[] = [];
  const blank = (block: Element): PageLine => ({
    text: "",
    heading: "",
    datetimes: [],
    authors: [],
    block,
    nodes: [],
  });
  let line = blank(document.body);
  const end = (block: Element) => {
    line.text = collapseSpace(line.text).trim();
    if (line.text || line.datetimes.length) lines.push(line);
    line = blank(block);
  };
  const visit = (node: Node, around: Element): void => {
    if (node.nodeType === 3) addTo(line, node).text += node.textContent ?? "";
    if (!isElement(node) || lines.length >= MAX_LINES) return;
    const tag = node.tagName.toLowerCase();
    const isBlock = !INLINE.test(tag);
    if (PASSED.test(tag) || (isBlock && isPassed(node, tag))) return;
    if (isBlock) end(node);
    note(isBlock ? line : addTo(line, node), node, tag);
    for (const child of node.childNodes) visit(child, isBlock ? node : around);
    if (isBlock) end(around);
    else if (tag === "a" || tag === "time") line.text += " ";
  };
  visit(document.body, document.body);
  end(document.body);
  return lines;
}

/** Notes a node that is of the line's own block. */
function addTo(line: PageLine, node: Node): PageLine {
  if (node.parentNode === line.block) line.nodes.push(node);
  return line;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

function note(line: PageLine, element: Element, tag: string): void {
  if (/^h[1-6]$/.test(tag)) line.heading = tag;
  const datetime = tag === "time" ? element.getAttribute("datetime") : null;
  if (datetime) line.datetimes.push(datetime);
  const author =
    element.getAttribute("rel")?.includes("author") || TO_AUTHOR.test(element.getAttribute("href") ?? "");
  if (tag === "a" && author) line.authors.push(collapseSpace(element.textContent ?? "").trim());
}
