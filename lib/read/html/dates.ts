import { readDate } from "../stated-date";
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

const first = (texts: readonly (string | null | undefined)[], now: number) => {
  for (const text of texts) {
    const iso = readDate(text, now);
    if (iso) return iso;
  }
  return undefined;
};

const MARKED =
  "[itemprop~='datePublished'], time[pubdate], time.published, time.entry-date, .dt-published, abbr.published";
const MARKED_MODIFIED = "[itemprop~='dateModified'], time.updated, .dt-updated";

/** What an element says of a date: its attribute for machines, else its words. */
const datesOf = (element: Element): (string | null)[] => [
  element.getAttribute("datetime"),
  element.getAttribute("content"),
  element.textContent,
];

const marked = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].slice(0, 5).flatMap(datesOf);

/** In the data that a page's scripts work with. */
const IN_DATA =
  /"(?:datePublished|publishDate|publishedAt|published_at|publishedDate|published_date|publicationDate|first_published_at|firstPublishedAt|publish_date|pubDate)\\?"\s*:\s*\\?"([^"\\]{4,40})/g;

const DAY = "2000-01-01".length;

/** The one date among some; undefined where they are of several days, and so of several articles. */
function onlyOne(dates: readonly string[]): string | undefined {
  return new Set(dates.map((date) => date.slice(0, DAY))).size === 1 ? dates[0] : undefined;
}

/** The day that the page's own data give as that of publication. */
const readInData = (html: string): string | undefined =>
  onlyOne([...html.matchAll(IN_DATA)].flatMap((match) => match[1] ?? []));

/** The one time that the page marks. */
const readOnlyTime = (document: Document): string | undefined =>
  onlyOne(
    [...document.querySelectorAll("time[datetime]")].flatMap((time) => time.getAttribute("datetime") ?? []),
  );

/**
 * The dates of publication and of the last change: as the page states them for machines, else as it prints them, else as
 * its own data have them; and a warning where it states what cannot be believed.
 */
export function readDates(
  { document, article, webPage, metas, html }: Page,
  printed: PrintedMasthead,
  now: number,
) {
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
  );
  const unread = published ? undefined : stated.find((text) => text?.trim());
  return {
    ...(published ? { datePublished: published } : {}),
    ...(modified ? { dateModified: modified } : {}),
    warnings: unread ? [`publication date "${unread.slice(0, 40)}" cannot be believed`] : [],
  };
}
