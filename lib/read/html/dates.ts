import { readDate } from "../dates/read-date";
import { canFollow } from "../dates/settle-order";
import { textOf } from "./json-ld";
import { metasOf } from "./meta-elements";
import type { Page } from "./page";
import type { PrintedMasthead } from "./printed-masthead";

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

type Texts = readonly (string | null | undefined)[];

const first = (texts: Texts, now: number, language: string | null, isWanted = (_: string) => true) => {
  for (const text of texts) {
    const iso = readDate(text, now, { language });
    if (iso && isWanted(iso)) return iso;
  }
  return undefined;
};

const MARKED =
  "[itemprop~='datePublished'], time[pubdate], time.published, time.entry-date, .dt-published, abbr.published";
const MARKED_MODIFIED = "[itemprop~='dateModified'], time.updated, .dt-updated";

/** The dates stated by an element: in its attributes, else in its text. */
const datesOf = (element: Element): (string | null)[] => [
  element.getAttribute("datetime"),
  element.getAttribute("content"),
  element.textContent,
];

const marked = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].slice(0, 5).flatMap(datesOf);

/** Dates within the data of a page's scripts. */
const IN_DATA =
  /"(?:datePublished|publishDate|publishedAt|published_at|publishedDate|published_date|publicationDate|first_published_at|firstPublishedAt|publish_date|pubDate)\\?"\s*:\s*\\?"([^"\\]{4,40})/g;

const DAY = "2000-01-01".length;

/** The date if all are of one day; undefined if they are of several days, and so of several articles. */
function onlyOne(dates: readonly string[]): string | undefined {
  return new Set(dates.map((date) => date.slice(0, DAY))).size === 1 ? dates[0] : undefined;
}

/** The publication day from data within the page's scripts, if it is unambiguous. */
const readInData = (html: string): string | undefined =>
  onlyOne([...html.matchAll(IN_DATA)].flatMap((match) => match[1] ?? []));

/** The day of the page's time elements, if they all agree. */
const readOnlyTime = (document: Document): string | undefined =>
  onlyOne(
    [...document.querySelectorAll("time[datetime]")].flatMap((time) => time.getAttribute("datetime") ?? []),
  );

/**
 * The dates of publication and last modification: from metadata, else as printed, else from data within scripts.
 * Includes a warning if a stated date is not credible.
 */
export function readDates(
  { document, article, webPage, metas, html }: Page,
  printed: PrintedMasthead,
  now: number,
) {
  const language = document.documentElement.getAttribute("lang");
  const stated = [
    textOf(article.datePublished),
    ...metasOf(metas, ...PUBLISHED_METAS),
    textOf(webPage.datePublished),
  ];
  const published = first(
    [
      textOf(article.datePublished),
      ...PUBLISHED_METAS.flatMap((name) => metas.get(name) ?? []),
      ...marked(document, MARKED),
      textOf(webPage.datePublished),
      printed.datePublished,
      readInData(html),
      readOnlyTime(document),
      textOf(article.dateCreated),
      textOf(webPage.dateCreated ?? webPage.uploadDate),
    ],
    now,
    language,
  );
  const modified = first(
    [
      textOf(article.dateModified),
      ...MODIFIED_METAS.flatMap((name) => metas.get(name) ?? []),
      ...marked(document, MARKED_MODIFIED),
      textOf(webPage.dateModified),
      printed.dateModified,
    ],
    now,
    language,
    (iso) => canFollow(published, iso),
  );
  const unread = published ? undefined : stated.find((text) => text?.trim());
  return {
    ...(published ? { datePublished: published } : {}),
    ...(modified ? { dateModified: modified } : {}),
    warnings: unread ? [`publication date "${unread.slice(0, 40)}" cannot be believed`] : [],
  };
}
