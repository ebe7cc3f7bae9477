import { GENRES, type IncomingArticle } from "../../articles/incoming";
import { because, type Reason } from "../../messages/reason";
import { readDate } from "../dates/read-date";
import { resolveAddress } from "../markup/inline";
import { acceptedAddress } from "../markup/inline-references";
import { plainLine } from "../markup/plain-text";
import { kickerGenre } from "../paste/cues/section";
import { namesIn } from "../stated-names";
import type { FrontMatter, FrontValue } from "./front-matter";
import { unlinkNotes } from "./note-marks";

/** Spellings of each field in the front matter of common site generators, in small letters without punctuation. */
const SPELLINGS = {
  identifier: ["identifier", "id", "guid", "uuid"],
  url: ["url", "canonicalurl", "canonical", "originalurl", "sourceurl", "source", "link", "permalink"],
  headline: ["title", "headline"],
  kicker: ["kicker", "section", "eyebrow", "alternativeheadline"],
  abstract: ["abstract", "description", "summary", "excerpt", "standfirst", "subtitle", "dek"],
  // "created" is the day of the note.
  published: [
    "datepublished",
    "published",
    "date",
    "publishdate",
    "pubdate",
    "publishedat",
    "publicationdate",
  ],
  modified: ["datemodified", "updated", "lastmod", "modified", "lastmodified", "updatedat", "lastupdated"],
  language: ["inlanguage", "language", "lang", "locale"],
  outlet: ["outlet", "publisher", "site", "sitename", "source", "publication"],
  author: ["author", "authors", "by", "byline"],
  editor: ["editor", "editors"],
  translator: ["translator", "translators"],
  photographer: ["photographer", "photographers", "photography"],
  genre: ["genre", "type"],
  keywords: ["keywords", "tags", "tag", "categories", "category"],
  image: ["image", "cover", "coverimage", "featuredimage", "hero"],
  caption: ["caption", "imagecaption"],
  imageCredit: ["imagecredit", "photocredit", "credit"],
} as const;

/** All values of a field, in the order of its spellings. */
const frontValues = (matter: FrontMatter, field: keyof typeof SPELLINGS): FrontValue[] =>
  SPELLINGS[field].flatMap((name) => {
    const value = matter[name];
    return value === undefined || value === null || value === "" ? [] : [value];
  });

export const frontValue = (matter: FrontMatter, field: keyof typeof SPELLINGS): FrontValue =>
  frontValues(matter, field)[0] ?? null;

const isAddress = (text: string): boolean => /^https?:/i.test(text);

/** A value as one line of text: of a list its first entry, of a map what is called name, title or url. */
export function lineOf(value: FrontValue): string | undefined {
  if (typeof value === "string") return plainLine(unlinkNotes(value)) || undefined;
  if (Array.isArray(value)) return value.map(lineOf).find(Boolean);
  return value ? lineOf(value.name ?? value.title ?? value.url ?? null) : undefined;
}

const listOf = (value: FrontValue): FrontValue[] =>
  Array.isArray(value) ? value : value === null ? [] : [value];

const ROLES = [
  ["author", "Author"],
  ["editor", "Editor"],
  ["translator", "Translator"],
  ["photographer", "Photographer"],
] as const;

/** "[words](address)" */
const LINK = /\[([^[\]]{1,200})\]\([^()\s]{1,500}\)/g;

/** Everybody named, with the role given by their own entry or by the field. */
export const readCredits = (matter: FrontMatter): IncomingArticle["credits"] =>
  ROLES.flatMap(([field, role]) =>
    listOf(frontValue(matter, field)).flatMap((entry) => {
      const own =
        entry && typeof entry === "object" && !Array.isArray(entry) ? lineOf(entry.role ?? null) : undefined;
      const line = (lineOf(entry) ?? "").replace(LINK, "$1");
      return isAddress(line) ? [] : namesIn(line).map((name) => ({ name, role: own ?? role }));
    }),
  );

/** What clippers file all that they clip under. */
const FILED_UNDER = /^clippings?$/i;

/** Tags and categories alike, without duplicates. */
export function readKeywords(matter: FrontMatter): string[] {
  // Jekyll, whose pages have a layout, lists them between spaces.
  const separator = matter.layout && !matter.source ? /\s*[,،;]\s*|\s+/ : /\s*[,،;]\s*/;
  const keywords = frontValues(matter, "keywords").flatMap((value) =>
    typeof value === "string"
      ? (lineOf(value) ?? "").split(separator)
      : listOf(value).flatMap((entry) => (lineOf(entry) ?? "").split(/\s*[,،;]\s*/)),
  );
  const byKey = new Map<string, string>();
  for (const keyword of keywords.map((entry) => entry.replace(/^#/, "")))
    if (keyword && keyword.length <= 100 && !FILED_UNDER.test(keyword) && !byKey.has(keyword.toLowerCase()))
      byKey.set(keyword.toLowerCase(), keyword);
  return [...byKey.values()];
}

/** The outlet's name; notes have the address of the page in its place. */
export const readOutletName = (matter: FrontMatter): string | undefined =>
  frontValues(matter, "outlet")
    .flatMap((value) => lineOf(value) ?? [])
    .find((name) => !isAddress(name));

/** A date of the front matter, and a warning if it is not credible. */
function readDateField(matter: FrontMatter, field: "published" | "modified", now: number) {
  const text = lineOf(frontValue(matter, field));
  const iso = readDate(text, now, { language: lineOf(frontValue(matter, "language")) });
  return {
    iso,
    warnings: text && !iso ? [because("markdown.unknownDate", { field, date: text.slice(0, 40) })] : [],
  };
}

/** The day that Jekyll's posts have in their file's name. */
const DAY_OF_FILE = /(?:^|\/)(\d{4}-\d{2}-\d{2})-[^/]+$/;

/**
 * The dates of publication and change.
 * @param file the file's name, which states the day if the front matter does not and it is no note of a clipped page
 */
export function readDates(matter: FrontMatter, now: number, file: string) {
  const ofFile = matter.source || matter.created ? undefined : DAY_OF_FILE.exec(file)?.[1];
  const dated = frontValue(matter, "published") === null && ofFile ? { ...matter, date: ofFile } : matter;
  const published = readDateField(dated, "published", now);
  const modified = readDateField(matter, "modified", now);
  return {
    ...(published.iso ? { datePublished: published.iso } : {}),
    ...(modified.iso ? { dateModified: modified.iso } : {}),
    warnings: [...published.warnings, ...modified.warnings],
  };
}

export function readKind(matter: FrontMatter) {
  const kicker = lineOf(frontValue(matter, "kicker"));
  const named = [lineOf(frontValue(matter, "genre")), kicker];
  const genre = named.flatMap(
    (name) => GENRES.find((one) => one === name?.toLowerCase()) ?? (name && kickerGenre(name)) ?? [],
  )[0];
  return { ...(kicker && kicker.length <= 200 ? { kicker } : {}), ...(genre ? { genre } : {}) };
}

/** The article's own address; a site-relative path ("/2024/a-post/") does not identify a page on the web. */
export function readUrl(matter: FrontMatter): { url?: string; warnings: Reason[] } {
  const stated = frontValues(matter, "url")
    .flatMap((value) => lineOf(value) ?? [])
    .filter((text) => (!text.startsWith("/") && text !== lineOf(matter.source ?? null)) || isAddress(text));
  const [url] = stated.flatMap((text) => acceptedAddress(resolveAddress(text, {})) ?? []);
  if (url) return { url, warnings: [] };
  const [unread] = stated;
  return {
    warnings: unread ? [because("markdown.noAddress", { address: unread.slice(0, 80) })] : [],
  };
}
