import type { IncomingArticle } from "../../articles/incoming";
import { hostOf } from "../../articles/url-key";
import { nameKey } from "../../text/normalise";
import { readWordList } from "../../text/word-list";
import { acceptedAddress } from "../markup/inline-references";
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

const MIN_LABEL = 4;

/** The names of a page's site and the parts of its host, as letters, to recognise them in titles and credits. */
export function siteKeys(page: Page): Set<string> {
  const host = page.base ? hostOf(new URL(page.base)) : "";
  const labels = host.split(".").filter((label) => label.length >= MIN_LABEL);
  return new Set([...listSiteNames(page), host, ...labels].map(letters).filter(Boolean));
}

/** The end of the window's title, or its start, if the host or a heading of the page has the same letters. */
function nameInTitle(page: Page): string | undefined {
  const parts = partsOf(windowTitle(page.document));
  const known = new Set([...siteKeys(page), ...listHeadings(page.document, "h1").map(letters)]);
  return parts.length > 1
    ? [parts.at(-1), parts[0]].find((part) => isName(part) && known.has(letters(part)))
    : undefined;
}

/** Who published the article: as the page states, or else inferred from its title or its host. */
export function readOutlet(page: Page): Outlet | undefined {
  const [name] = listSiteNames(page);
  const address = page.url ?? acceptedAddress(page.base);
  const origin = address ? acceptedAddress(new URL(address).origin) : undefined;
  const homepage = origin ? { homepage: origin } : {};
  if (name) return { name, ...homepage, inferred: false };
  const inferred = nameInTitle(page) ?? (address && origin ? hostOf(new URL(address)) : undefined);
  return inferred ? { name: inferred, ...homepage, inferred: true } : undefined;
}
