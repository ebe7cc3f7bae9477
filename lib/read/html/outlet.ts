import type { IncomingArticle } from "../../articles/incoming";
import { hostOf } from "../../articles/url-key";
import { keyOf, listTokens } from "../../text/line-tokens";
import { nameKey } from "../../text/normalise";
import { readWordList } from "../../text/word-list";
import { acceptedAddress } from "../markup/inline-references";
import { collapseSpace } from "../markup/plain-text";
import { isAgency } from "../paste/cues/names";
import { findPhrases, isPhrase, phrases } from "../paste/phrases";
import { entriesOf, namesOf, textOf, typesOf } from "./json-ld";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";
import { listHeadings, partsOf, windowTitle } from "./page-titles";

export type Outlet = NonNullable<IncomingArticle["outlet"]>;

const MAX_LENGTH = 200;
const calls = readWordList("read/html/words/calls-to-readers").words();

/** A name as hosts write it. */
export const letters = (name: string): string => nameKey(name).replaceAll(" ", "");

/** True for what can be a name: not an address, and not what a page says to its readers. */
const isName = (name: string | undefined): name is string =>
  name !== undefined &&
  name.length <= MAX_LENGTH &&
  !/^https?:/.test(name) &&
  !calls.some((call) => nameKey(name).startsWith(`${call} `) || nameKey(name) === call);

/** The names that the page gives its site, the most reliable first. */
export function listSiteNames({ article, webPage, nodes, metas }: Page): string[] {
  const publishers = [article.publisher, webPage.publisher].flatMap((value) =>
    entriesOf(value, nodes).flatMap(namesOf),
  );
  const site = nodes.find((node) => typesOf(node).includes("WebSite"));
  return [
    ...publishers,
    metaOf(metas, "og:site_name"),
    textOf(site?.name),
    metaOf(metas, "application-name", "apple-mobile-web-app-title", "dc.publisher", "citation_journal_title"),
    textOf(site?.alternateName),
  ].filter(isName);
}

/** The end of the window's title, and its start, if they are not all of it. */
function endsOfTitle({ document }: Page): string[] {
  const parts = partsOf(windowTitle(document));
  return parts.length > 1 ? [parts.at(-1), parts[0]].filter(isName) : [];
}

/** Addresses of links to the front page. */
const HOME = /^(?=\S)(?:https?:\/\/[^/?#]+)?\/?(?:index\.\w{3,5})?$|^\.\/$/i;
const COPYRIGHT = /(?:©|\bcopyright\b)[\s\d©,–-]{0,20}(.{2,80})/gi;
/** What follows the owner's name: a sign, or a claim of rights in words. */
const AFTER_OWNER = /\s*[.,;:|•·()–—،]|\s-\s/;
const claims = phrases(readWordList("read/paste/words/boilerplate").words("copyright"));
const LEGAL_FORM = /\s(?:ltd|llc|inc|plc|gmbh|limited|pty|ag|corp|s a)$/;

/** Names of sections and entries of menus, which lead home as often as a site's name does. */
const menu = phrases(
  readWordList("read/paste/words/sections").words("sections"),
  readWordList("read/paste/words/boilerplate").words("site menu"),
  readWordList("read/paste/words/genres").words("opinion"),
  calls,
);
const isMenu = (name: string): boolean => isPhrase(listTokens(name), menu);

/** Fewest words of what is a headline rather than a name. */
const HEADLINE_WORDS = 4;

/** The texts of a page, each on a line. */
const textsIn = (node: Node): string[] => {
  if (node.nodeType === 3) return [collapseSpace(node.textContent ?? "")];
  return /^(?:script|style|svg)$/i.test(node.nodeName) ? [] : [...node.childNodes].flatMap(textsIn);
};

/** The owners that a page's lines of copyright name. */
function ownersOf(document: Document): Set<string> {
  const lines = textsIn(document.body).filter((text) => text.trim() !== "");
  return new Set(
    [...lines.join("\n").matchAll(COPYRIGHT)].map(([, text = ""]) => {
      const name = text.split(AFTER_OWNER)[0] ?? "";
      const [claim] = findPhrases(listTokens(name), claims);
      const words = listTokens(name).slice(0, claim?.at);
      return letters(keyOf(words).replace(LEGAL_FORM, ""));
    }),
  );
}

/** Those of some names that the page shows as its own: on a link to its front page, or as the owner of its text. */
function shownAmong(names: readonly string[], { document }: Page): string[] {
  const links = names.length ? [...document.querySelectorAll("a[href]")] : [];
  const home = links
    .filter((link) => HOME.test(link.getAttribute("href")?.trim() ?? ""))
    .flatMap((link) => [
      link.textContent,
      ...[link, ...link.querySelectorAll("img")].flatMap((one) =>
        ["alt", "aria-label", "title"].map((attribute) => one.getAttribute(attribute)),
      ),
    ])
    .map((text) => letters(text ?? ""));
  const owners = names.length ? ownersOf(document) : new Set<string>();
  const headings = new Set(listHeadings(document, "h1, h2, h3").map(letters));
  const isLong = (name: string) => listTokens(name).length >= HEADLINE_WORDS;
  return names.filter((name) => {
    const key = letters(name);
    // A headline may lead home too: beside a longer one a short heading is the site's.
    const isHeadline = headings.has(key) && (isLong(name) || !names.some(isLong));
    return key !== "" && !isMenu(name) && ((home.includes(key) && !isHeadline) || owners.has(key));
  });
}

const MIN_LABEL = 4;

/** The names of a page's site and the parts of its host, as letters, to recognise them in titles and credits. */
export function siteKeys(page: Page): Set<string> {
  const host = page.base ? hostOf(new URL(page.base)) : "";
  const labels = host.split(".").filter((label) => label.length >= MIN_LABEL);
  const names = [...listSiteNames(page), ...shownAmong(endsOfTitle(page), page)];
  return new Set([...names, host, ...labels].map(letters).filter(Boolean));
}

/** An end of the window's title that names the site, or that a heading beside the headline has the letters of. */
function nameInTitle(page: Page, sites: ReadonlySet<string>, headline: string): string | undefined {
  const headings = listHeadings(page.document, "h1").filter((heading) => !isMenu(heading));
  const known = new Set([...sites, ...headings.map(letters)]);
  return endsOfTitle(page).find((part) => known.has(letters(part)) && letters(part) !== letters(headline));
}

/**
 * Who published the article: as the page states, or else inferred from its title, its printed source or its host.
 * @param sites names of the outlet and its host, as letters
 * @param sources that the page prints beside its date
 */
export function readOutlet(
  page: Page,
  sites: ReadonlySet<string>,
  headline: string,
  sources: readonly string[],
): Outlet | undefined {
  const [name] = listSiteNames(page);
  const address = page.url ?? acceptedAddress(page.base);
  const origin = address ? acceptedAddress(new URL(address).origin) : undefined;
  const homepage = origin ? { homepage: origin } : {};
  if (name) return { name, ...homepage, inferred: false };
  const titled = nameInTitle(page, sites, headline);
  const source = sources.find((one) => isName(one) && !isAgency(one));
  // The address may be that of somebody who reprints the source.
  if (!titled && source) return { name: source, inferred: true };
  const inferred = titled ?? (address && origin ? hostOf(new URL(address)) : undefined);
  return inferred ? { name: inferred, ...homepage, inferred: true } : undefined;
}
