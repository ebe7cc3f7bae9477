import { DefuddleClass } from "defuddle/node";
import type { Element as Block } from "hast";
import { fromHtml } from "hast-util-from-html";
import { textOf } from "../../articles/body";
import { element } from "../markup/inline";
import { type FoundPictures, listPictures } from "../markup/list-pictures";
import { toBlocks } from "../markup/to-blocks";
import { countWords } from "../paste/line-shape";
import { markFigures } from "./mark-figures";
import type { Page } from "./page";
import { isUnlinkedProse, type PageLine } from "./page-lines";
import { putBack } from "./put-back";
import { listDescriptions } from "./standfirst";

/** Address for pages that state none: the extractor has rules for some sites, and this is none of them. */
const NOWHERE = "https://page.invalid/";

/**
 * Extracts the blocks of a page's main text with defuddle, and its pictures, and puts back what it leaves out between them. Where the page
 * is a shell that a script fills, the text is that of its JSON-LD. Defuddle modifies the document: read everything else
 * first.
 * @param lines of the page
 * @param names of its outlet and authors
 * @param now milliseconds since 1970
 */
export function extractBody(
  page: Page,
  lines: readonly PageLine[],
  names: readonly string[],
  now: number,
): { blocks: Block[]; pictures: FoundPictures } {
  const { document, base, url, article } = page;
  const context = base ? { base } : {};
  const stated = statedBody(article.articleBody ?? article.text, context);
  const [opening] = stated;
  // Defuddle takes this text too where it finds less on the page, and sets it as one paragraph.
  const isShown = opening && document.body.textContent?.includes(textOf(opening).slice(0, MIN_SHOWN));
  prepare(document, stated.length === 0 || Boolean(isShown));
  const { content } = new DefuddleClass(document, { url: url ?? base ?? NOWHERE, useAsync: false }).parse();
  const { children } = fromHtml(content, { fragment: true });
  const pictures = listPictures(children, context);
  const blocks = toBlocks(children, context);
  if (!isShown && wordsIn(stated) > wordsIn(blocks) * MORE_WORDS) return { blocks: stated, pictures };
  const standfirsts = listDescriptions(page);
  return { blocks: putBack(blocks, lines, { ...context, standfirsts, names, now }), pictures };
}

/** Letters at the start of a text by which it is found on the page, and how many times longer a stated text must be. */
const MIN_SHOWN = 60;
const MORE_WORDS = 1.5;

const wordsIn = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + countWords(textOf(block)), 0);

/** The paragraphs of a text in JSON-LD: of its markup, perhaps escaped, else of its lines. */
function statedBody(value: unknown, context: { base?: string }): Block[] {
  const text = [value]
    .flat()
    .filter((part) => typeof part === "string")
    .join("\n\n");
  const markup = /&lt;(?:p|br|div)\b/i.test(text) ? textOf(fromHtml(text, { fragment: true })) : text;
  if (/<(?:p|br|div)\b[^<>]*>/i.test(markup))
    return toBlocks(fromHtml(markup, { fragment: true }).children, context);
  const lines = markup
    .split(/\r?\n|\r|\u2029/)
    .map((line) => textOf(fromHtml(line, { fragment: true })).trim());
  return lines.filter(Boolean).map((value) => element("p", [{ type: "text", value }]));
}

/** What defuddle always removes, and spends most of its time on. */
const NEVER_TEXT =
  "nav, footer, aside:not([class*='callout']), dialog, select, textarea, [role='navigation'], [role='dialog']";

/** Links that are set as buttons: "Check price", "Apply now". */
const BUTTONS =
  "a[class*='btn'], a[class*='button'], a[class*='cta'], a[class*='Button'], a[rel~='sponsored']";
const MAX_BUTTON = 40;

/** True for a short link with no text beside it. */
const isAlone = (link: Element): boolean => {
  const length = link.textContent?.trim().length ?? 0;
  return (
    length <= MAX_BUTTON &&
    length === (link.parentElement?.textContent?.trim().length ?? 0) &&
    !link.closest("table")
  );
};

/** Elements that browsers show as lines of code. */
const CODE_LINES = "pre br, pre div, pre p, pre li, pre tr, pre [class~='line'], pre > code";

/** Ends a line of code as text does: what follows it does not start with a line end. */
function endLine(line: Element): void {
  const following = line.nextSibling;
  const ended = /\n\s*$/.test(line.textContent ?? "") || /^\s*\n/.test(following?.textContent ?? "");
  if (line.tagName === "BR") line.replaceWith("\n");
  else if (following && !ended) line.append("\n");
}

/** Provides the parts of a browser's window that defuddle expects; without styles there is nothing to compute. */
function prepare(document: Document, withData: boolean): void {
  for (const part of document.querySelectorAll(NEVER_TEXT))
    if (!part.querySelector("h1, article")) part.remove();
  for (const part of document.querySelectorAll("[id*='related']"))
    if (isUnlinkedProse(part) && part.querySelectorAll("p").length > 1) part.removeAttribute("id");
  for (const link of document.querySelectorAll(BUTTONS)) if (isAlone(link)) link.remove();
  markFigures(document);
  for (const line of document.querySelectorAll(CODE_LINES)) endLine(line);
  // Invalid JSON would be reported on the console.
  for (const script of document.querySelectorAll("script"))
    if (!withData || !isJson(script.textContent ?? "")) script.remove();
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
