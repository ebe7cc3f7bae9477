import { because, type Reason } from "../../messages/reason";
import { findDates } from "../dates/find-dates";
import { readDate } from "../dates/read-date";
import { canFollow } from "../dates/settle-order";
import { textOf } from "./json-ld";
import { metasOf } from "./meta-elements";
import { isOfOther } from "./other-parts";
import type { Page } from "./page";
import type { PrintedMasthead } from "./printed-masthead";
import { type Source, type Stated, weigh } from "./stated";

const PUBLISHED_METAS = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "datepublished",
  "citation_publication_date",
  "citation_date",
  "citation_online_date",
  "parsely-pub-date",
  "sailthru.date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.date",
  "dc.date",
  "dcterms.created",
  "dc.date.created",
  "article.published",
  "published",
  "published-date",
  "publish-date",
  "publish_date",
  "pubdate",
  "publication_date",
  "date",
];
const MODIFIED_METAS = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "article.updated",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
  "revised",
];

const MARKED =
  "[itemprop~='datePublished'], time[pubdate], time.published:not(.updated), time.entry-date:not(.updated), .dt-published, abbr.published";
const MARKED_MODIFIED = "[itemprop~='dateModified'], time.updated, .dt-updated";
/** Elements with any date. */
const DATED =
  "time, [class~='date'], [class*='post-date'], [class*='article-date'], [class*='publish-date'], [class*='posted-on']";
/** Parts of a page that have dates of their own. */
const WITH_OWN_DATES =
  "nav, aside, footer:not(article footer), [class*='comment'], [id*='comment'], [class*='related'], [class*='recommend']";

/** The dates stated by an element: in its attributes, else in its text. */
const datesOf = (element: Element): (string | null)[] => [
  element.getAttribute("datetime"),
  element.getAttribute("content"),
  element.textContent,
];

const elementsOf = (document: Document, selector: string): Element[] =>
  [...document.querySelectorAll(selector)]
    .filter((element) => !isOfOther(element, WITH_OWN_DATES))
    .slice(0, 5);

/** Dates within the data of a page's scripts. */
const IN_DATA =
  /"(?:datePublished|publishDate|publishedAt|published_at|publishedDate|published_date|publicationDate|first_published_at|firstPublishedAt|publish_date|pubDate)\\?"\s*:\s*\\?"([^"\\]{4,40})/g;

const JSON_LD = /<script[^>]{1,200}ld\+json[^>]{0,200}>[\s\S]*?<\/script>/gi;

/** Maximum length of the words around a date. */
const MAX_LABELLED = 80;
const DAY = "2000-01-01".length;

/** The date if all are of one day; none if they are of several days, and so of several articles. */
const onlyOne = (dates: readonly Stated<string>[]): Stated<string>[] =>
  new Set(dates.map(({ value }) => value.slice(0, DAY))).size === 1 ? dates.slice(0, 1) : [];

/** The day in an address such as /2024/02/06/quay or /quay-2024-02-06. */
const IN_ADDRESS = /[/-]((?:19|20)\d{2})([/-])(\d{2})\2(\d{2})(?=[/.-]|$)|\/((?:19|20)\d{2})(\d{2})(\d{2})\//;

function dayInAddress(url: string | undefined): string | undefined {
  const [, ...parts] = IN_ADDRESS.exec(url ? new URL(url).pathname : "") ?? [];
  const [year, month, day] = parts.filter((part) => /^\d+$/.test(part ?? ""));
  return year && `${year}-${month}-${day}`;
}

/** The middle of a day in all time zones from UTC+14 to UTC-12, and the hours to its ends. */
const NOON = "T11:00Z";
const HALF_MS = 25 * 3_600_000;

const middleOf = (date: string): number =>
  Date.parse(date.length === DAY ? date + NOON : /Z|[+-]\d{2}:?\d{2}$/.test(date) ? date : `${date}Z`);

/** True for dates that can be of one day, in whatever time zones, to the precision of the coarser one. */
const isSameDay = (a: string, b: string): boolean => {
  const length = Math.min(DAY, a.length, b.length);
  const same = a.slice(0, length) === b.slice(0, length);
  return same || (length === DAY && Math.abs(middleOf(a) - middleOf(b)) <= HALF_MS);
};

type Texts = readonly (string | null | undefined)[];

/** Reads a date, with day and month in the order of the page's language. */
type Read = (text: string | null | undefined) => string | null;

/** The dates that one source states; an element states at most one. */
const statedBy = (source: Source, texts: Texts, read: Read): Stated<string>[] =>
  texts.flatMap((text) => {
    const value = read(text);
    return value ? [{ value, source }] : [];
  });

const inMetas = ({ metas }: Page, names: readonly string[]): Texts =>
  names.flatMap((name) => metas.get(name) ?? []);

/** The first date of each element that is marked as one. */
const inMarked = (elements: readonly Element[], read: Read): Texts =>
  elements.map((element) => datesOf(element).find(read));

/** True for an element whose words say that its date is one of change. */
const isOfChange = (element: Element, now: number): boolean =>
  [element, element.parentElement].some((around) => {
    const text = around?.textContent?.trim() ?? "";
    return text.length <= MAX_LABELLED && findDates(text, now)[0]?.reading.role === "modified";
  });

/** The publication dates that a page states, in the order in which they are believed. */
function listPublished(page: Page, printed: PrintedMasthead, now: number, read: Read): Stated<string>[] {
  const { articles, article, webPage, document, url, html } = page;
  const dated = elementsOf(document, DATED).filter((element) => !isOfChange(element, now));
  const data = [...html.replace(JSON_LD, "").matchAll(IN_DATA)].flatMap((match) => match[1] ?? []);
  return [
    ...statedBy(
      "JSON-LD",
      articles.map((node) => textOf(node.datePublished)),
      read,
    ),
    ...statedBy("meta elements", inMetas(page, PUBLISHED_METAS), read),
    ...statedBy("marked elements", inMarked(elementsOf(document, MARKED), read), read),
    ...statedBy("JSON-LD", [textOf(webPage.datePublished)], read),
    ...statedBy("print", [printed.datePublished], read),
    ...statedBy("address", [dayInAddress(url)], read),
    ...onlyOne(statedBy("scripts", data, read)),
    ...onlyOne(statedBy("marked elements", inMarked(dated, read), read)),
    ...statedBy(
      "scripts",
      [textOf(article.dateCreated), textOf(webPage.dateCreated ?? webPage.uploadDate)],
      read,
    ),
  ];
}

/** The date of the last modification: the first that is stated. */
const readModified = (page: Page, printed: PrintedMasthead, read: Read): string | undefined =>
  [
    ...statedBy("JSON-LD", [textOf(page.article.dateModified)], read),
    ...statedBy("meta elements", inMetas(page, MODIFIED_METAS), read),
    ...statedBy("marked elements", inMarked(elementsOf(page.document, MARKED_MODIFIED), read), read),
    ...statedBy("JSON-LD", [textOf(page.webPage.dateModified)], read),
    ...statedBy("print", [printed.dateModified], read),
  ][0]?.value;

/** What the messages call a source. */
const SOURCES: Record<Source, string> = {
  "JSON-LD": "jsonLd",
  "meta elements": "metas",
  "marked elements": "marked",
  ...{ print: "print", title: "title", address: "address", scripts: "scripts" },
};
const sayOf = (source: Source): Reason => because("page.source", { source: SOURCES[source] });

/** What a page states as its publication date, and cannot be believed. */
const unreadDate = ({ article, webPage, metas }: Page): string | undefined =>
  [textOf(article.datePublished), ...metasOf(metas, ...PUBLISHED_METAS), textOf(webPage.datePublished)].find(
    Boolean,
  );

/** Sources that say when a page was first published where others say when it was changed. */
const FIRST = new Set<Source>(["JSON-LD", "meta elements", "print", "address"]);

/**
 * The dates of publication and last modification: what the sources of the page agree on. Includes a warning if they
 * contradict one another, or if a stated date is not credible.
 */
export function readDates(page: Page, printed: PrintedMasthead, now: number) {
  const language = page.document.documentElement.getAttribute("lang");
  const read: Read = (text) => readDate(text, now, { language });
  const modified = readModified(page, printed, read);
  const published = listPublished(page, printed, now, read);
  const isChange = ({ value }: Stated<string>) => modified !== undefined && isSameDay(value, modified);
  const isMeant = ({ source }: Stated<string>) => source === "JSON-LD" || source === "meta elements";
  const isEarlier = (one: Stated<string>) =>
    modified !== undefined && one.value < modified && !isChange(one) && FIRST.has(one.source);
  // Pages show when they were changed as when they were published, and templates state it so.
  const told = published.some(isEarlier);
  const weighed = weigh(
    published.filter((one) => !told || !isChange(one)),
    isSameDay,
  );
  const { best, other = told ? published.find((one) => isMeant(one) && isChange(one)) : undefined } = weighed;
  const unread = unreadDate(page);
  const warnings = [
    ...(best && other && other.source !== "scripts"
      ? [
          because("page.dates", {
            ...{ date: best.value, source: sayOf(best.source) },
            ...{ other: other.value, otherSource: sayOf(other.source) },
          }),
        ]
      : []),
    ...(!best && unread ? [because("page.badDate", { date: unread.slice(0, 40) })] : []),
  ];
  return {
    ...(best ? { datePublished: best.value } : {}),
    ...(modified && canFollow(best?.value, modified) ? { dateModified: modified } : {}),
    warnings,
  };
}
