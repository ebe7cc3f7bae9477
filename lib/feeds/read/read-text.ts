import type { Nodes } from "hast";
import { fromHtml } from "hast-util-from-html";
import { collapseSpace } from "../../read/markup/plain-text";
import { absoluteAddress, resolveHtml } from "./addresses";
import { parsable } from "./nesting";
import { decodeCertain, decodeOnce } from "./references";
import { escapeHtml, markupOf, rawText, type XmlElement } from "./xml-element";

/** In characters; what is longer is cut. */
const MAX_LINE = 2000;
const MAX_HTML = 2_000_000;

const tidy = (text: string): string | null => collapseSpace(text).trim().slice(0, MAX_LINE).trim() || null;

const UNREAD = new Set(["script", "style", "template"]);
const wordsOf = (node: Nodes): string => {
  if (node.type === "text") return node.value;
  if (node.type === "element" && UNREAD.has(node.tagName)) return "";
  if (node.type === "element" && node.tagName === "br") return " ";
  return "children" in node ? node.children.map(wordsOf).join("") : "";
};

/** The words of HTML on one line. */
export function plainOfHtml(html: string): string | null {
  const start = html.slice(0, MAX_LINE * 5);
  if (!/[<&]/.test(start)) return tidy(start);
  return tidy(wordsOf(fromHtml(parsable(start), { fragment: true })));
}

/** Elements of a line, open and closed again. */
const PAIR =
  /<(a|abbr|b|bdi|big|cite|code|del|div|em|font|h[1-6]|i|ins|mark|p|q|s|small|span|strike|strong|sub|sup|tt|u)\b[^<>]*>([^<>]*)<\/\1\s*>/gi;
const SINGLE = /<(?:br|img|wbr|hr)\b[^<>]*>/gi;

/**
 * A line that may be plain text or HTML, as RSS leaves it open: references are decoded once, elements go only where they
 * are closed, so that "I <3 boats" and "the <blink> tag" stay.
 */
export function plainOfEither(written: string): string | null {
  let text = written.slice(0, MAX_LINE * 2).replace(SINGLE, " ");
  for (let before = ""; before !== text; ) {
    before = text;
    text = text.replace(PAIR, "$2");
  }
  return tidy(decodeCertain(decodeOnce(text)));
}

type Kind = "plain" | "html" | "xhtml" | "either" | "other";

/** How an element's text is written: by Atom's type and mode, else by what RSS allows. */
function kindOf({ attributes }: XmlElement, isAtom: boolean): Kind {
  const type = attributes.type?.trim().toLowerCase() ?? "";
  if (!isAtom) return type === "plain" ? "plain" : type === "html" ? "html" : "either";
  if (type === "xhtml" || /xhtml\+xml$/.test(type)) return attributes.mode === "escaped" ? "html" : "xhtml";
  if (type === "html" || type === "text/html") return attributes.mode === "xml" ? "xhtml" : "html";
  return ["", "text", "text/plain"].includes(type) ? "plain" : "other";
}

const isBase64 = ({ attributes }: XmlElement): boolean => attributes.mode === "base64";

const textIn = (element: XmlElement): string =>
  isBase64(element) ? Buffer.from(rawText(element), "base64").toString("utf8") : rawText(element);

const hasElements = (element: XmlElement): boolean =>
  element.children.some((child) => typeof child !== "string");

/** Plain text of a title and the like; null if there is none. */
export function plainIn(element: XmlElement | undefined, isAtom: boolean): string | null {
  if (!element) return null;
  const kind = kindOf(element, isAtom);
  if (kind === "xhtml" || (hasElements(element) && kind !== "plain")) return tidy(rawText(element));
  const text = textIn(element);
  if (kind === "html") return plainOfHtml(text);
  return kind === "either" ? plainOfEither(text) : tidy(decodeCertain(text));
}

/** The div that Atom wraps XHTML in is none of the text. */
function xhtmlIn(element: XmlElement): string {
  const [only, ...more] = element.children.filter((child) => typeof child !== "string" || child.trim());
  const inner =
    typeof only === "object" && more.length === 0 && /^(?:xhtml:|.*\?)?(?:div|body)$/.test(only.name)
      ? only
      : element;
  return inner.children.map(markupOf).join("");
}

/** Plain text as HTML: paragraphs at blank lines. */
export const htmlOfPlain = (text: string): string =>
  text
    .trim()
    .split(/\n[ \t]*\n\s*/)
    .map((part) => `<p>${escapeHtml(part.trim()).replace(/\n/g, "<br>")}</p>`)
    .join("");

/** HTML of a summary or text, with absolute addresses; null if there is none. */
export function htmlIn(element: XmlElement | undefined, isAtom: boolean): string | null {
  if (!element) return null;
  const kind = kindOf(element, isAtom);
  return boundedHtml(writtenHtml(element, kind), baseOf(element, kind));
}

/** HTML that is cut and parsable, with absolute addresses; null if it is empty. */
export function boundedHtml(written: string, base: string): string | null {
  const html = written.trim().slice(0, MAX_HTML);
  return html ? resolveHtml(parsable(html), base) : null;
}

function writtenHtml(element: XmlElement, kind: Kind): string {
  if (kind === "other") return "";
  if (kind === "xhtml" || (hasElements(element) && kind !== "plain")) return xhtmlIn(element);
  const text = textIn(element);
  return kind === "plain" && text.trim() ? escapeHtml(text) : text;
}

/** xml:base of the div within counts too. */
function baseOf(element: XmlElement, kind: Kind): string {
  const inner = element.children.find((child) => typeof child !== "string");
  return kind === "xhtml" && typeof inner === "object" ? inner.base : element.base;
}

/** The address in an element: in one of its attributes, or its text. */
export function addressIn(element: XmlElement | undefined, ...attributes: string[]): string | null {
  if (!element) return null;
  for (const name of attributes) {
    const address = absoluteAddress(element.attributes[name], element.base);
    if (address) return address;
  }
  return attributes.length > 0 ? null : absoluteAddress(rawText(element), element.base);
}
