import { DefuddleClass } from "defuddle/node";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toBlocks } from "../markup/to-blocks";
import type { Page } from "./page";

/** Where a page says nothing of its address, one that belongs to no site: the extractor has rules for some sites. */
const NOWHERE = "https://page.invalid/";

/**
 * The blocks of a page's main text, as defuddle finds it, with what it leaves of the page around.
 * The page is changed by it: read everything else of it first.
 */
export function extractBody({ document, base, url }: Page): Element[] {
  prepare(document);
  const { content } = new DefuddleClass(document, { url: url ?? base ?? NOWHERE, useAsync: false }).parse();
  return toBlocks(fromHtml(content, { fragment: true }).children, base ? { base } : {});
}

/** What defuddle asks of a browser's window; without styles there is nothing to compute. */
function prepare(document: Document): void {
  // Structured data that are no JSON would be reported on the console.
  for (const script of document.querySelectorAll("script"))
    if (!isJson(script.textContent ?? "")) script.remove();
  Object.defineProperty(document, "styleSheets", { value: [], configurable: true });
  const view = document.defaultView;
  if (view && !view.getComputedStyle)
    Object.defineProperty(view, "getComputedStyle", { value: () => ({ display: "" }), configurable: true });
}

const isJson = (text: string): boolean => {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
};
