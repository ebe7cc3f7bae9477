import type { IncomingArticle } from "../../articles/incoming";
import { nameKey } from "../../text/normalise";
import { plainLine } from "../markup/text";
import { cuesOf } from "../paste/cue";
import { readCredit } from "../paste/cues/credit";
import { readLineText } from "../paste/line-text";
import { namesIn } from "../stated-names";
import { visibleText } from "./headline";
import { entriesOf, textOf } from "./json-ld";
import { metasOf } from "./metas";
import type { Page } from "./page";

export type Credit = IncomingArticle["credits"][number];

const AUTHOR = "Author";
const MOST = 50;
const LONGEST_NAME = 200;

/** Properties of an article's JSON-LD that name people, with the role each gives. */
const ROLES: [property: string, role: string][] = [
  ["author", AUTHOR],
  ["creator", AUTHOR],
  ["contributor", "Contributor"],
  ["editor", "Editor"],
  ["translator", "Translator"],
  ["reviewedBy", "Reviewer"],
];

const AUTHOR_METAS = [
  "article:author_name",
  "citation_author",
  "parsely-author",
  "sailthru.author",
  "byl",
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
];

/** Written for the one who runs the site, not for readers. */
const NO_NAME =
  /^(?:admin(?:istrator)?|user|author|editor|webmaster|guest|null|undefined|none|n\/a|unknown|default|root|www|staff writer)$/i;

/** True for what can be a name: no address, no sentence. */
const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= LONGEST_NAME &&
  /\p{L}/u.test(name) &&
  !/^https?:|^www\.|@|^\/|[{}<>]|^#/i.test(name) &&
  !NO_NAME.test(name) &&
  name.split(" ").length <= 12;

function fromJsonLd({ article, webPage, nodes }: Page): Credit[] {
  const source = article["@type"] === undefined ? webPage : article;
  return ROLES.flatMap(([property, role]) =>
    entriesOf(source[property], nodes).flatMap((entry) =>
      namesIn(typeof entry === "string" ? entry : (textOf(entry.name) ?? "")).map((name) => ({ name, role })),
    ),
  );
}

/** Where pages print who wrote an article. */
const BYLINES = [
  "[itemprop~='author'] [itemprop~='name'], [itemprop~='author']",
  "a[rel~='author']",
  ".byline-name, .author-name, .author__name, .authorName, .byline__name, .post-author-name, .entry-author-name, .c-byline__author",
  ".p-author .p-name, .p-author, .vcard .fn, .author.vcard",
  ".byline a, .by-line a, .post-author a, .entry-author a, .article-author a, .author a",
  ".byline, .by-line, .post-author, .entry-author, .article-author, .article__author, .article-byline, .author, .writer",
];
const MOST_PRINTED = 5;
const LONGEST_PRINTED = 150;

/** Those a by-line on the page names, by the first sort of element that has such names. */
function fromByline({ document }: Page): Credit[] {
  for (const selector of BYLINES) {
    const texts = [...document.querySelectorAll(selector)]
      .filter(
        (element) =>
          !element.closest("nav, footer, aside, [class*='comment'], [class*='related'], [class*='sidebar']"),
      )
      .slice(0, MOST_PRINTED)
      .map((element) => plainLine(element.getAttribute("content") ?? visibleText(element)))
      .filter((text) => text && text.length <= LONGEST_PRINTED);
    const credits = texts.flatMap(printedCredits);
    if (credits.length) return credits;
  }
  return [];
}

function printedCredits(text: string): Credit[] {
  const bare = text.replace(/\s*[|•·].*$/, "");
  const cue = readCredit(readLineText(/^(?:by|written by|posted by)\s/i.test(bare) ? bare : `By ${bare}`));
  return cue ? cuesOf([cue], "credit").flatMap(({ credits }) => credits) : [];
}

/** Each once in each role, in their order. */
function unique(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits
    .filter(({ name, role }) => {
      const key = `${nameKey(name)}\n${nameKey(role)}`;
      return isName(name) && !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, MOST);
}

/**
 * Who made the article: as its JSON-LD says, else its meta elements, else its by-line.
 */
export function readCredits(page: Page): Credit[] {
  const stated = unique(fromJsonLd(page));
  if (stated.some(({ role }) => role === AUTHOR)) return stated;
  const named = AUTHOR_METAS.map((name) =>
    unique(
      metasOf(page.metas, name)
        .flatMap((text) => namesIn(text))
        .map((name) => ({ name, role: AUTHOR })),
    ),
  ).find((credits) => credits.length > 0);
  return unique([...(named ?? fromByline(page)), ...stated]);
}
