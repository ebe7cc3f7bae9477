import { absoluteAddress } from "./addresses";
import { readFeedDate } from "./feed-date";
import type { FeedContext, FeedItem } from "./read-feed";
import { linkOf, pageOf } from "./read-links";
import { readMedia } from "./read-media";
import { readAuthors } from "./read-people";
import { addressIn, htmlIn, plainIn } from "./read-text";
import { childrenOf, firstLine, lineIn, type XmlElement } from "./xml-element";

/** What an item takes from its feed where it says nothing itself. */
export type Inherited = { isAtom: boolean; language: string | null; authors: string[] };

const MAX_CATEGORIES = 100;

function readIdentity(item: XmlElement): Pick<FeedItem, "identifier" | "isPermalink" | "link"> {
  const [guid] = childrenOf(item, "guid");
  const stated = item.attributes["rdf:about"] ?? item.attributes.about;
  const identifier =
    lineIn(guid) ?? firstLine(item, "id", "atom:id") ?? (stated?.trim() || firstLine(item, "dc:identifier"));
  const denied = /^\s*(?:false|no|0)\s*$/i.test(guid?.attributes.ispermalink ?? "");
  const isPermalink = Boolean(lineIn(guid)) && !denied && /^https?:\/\//i.test(identifier ?? "");
  const about = absoluteAddress(stated, item.base);
  return { identifier, isPermalink, link: pageOf(item) ?? (isPermalink ? identifier : about) };
}

function readCategories(item: XmlElement): string[] {
  const lists = childrenOf(item, "categories");
  const elements = [item, ...lists].flatMap((place) => childrenOf(place, "category", "dc:subject"));
  const names = elements.map(
    (element) =>
      element.attributes.label?.trim() || plainIn(element, false) || element.attributes.term?.trim(),
  );
  return [...new Set(names.flatMap((name) => name || []))].slice(0, MAX_CATEGORIES);
}

function readSource(item: XmlElement): FeedItem["source"] {
  const [source] = childrenOf(item, "source", "atom:source");
  if (!source) return null;
  const inner = childrenOf(source, "title", "atom:title")[0];
  const title = inner
    ? plainIn(inner, true)
    : childrenOf(source, "id", "link").length
      ? null
      : plainIn(source, false);
  const url = addressIn(source, "url") ?? linkOf(source, "alternate") ?? linkOf(source, "self");
  return title || url ? { title, url } : null;
}

/** The summary and the full text, whichever of an item's elements hold them. */
function readTexts(item: XmlElement, isAtom: boolean): Pick<FeedItem, "summary" | "content" | "base"> {
  const first = (...names: string[]) => {
    for (const name of names)
      for (const element of childrenOf(item, name)) {
        const html = htmlIn(element, isAtom || name.startsWith("atom:"));
        if (html) return { html, base: element.base };
      }
    return null;
  };
  const content = first("content:encoded", "content", "atom:content", "xhtml:body", "xhtml:div", "fulltext");
  const summary = first(
    "description",
    "summary",
    "atom:summary",
    "dc:description",
    "itunes:summary",
    "abstract",
    "itunes:subtitle",
  );
  return {
    summary: summary?.html ?? null,
    content: content?.html ?? null,
    base: (content ?? summary)?.base ?? item.base,
  };
}

const PUBLISHED = [
  "pubdate",
  "published",
  "issued",
  "atom:published",
  "dc:date",
  "dcterms:issued",
  "dcterms:created",
  "created",
  "date",
];
const UPDATED = ["updated", "modified", "atom:updated", "dcterms:modified"];

/** The first of the elements that states a date which can be believed. */
function readDateIn(
  item: XmlElement,
  names: readonly string[],
  now: number,
  language: string | null,
): string | null {
  for (const element of names.flatMap((name) => childrenOf(item, name))) {
    const date = readFeedDate(lineIn(element), now, language);
    if (date) return date;
  }
  return null;
}

/** The title; "media:title" and "itunes:title" name something else, unless there is no other. */
function readTitle(item: XmlElement, isAtom: boolean): string | null {
  for (const name of ["title", "atom:title", "dc:title", "itunes:title"])
    for (const element of childrenOf(item, name)) {
      const title = plainIn(element, isAtom || name.startsWith("atom:"));
      if (title) return title;
    }
  return null;
}

/** Reads an item of RSS, RDF or Atom. */
export function readXmlItem(
  item: XmlElement,
  { isAtom, ...feed }: Inherited,
  { now }: FeedContext,
): FeedItem {
  const language = firstLine(item, "dc:language", "language") ?? item.language ?? feed.language;
  const authors = readAuthors(item);
  const ofSource = authors.length > 0 ? authors : readAuthors(childrenOf(item, "source")[0] ?? null);
  return {
    ...readIdentity(item),
    title: readTitle(item, isAtom),
    authors: ofSource.length > 0 ? ofSource : feed.authors,
    published: readDateIn(item, PUBLISHED, now, language),
    updated:
      readDateIn(item, UPDATED, now, language) ??
      readFeedDate(item.attributes.lastmod ?? null, now, language),
    ...readTexts(item, isAtom),
    categories: readCategories(item),
    media: readMedia(item),
    language,
    rights: plainIn(childrenOf(item, "rights", "dc:rights", "copyright", "media:copyright")[0], isAtom),
    source: readSource(item),
    comments: addressIn(childrenOf(item, "comments")[0]) ?? linkOf(item, "replies"),
  };
}
