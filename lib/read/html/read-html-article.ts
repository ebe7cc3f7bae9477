import { body, bodyText } from "../../articles/body";
import type { IncomingArticle } from "../../articles/incoming";
import { because, type Reason } from "../../messages/reason";
import { Refusal } from "../import-event";
import { inlineReferences } from "../markup/inline-references";
import { placeFound } from "../markup/list-pictures";
import { SOURCE } from "../paste/assemble/credits";
import { cleanBody } from "./clean-body";
import { readCredits } from "./credits";
import { readDates } from "./dates";
import { extractBody } from "./extract-body";
import { readHeadline } from "./headline";
import { readKeywords } from "./keywords";
import { readLanguage } from "./language";
import { readLead, withLead } from "./lead-picture";
import { type Outlet, readOutlet, siteKeys } from "./outlet";
import { loadPage } from "./page";
import { listPageLines } from "./page-lines";
import { readRelated, readTranslations } from "./page-references";
import { showPaidPart } from "./paid-part";
import { readPrintedMasthead } from "./printed-masthead";
import { warnOfLoss } from "./put-back";
import { readAbstract, readKicker } from "./standfirst";
import { readWallSigns, refuseWall } from "./walls";

type ReadHtml = { article: Partial<Record<keyof IncomingArticle, unknown>>; warnings: Reason[] };

/**
 * Reads a saved page. Nothing is run or fetched.
 * @param html the page's markup
 * @param now milliseconds since 1970; later dates are not believed
 * @returns the fields, not yet validated, and warnings for the person importing
 * @throws Refusal if the page is too large or too deep to read, shows something else in place of an article, or has no headline or no text
 */
export function readHtmlArticle(html: string, now: number): ReadHtml {
  const page = loadPage(html);
  showPaidPart(page);
  const sites = siteKeys(page);
  const headline = readHeadline(page, sites);
  const lines = listPageLines(page.document);
  const walls = readWallSigns(page, lines);
  if (!headline) {
    refuseWall(walls, "");
    throw new Refusal(because("page.noHeadline"));
  }
  const printed = readPrintedMasthead(
    lines,
    headline,
    now,
    page.document.documentElement.getAttribute("lang"),
  );
  const outlet = readOutlet(page, sites, headline, printed.sources);
  const { warnings, ...dates } = readDates(page, printed, now);
  const { credits, warnings: ofCredits } = readCredits(
    page,
    [...printed.credits, ...sourcesBeside(printed.sources, outlet)],
    sites,
  );
  const related = readRelated(page);
  const keywords = readKeywords(page);
  const kicker = readKicker(page);
  const lead = readLead(page);
  const authors = credits.map(({ name }) => name);
  const names = outlet ? [...authors, outlet.name] : authors;
  // Last, because it modifies the page.
  const extracted = extractBody(page, lines, names, now);
  const {
    blocks,
    references: amid,
    keywords: printedKeywords,
  } = cleanBody(extracted.blocks, { headline, authors }, now);
  const pictures = withLead(placeFound(extracted.pictures, blocks), lead, blocks);
  const tree = body(blocks);
  const running = bodyText(tree);
  const ofWalls = refuseWall(walls, running);
  if (!/[\p{L}\p{N}]/u.test(running)) throw new Refusal(because("page.noText"));
  const inLanguage = readLanguage(page, running);
  const abstract = readAbstract(page, headline, running);
  const { url } = page;
  return {
    article: {
      ...(url ? { url } : {}),
      headline,
      ...kicker,
      ...(abstract ? { abstract } : {}),
      ...dates,
      inLanguage,
      ...(outlet ? { outlet } : {}),
      credits,
      keywords: [...new Set([...keywords, ...printedKeywords])],
      body: tree,
      ...(pictures.length > 0 ? { pictures } : {}),
      references: [
        ...readTranslations(page, inLanguage),
        ...inlineReferences(blocks, url),
        ...unique([...related, ...amid]),
      ],
    },
    warnings: [...warnings, ...ofCredits, ...ofWalls, ...warnOfLoss(blocks, lines)],
  };
}

/** Printed sources other than the outlet, as credits. */
const sourcesBeside = (sources: readonly string[], outlet: Outlet | undefined) =>
  sources.filter((name) => name !== outlet?.name).map((name) => ({ name, role: SOURCE }));

const unique = (references: IncomingArticle["references"]) => [
  ...new Map(references.map((reference) => [reference.url ?? reference.name, reference])).values(),
];
