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
};

const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|em|font|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr|label)$/;
const PASSED =
  /^(?:script|style|svg|button|noscript|select|option|nav|footer|iframe|template|form|input|head)$/;
/** Classes of blocks about other articles, or by readers. */
const OF_OTHERS =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)|comments?|more-(?:news|stories|articles))(?:[\s_-]|$)/i;
const MAX_LINES = 3000;
const TO_AUTHOR =
  /\/(?:authors?|contributors?|writers?|byline|by|profiles?|columnists?|reporters?|journalists?|staff|team|people|autore?s?|auteurs?|autor(?:en)?|kontributor)\/[^/]/i;

const blank = (): PageLine => ({ text: "", heading: "", datetimes: [], authors: [] });

/** The lines of a page's body in order, without menus and forms. */
export function listPageLines(document: Document): PageLine[] {
  const lines: PageLine[] = [];
  let line = blank();
  const end = () => {
    line.text = collapseSpace(line.text).trim();
    if (line.text || line.datetimes.length) lines.push(line);
    line = blank();
  };
  const visit = (node: Node): void => {
    if (node.nodeType === 3) line.text += node.textContent ?? "";
    if (!isElement(node) || lines.length >= MAX_LINES) return;
    const tag = node.tagName.toLowerCase();
    if (PASSED.test(tag)) return;
    const block = !INLINE.test(tag);
    if (block && OF_OTHERS.test(node.getAttribute("class") ?? "") && !node.querySelector("h1")) return;
    if (block) end();
    note(line, node, tag);
    for (const child of node.childNodes) visit(child);
    if (block) end();
    else if (tag === "a" || tag === "time") line.text += " ";
  };
  visit(document.body);
  end();
  return lines;
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
