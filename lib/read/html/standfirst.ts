import { GENRES, type Genre } from "../../articles/incoming";
import { nameKey } from "../../text/normalise";
import { plainLine } from "../markup/plain-text";
import { kickerGenre } from "../paste/cues/section";
import { textOf, typesOf } from "./json-ld";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";
import { visibleText } from "./page-titles";

const STANDFIRSTS =
  "[class*='standfirst'], [itemprop~='alternativeHeadline'], [class~='dek'], [class~='deck'], [class*='article__dek'], [class*='article-dek'], [class*='subheadline'], [class*='sub-headline'], [class*='article-summary'], [class*='article__summary']";
const KICKERS = "[class*='kicker'], [class*='eyebrow'], [class*='overline'], [class*='topper']";
const MAX_LENGTH = 2000;
const MIN_LENGTH = 30;
const MAX_KICKER_LENGTH = 60;

const textsOf = (
  document: Document,
  selector: string,
  is: (element: Element) => boolean = () => true,
): string[] =>
  [...document.querySelectorAll(selector)]
    .filter(
      (element) =>
        !element.closest("nav, footer, aside, [class*='related'], [class*='card'], li") && is(element),
    )
    .slice(0, 3)
    .map((element) => plainLine(visibleText(element)));

/** What the page says that the article is about: as its standfirst, and for machines. */
export const listDescriptions = ({ document, article, webPage, metas }: Page): string[] =>
  [
    ...textsOf(document, STANDFIRSTS),
    textOf(article.abstract),
    textOf(article.description),
    metaOf(metas, "og:description", "description", "twitter:description", "dc.description"),
    textOf(webPage.description),
  ].filter((text) => text !== undefined);

/**
 * The standfirst as the page prints it, else its description from metadata, unless that repeats the start of the
 * text.
 * @param running the article's text
 */
export function readAbstract(page: Page, headline: string, running: string): string | undefined {
  const start = nameKey(running.slice(0, MAX_LENGTH * 2));
  return listDescriptions(page).find((text) => {
    const key = nameKey(text.replace(/(?:…|\.\.\.|\[…\]|\[&hellip;\])\s*$/, ""));
    return (
      text.length >= MIN_LENGTH &&
      text.length <= MAX_LENGTH &&
      key !== nameKey(headline) &&
      !start.includes(key.split(" ").slice(0, -1).join(" "))
    );
  });
}

const LD_GENRES: [RegExp, Genre][] = [
  [/^OpinionNewsArticle$/, "opinion"],
  [/^AnalysisNewsArticle$/, "analysis"],
  [/^LiveBlogPosting$/, "live"],
  [/^(?:ReportageNewsArticle|Report)$/, "report"],
  [/^BackgroundNewsArticle$/, "explainer"],
];

/** A site's word for everything it publishes says nothing about the article. */
const ALL_THAT_IS = /^(?:blogs?|articles?|news|مدونات?|مقالات?|أخبار)$/i;

/** True for an element in the same part of the page as the headline. */
const isBesideHeading = (element: Element): boolean =>
  element.parentElement?.querySelector("h1") != null ||
  element.parentElement?.parentElement?.querySelector(":scope > h1") != null;

/** The line above the headline, and the genre given by it, the section or the JSON-LD type. */
export function readKicker({ document, article, metas }: Page): { kicker?: string; genre?: Genre } {
  const printed = textsOf(document, KICKERS, isBesideHeading).find(
    (text) => text !== "" && text.length <= MAX_KICKER_LENGTH && !/\d|^share\b/i.test(text),
  );
  const kicker = textOf(article.alternativeHeadline) ?? printed;
  const filed = [article.articleSection].flat().map(textOf);
  const named = [textOf(article.genre), kicker, ...filed, metaOf(metas, "article:section", "genre")];
  const byType = LD_GENRES.find(([type]) => typesOf(article).some((own) => type.test(own)))?.[1];
  const genre =
    byType ??
    named.flatMap((name) => {
      const word = name && !ALL_THAT_IS.test(name) ? name : "";
      return GENRES.find((one) => one === word.toLowerCase()) ?? kickerGenre(word) ?? [];
    })[0];
  return { ...(kicker && kicker.length <= 200 ? { kicker } : {}), ...(genre ? { genre } : {}) };
}
