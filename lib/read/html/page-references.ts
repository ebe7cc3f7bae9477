import type { IncomingArticle } from "../../articles/incoming";
import { urlKey } from "../../articles/url-key";
import { languageName } from "../../text/language-name";
import { resolveAddress } from "../markup/inline";
import { acceptedAddress } from "../markup/inline-references";
import { plainLine } from "../markup/plain-text";
import { entriesOf, textOf } from "./json-ld";
import { languageTag } from "./language";
import type { Page } from "./page";
import { isRelatedHeading } from "./related-heading";

type Reference = IncomingArticle["references"][number];

const MAX_TRANSLATIONS = 50;
const MAX_RELATED = 30;
const MAX_NAME_LENGTH = 500;

/**
 * The article in other languages, from the page's alternate links; the same language for other countries is left out.
 */
export function readTranslations({ document, base, url }: Page, inLanguage: string): Reference[] {
  const own = inLanguage.split("-")[0];
  const found = new Map<string, Reference>();
  for (const link of document.querySelectorAll("link[rel~='alternate'][hreflang][href]")) {
    const language = languageTag(link.getAttribute("hreflang"));
    const address = acceptedAddress(resolveAddress(link.getAttribute("href"), base ? { base } : {}));
    if (!language || !address || language.split("-")[0] === own || isFront(address)) continue;
    if (found.has(language) || found.size >= MAX_TRANSLATIONS || (url && urlKey(address) === urlKey(url)))
      continue;
    found.set(language, {
      kind: "translation",
      name: plainLine(link.getAttribute("title") ?? "") || languageName(language, "en"),
      url: address,
    });
  }
  return [...found.values()];
}

const FRONT = /^(?:\/[a-z]{2,3}(?:[-_][a-z]{2,4})?)?\/?(?:(?:index|home|default)(?:\.\w{3,5})?)?\/?$/i;

/** True for the front page of a site or of one of its editions: "/", "/fr/", "/fr-ca/index.html", "/?lang=fr". */
function isFront(address: string): boolean {
  const { pathname, searchParams } = new URL(address);
  return (
    FRONT.test(pathname) &&
    [...searchParams.keys()].every((name) => /^(?:lang(?:uage)?|locale|hl)$/i.test(name))
  );
}

/** How many levels above a heading the block with its links may be, and how many unlinked words it may contain. */
const MAX_LEVELS = 3;
const MAX_OTHER_WORDS = 25;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** The elements of a page that could be the heading of a list: short and with few children. */
const listHeadings = (document: Document): Element[] =>
  [...document.querySelectorAll("h2, h3, h4, h5, h6, p, strong, span, div, header, summary")].filter(
    (element) =>
      element.children.length <= 2 && isRelatedHeading(plainLine((element.textContent ?? "").slice(0, 200))),
  );

/**
 * The links under a heading: those of the smallest block around it that has some, unless it is part of the text
 * itself.
 */
function linksUnder(heading: Element): Element[] {
  let block = heading.parentElement;
  for (let level = 0; block && level < MAX_LEVELS; level++, block = block.parentElement) {
    if (block.querySelector("h1") || block.tagName === "BODY") return [];
    const links = [...block.querySelectorAll("a[href]")].filter(
      (link) => countWords(link.textContent ?? "") > 2,
    );
    if (links.length === 0) continue;
    const linked = links.reduce((sum, link) => sum + countWords(link.textContent ?? ""), 0);
    const other = countWords(block.textContent ?? "") - linked;
    return other <= MAX_OTHER_WORDS + links.length * MAX_OTHER_WORDS && links.length <= MAX_RELATED
      ? links
      : [];
  }
  return [];
}

/** The publisher's related list: the links under a heading that announces one, and JSON-LD's relatedLink. */
export function readRelated({ document, article, nodes, base, url }: Page): Reference[] {
  const printed = listHeadings(document)
    .flatMap(linksUnder)
    .map((link) => ({ name: plainLine(titleOf(link)), href: link.getAttribute("href") }));
  const stated = entriesOf(article.relatedLink, nodes).map((entry) => ({
    name: typeof entry === "string" ? "" : (textOf(entry.name) ?? ""),
    href: typeof entry === "string" ? entry : textOf(entry.url),
  }));
  const found = new Map<string, Reference>();
  for (const { name, href } of [...printed, ...stated]) {
    const address = acceptedAddress(resolveAddress(href, base ? { base } : {}));
    const key = address ? urlKey(address) : null;
    if (!address || !key || found.has(key) || (url && key === urlKey(url)) || found.size >= MAX_RELATED)
      continue;
    found.set(key, {
      kind: "publisherRelated",
      ...(name && name.length <= MAX_NAME_LENGTH ? { name } : {}),
      url: address,
    });
  }
  return [...found.values()];
}

/** The headline within a card that is one link, else the link's text. */
const titleOf = (link: Element): string =>
  link.querySelector("h2, h3, h4, h5, [class*='title'], [class*='headline']")?.textContent ??
  link.textContent ??
  "";
