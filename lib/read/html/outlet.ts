import type { IncomingArticle } from "../../articles/incoming";
import { hostOf } from "../../articles/url-key";
import { acceptedAddress } from "../markup/inline-references";
import { entriesOf, textOf, typesOf } from "./json-ld";
import { metaOf } from "./meta-elements";
import type { Page } from "./page";

export type Outlet = NonNullable<IncomingArticle["outlet"]>;

const MAX_LENGTH = 200;

/** The names that the page gives its site, the most reliable first. */
export function listSiteNames({ article, webPage, nodes, metas }: Page): string[] {
  const publishers = [article.publisher, webPage.publisher].flatMap((value) =>
    entriesOf(value, nodes).map((entry) => (typeof entry === "string" ? entry : textOf(entry.name))),
  );
  const site = nodes.find((node) => typesOf(node).includes("WebSite"));
  return [
    ...publishers,
    metaOf(metas, "og:site_name"),
    textOf(site?.name),
    metaOf(metas, "application-name", "apple-mobile-web-app-title", "dc.publisher", "citation_journal_title"),
    textOf(site?.alternateName),
  ].filter(
    (name): name is string => name !== undefined && name.length <= MAX_LENGTH && !/^https?:/.test(name),
  );
}

/** Who published the article: as the page states, or else inferred from its host. */
export function readOutlet(page: Page): Outlet | undefined {
  const [name] = listSiteNames(page);
  const address = page.url ?? acceptedAddress(page.base);
  const homepage = address ? acceptedAddress(new URL(address).origin) : undefined;
  if (name) return { name, ...(homepage ? { homepage } : {}), inferred: false };
  return address && homepage ? { name: hostOf(new URL(address)), homepage, inferred: true } : undefined;
}
