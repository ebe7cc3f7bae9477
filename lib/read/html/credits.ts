import type { IncomingArticle } from "../../articles/incoming";
import { because, type Reason } from "../../messages/reason";
import { nameKey } from "../../text/normalise";
import { readWordList } from "../../text/word-list";
import { plainLine } from "../markup/plain-text";
import { readCredit } from "../paste/cues/credit";
import { cuesOf } from "../paste/cues/cue";
import { isStaff } from "../paste/cues/names";
import { readLineText } from "../paste/line-text";
import { namesIn } from "../stated-names";
import { entriesOf, namesOf } from "./json-ld";
import { metasOf } from "./meta-elements";
import { isOfOther } from "./other-parts";
import { letters } from "./outlet";
import type { Page } from "./page";
import { visibleText } from "./page-titles";

export type Credit = IncomingArticle["credits"][number];

const AUTHOR = "Author";
const MAX_CREDITS = 50;
const MAX_NAME_LENGTH = 200;

/** JSON-LD properties of an article that name people, with the role that each implies. */
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
  "cxenseparse:author",
  "dc.creator",
  "dcterms.creator",
  "dc.contributor",
];

const placeholders = new Set(readWordList("read/html/words/placeholder-authors").words());

/** True for what can be a name: not an address and not a sentence. */
const isName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= MAX_NAME_LENGTH &&
  /\p{L}/u.test(name) &&
  !/^https?:|^www\.|@|^\/|[{}<>]|^#/i.test(name) &&
  !placeholders.has(name.toLowerCase()) &&
  name.split(" ").length <= 12;

function fromJsonLd({ article, webPage, nodes }: Page): Credit[] {
  const source = article["@type"] === undefined ? webPage : article;
  return ROLES.flatMap(([property, role]) =>
    entriesOf(source[property], nodes).flatMap((entry) =>
      namesOf(entry)
        .flatMap(namesIn)
        .map((name) => ({ name, role })),
    ),
  );
}

/** "Written by: NAME", as stated in the metadata of link previews. */
function fromCard({ metas }: Page): Credit[] {
  for (const number of [1, 2, 3])
    if (/^(?:written by|by|author|بقلم|كاتب)/i.test(metasOf(metas, `twitter:label${number}`)[0] ?? ""))
      return metasOf(metas, `twitter:data${number}`).flatMap((text) =>
        namesIn(text).map((name) => ({ name, role: AUTHOR })),
      );
  return [];
}

/** Elements that contain only the name of an author. */
const NAMES = [
  "[itemprop~='author'] [itemprop~='name'], [itemprop~='author']:not(:has(*))",
  "[class*='byline'] [rel~='author'], a[rel~='author'], address[rel~='author']",
  ".byline-name, [class*='byline__name'], [class*='uthor'][class*='ame']:not(:has(h1, p))",
  ".p-author .p-name, .p-author:not(:has(*)), .vcard .fn, .author.vcard",
  "[class*='byline'] a, .by-line a, .post-author a, .entry-author a, .article-author a, .author a",
];
/** Elements that name the author among other words. */
const BYLINES =
  "[class*='byline'], .by-line, [class*='post-author'], [class*='entry-author'], [class*='article-author'], [class*='article__author'], [class*='__author'], .author, .writer";
const MAX_PRINTED = 5;
const MAX_PRINTED_LENGTH = 150;
const MAX_NAME_WORDS = 5;

const textsOf = (document: Document, selector: string): string[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => !isOfOther(element))
    .slice(0, MAX_PRINTED)
    .map((element) => plainLine(element.getAttribute("content") ?? visibleText(element)))
    .filter((text) => text !== "" && text.length <= MAX_PRINTED_LENGTH);

/** True for a few words that are capitalised, small words aside, or of a script without capitals. */
const isCapitalised = (name: string): boolean =>
  !/\d|[.:!?]$|\sby$/i.test(name) &&
  name.split(" ").length <= MAX_NAME_WORDS &&
  !name.split(" ").some((word) => /^\p{Ll}{4,}/u.test(word));

/** The authors named by a byline on the page: from the first selector that finds names. */
function fromByline({ document }: Page): Credit[] {
  for (const selector of NAMES) {
    const names = textsOf(document, selector)
      .flatMap(namesIn)
      .filter((name) => isName(name) && isCapitalised(name));
    if (names.length) return names.map((name) => ({ name, role: AUTHOR }));
  }
  return textsOf(document, BYLINES).flatMap(printedCredits);
}

function printedCredits(text: string): Credit[] {
  const bare = text.replace(/\s*[|•·].*$/, "");
  const cue = readCredit(readLineText(/^(?:by|written by|posted by)\s/i.test(bare) ? bare : `By ${bare}`));
  return cue ? cuesOf([cue], "credit").flatMap(({ credits }) => credits) : [];
}

/** Removes duplicates with the same role, keeping the order. */
function unique(credits: readonly Credit[]): Credit[] {
  const seen = new Set<string>();
  return credits
    .filter(({ name, role }) => {
      const key = `${nameKey(name)}\n${nameKey(role)}`;
      return isName(name) && !seen.has(key) && Boolean(seen.add(key));
    })
    .slice(0, MAX_CREDITS);
}

/**
 * Who made the article: from its JSON-LD, else its meta elements, else its byline. Where the metadata names only the
 * outlet or its staff and the page prints a person's name, the person counts; a byline that names more people than the
 * metadata, and these among them, is believed.
 * @param printed those named around the headline
 * @param sites names of the outlet and its host, as letters
 */
export function readCredits(
  page: Page,
  printed: readonly Credit[],
  sites: ReadonlySet<string>,
): { credits: Credit[]; warnings: Reason[] } {
  const isPerson = ({ name, role }: Credit) =>
    role === AUTHOR && !sites.has(letters(name)) && !isStaff(name) && !LOGIN.test(name);
  const stated = unique(fromJsonLd(page));
  const named = [fromCard(page), ...AUTHOR_METAS.map((name) => fromMeta(page, name))].map(unique);
  const shown = [printed, fromByline(page)].map(unique);
  const sources = [stated, ...named, ...shown].filter((credits) => credits.some(isAuthor));
  const best = sources.find((credits) => credits.some(isPerson)) ?? sources[0] ?? [];
  const isNamed = ({ name }: Credit) => best.some((one) => isPerson(one) && isSamePerson(one.name, name));
  const more = shown.filter((credits) => credits.some(isNamed)).flat();
  const others = [...stated, ...unique(printed)].filter((credit) => !isAuthor(credit));
  const credits = unique([...best, ...more.filter((one) => isPerson(one) && !isNamed(one)), ...others]);
  const shownOnly = unique(printed).filter((one) => isPerson(one) && !isNamed(one) && !credits.includes(one));
  const isOther = best.some(isPerson) && shownOnly.length > 0 && !printed.some(isNamed);
  return { credits, warnings: isOther ? [warnOf(best, shownOnly)] : [] };
}

const warnOf = (stated: readonly Credit[], shown: readonly Credit[]): Reason => {
  const names = (credits: readonly Credit[]) => credits.map(({ name }) => name).join(", ");
  return because("page.authors", { stated: names(stated), shown: names(shown) });
};

/** What somebody logs in with. */
const LOGIN = /^[a-z\d_.-]+$/;

/** True for two forms of one name: "Mara Lindqvist", "Dr Mara K. Lindqvist". */
function isSamePerson(a: string, b: string): boolean {
  const [short = [], long = []] = [a, b]
    .map((name) => nameKey(name).split(" "))
    .sort((x, y) => x.length - y.length);
  return short.every((word) => long.includes(word));
}

const isAuthor = ({ role }: Credit): boolean => role === AUTHOR;

const fromMeta = ({ metas }: Page, name: string): Credit[] =>
  metasOf(metas, name).flatMap((text) => namesIn(text).map((each) => ({ name: each, role: AUTHOR })));
