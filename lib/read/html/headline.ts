import { nameKey } from "../../text/normalise";
import { collapseSpace, plainLine } from "../markup/plain-text";
import { textOf } from "./json-ld";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";

/** Separators between a headline and the site's name. */
const PARTS = /\s+(?:[|–—·•»«:]|-{1,2}|::|\/\/|<|>)\s+|\s*[|»]\s*/;
const MAX_LENGTH = 500;

/** The visible words of the page's h1 headings, in order. */
const listTopHeadings = (document: Document): string[] =>
  [...document.querySelectorAll("h1")]
    .slice(0, 20)
    .map((heading) => plainLine(visibleText(heading)))
    .filter((text) => text !== "" && text.length <= MAX_LENGTH);

/** An element's text; blocks and line breaks within it separate words. */
export function visibleText(node: Node): string {
  if (node.nodeType === 3) return node.textContent ?? "";
  const tag = node.nodeName.toLowerCase();
  if (["svg", "button", "script", "style", "noscript"].includes(tag)) return "";
  const inner = [...node.childNodes].map(visibleText).join("");
  return /^(?:div|p|br|li|tr|td|h\d|section|header|time)$/.test(tag) ? ` ${inner} ` : inner;
}

/** Removes the site's name before or after a title. */
function withoutSite(title: string, sites: readonly string[]): string {
  const keys = sites.map(nameKey).filter(Boolean);
  const parts = title.split(PARTS);
  if (parts.length < 2) return title;
  const isSite = (part: string | undefined) => keys.includes(nameKey(part ?? ""));
  const last = parts.at(-1) ?? "";
  if (isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:\-/<>]+$/, "");
  const first = parts[0] ?? "";
  return isSite(first)
    ? title.slice(title.indexOf(first) + first.length).replace(/^[\s|–—·•»«:\-/<>]+/, "")
    : title;
}

/** The heading that matches a title of the page: the same words, or contained in the title. */
function headingOf(titles: readonly string[], headings: readonly string[]): string | undefined {
  for (const title of titles.map(nameKey))
    for (const heading of headings) {
      const key = nameKey(heading);
      if (key && (title === key || (key.length >= 12 && ` ${title} `.includes(` ${key} `)))) return heading;
    }
  return undefined;
}

/**
 * Minimum number of words of a headline, and of longer words that it shares with titles written for search engines.
 */
const MIN_WORDS = 4;
const MIN_SHARED = 2;
/** Longer headings are sentences set as a heading. */
const MAX_LIKELY_LENGTH = 160;

/**
 * A heading worded differently from the titles but on the same subject: titles are often rewritten for search
 * engines.
 */
function likeHeading(titles: readonly string[], headings: readonly string[]): string | undefined {
  const words = new Set(
    titles.flatMap((title) => nameKey(title).split(" ")).filter((word) => word.length > 3),
  );
  return headings.find((heading) => {
    const own = [...new Set(nameKey(heading).split(" "))];
    return (
      heading.length <= MAX_LIKELY_LENGTH &&
      own.length >= MIN_WORDS &&
      own.filter((word) => words.has(word)).length >= MIN_SHARED
    );
  });
}

/**
 * The headline: the heading on the page that matches its titles, else the title from metadata, without the site's
 * name.
 * @param sites names of the outlet and its host
 */
export function readHeadline({ document, article, webPage, metas }: Page, sites: readonly string[]): string {
  const headings = listTopHeadings(document);
  const title = collapseSpace(document.querySelector("title")?.textContent ?? "").trim();
  const titles = [
    textOf(article.headline),
    metaOf(
      metas,
      "og:title",
      "twitter:title",
      "citation_title",
      "dc.title",
      "dcterms.title",
      "parsely-title",
    ),
    textOf(article.name),
    title,
    textOf(webPage.headline ?? webPage.name),
  ].filter((text) => text !== undefined && text !== "");
  const stated = titles.flatMap((text) => (text ? [withoutSite(text, sites)] : []));
  const heading = headingOf(stated, headings) ?? likeHeading(stated, headings);
  const [only = "", ...others] = headings;
  // A short title, worded differently from the page's only heading, is the name of the site or section.
  const untold = titles.every((text) => text === title) && others.length === 0;
  const isName = untold && title.split(" ").length < MIN_WORDS && only.split(" ").length >= MIN_WORDS;
  return (heading ?? (isName ? only : stated[0]) ?? headings[0] ?? "").slice(0, MAX_LENGTH);
}
