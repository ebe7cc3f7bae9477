import { readDate } from "../stated-date";
import { textOf } from "./json-ld";
import { metasOf } from "./metas";
import type { Page } from "./page";
import type { Printed } from "./printed";

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
  /"(?:datePublished|publishDate|publishedAt|published_at|publishedDate|published_date|publicationDate|first_published_at|firstPublishedAt|publish_date|pubDate)"\s*:\s*"([^"\\]{4,40})"/g;

/** The day that the page's own data give as that of publication, where they give but one. */
function readInData(scripts: string): string | undefined {
  const found = [...new Set([...scripts.matchAll(IN_DATA)].map((match) => match[1] ?? ""))];
  return new Set(found.map((text) => text.slice(0, 10))).size === 1 ? found[0] : undefined;
}

/**
 * The dates of publication and of the last change: as the page states them for machines, else as it prints them, else as
 * its own data have them; and a warning where it states what cannot be believed.
 */
export function readDates(
  { document, article, webPage, metas, scripts }: Page,
  printed: Printed,
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
      readInData(scripts),
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
