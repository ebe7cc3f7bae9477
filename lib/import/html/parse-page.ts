import { parseHTML } from "linkedom";
import { Refusal } from "../events";

/** The largest page without its embedded pictures, in characters, and the most elements; no news page comes near. */
export const LARGEST_MARKUP = 5_000_000;
const MOST_ELEMENTS = 60_000;
/** Browsers stop nesting at 512 levels (Blink's limit on the depth of a tree). */
const DEEPEST = 512;

/** Pictures, fonts and styles that a page saved in one file carries inside its addresses. */
const EMBEDDED = /\bdata:[\w.+-]{1,40}\/[\w.+-]{1,80}(?:;[\w=-]{1,60})*,[^\s"'<>)]*/gi;

/** Nothing in these is read, and they can be most of a page. */
const UNREAD =
  "script:not([type*='json']), style, template, iframe, object, embed, canvas, audio, video, link[rel~='stylesheet'], link[rel~='preload']";

/** A page as its elements, without its scripts and styles. Nothing of it is run or fetched. */
export function parsePage(html: string): Document {
  const markup = html.replace(EMBEDDED, "data:,");
  if (markup.length > LARGEST_MARKUP)
    throw new Refusal(
      `is a page of more than ${LARGEST_MARKUP / 1_000_000} MB of markup, which no news page is`,
    );
  const { document } = parseHTML(
    /<(?:html|body)\b/i.test(markup) ? markup : `<html><body>${markup}</body></html>`,
  );
  if (!document.documentElement || !document.body) throw new Refusal("is a page without a body");
  gatherBody(document);
  for (const element of [...document.querySelectorAll(UNREAD)]) element.remove();
  checkShape(document);
  return document;
}

const OF_HEAD = /^(?:title|base|link|meta|style|script|noscript|template)$/i;

/** What stands in the head and cannot, or behind a body's end that came too soon, is the body's, as browsers read it. */
function gatherBody(document: Document): void {
  const { body, head, documentElement } = document;
  const children = head ? [...head.children] : [];
  const first = children.findIndex((element) => !OF_HEAD.test(element.tagName));
  if (first >= 0) body.prepend(...children.slice(first).filter((element) => element.tagName !== "META"));
  for (const node of [...documentElement.childNodes]) if (node !== head && node !== body) body.append(node);
  for (const element of [...document.children]) if (element !== documentElement) body.append(element);
}

/** @throws Refusal where the page has more elements, or deeper ones, than can be worked through in good time */
function checkShape(document: Document): void {
  let elements = 0;
  let depth = 0;
  let node: Element | null = document.documentElement;
  while (node) {
    elements += 1;
    if (depth > DEEPEST)
      throw new Refusal(`nests its elements more than ${DEEPEST} deep, which no news page does`);
    if (elements > MOST_ELEMENTS)
      throw new Refusal(`has more than ${MOST_ELEMENTS} elements, which no news page has`);
    if (node.firstElementChild) {
      node = node.firstElementChild;
      depth += 1;
      continue;
    }
    while (node && !node.nextElementSibling) {
      node = node.parentElement;
      depth -= 1;
    }
    node = node?.nextElementSibling ?? null;
  }
}
