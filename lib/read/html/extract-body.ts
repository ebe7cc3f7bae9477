import { DefuddleClass } from "defuddle/node";
import type { Element } from "hast";
import { fromHtml } from "hast-util-from-html";
import { toBlocks } from "../markup/to-blocks";
import type { Page } from "./page";

/** Address for pages that state none: the extractor has rules for some sites, and this is none of them. */
const NOWHERE = "https://page.invalid/";

/**
 * Extracts the blocks of a page's main text with defuddle. Defuddle modifies the document: read everything else
 * first.
 */
export function extractBody({ document, base, url }: Page): Element[] {
  prepare(document);
  const { content } = new DefuddleClass(document, { url: url ?? base ?? NOWHERE, useAsync: false }).parse();
  return toBlocks(fromHtml(content, { fragment: true }).children, base ? { base } : {});
}

/** Provides the parts of a browser's window that defuddle expects; without styles there is nothing to compute. */
function prepare(document: Document): void {
  // Invalid JSON would be reported on the console.
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
