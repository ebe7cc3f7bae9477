import { GENRES, type IncomingArticle } from "../../articles/incoming";
import { readDate } from "../dates/read-date";
import { resolveAddress } from "../markup/inline";
import { acceptedAddress } from "../markup/inline-references";
import { plainLine } from "../markup/plain-text";
import { kickerGenre } from "../paste/cues/section";
import { namesIn } from "../stated-names";
import type { FrontValue } from "./front-matter";

export type FrontMatter = Record<string, FrontValue>;

/** Spellings of each field in the front matter of common site generators, in small letters without punctuation. */
const SPELLINGS = {
  identifier: ["identifier", "id", "guid", "uuid"],
  url: ["url", "canonicalurl", "canonical", "originalurl", "sourceurl", "link", "permalink"],
  headline: ["title", "headline"],
  kicker: ["kicker", "section", "eyebrow", "alternativeheadline"],
  abstract: ["abstract", "description", "summary", "excerpt", "standfirst", "subtitle", "dek"],
  published: ["datepublished", "published", "date", "publishdate", "pubdate", "publishedat", "created"],
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

export const frontValue = (matter: FrontMatter, field: keyof typeof SPELLINGS): FrontValue =>
  SPELLINGS[field]
    .map((name) => matter[name])
    .find((value) => value !== undefined && value !== null && value !== "") ?? null;

/** A value as one line of text: of a list its first entry, of a map what is called name, title or url. */
export function lineOf(value: FrontValue): string | undefined {
  if (typeof value === "string") return plainLine(value) || undefined;
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

/** Everybody named, with the role given by their own entry or by the field. */
export const readCredits = (matter: FrontMatter): IncomingArticle["credits"] =>
  ROLES.flatMap(([field, role]) =>
    listOf(frontValue(matter, field)).flatMap((entry) => {
      const own =
        entry && typeof entry === "object" && !Array.isArray(entry) ? lineOf(entry.role ?? null) : undefined;
      return namesIn(lineOf(entry) ?? "").map((name) => ({ name, role: own ?? role }));
    }),
  ).slice(0, 100);

export const readKeywords = (matter: FrontMatter): string[] =>
  [
    ...new Set(
      listOf(frontValue(matter, "keywords"))
        .flatMap((entry) => (lineOf(entry) ?? "").split(/\s*[,،;]\s*/))
        .filter((keyword) => keyword !== "" && keyword.length <= 100),
    ),
  ].slice(0, 200);

/** A date of the front matter, and a warning if it is not credible. */
function readDateField(matter: FrontMatter, field: "published" | "modified", what: string, now: number) {
  const text = lineOf(frontValue(matter, field));
  const iso = readDate(text, now);
  return {
    iso,
    warnings:
      text && !iso ? [`${what} "${text.slice(0, 40)}" cannot be believed and is stored as unknown`] : [],
  };
}

export function readDates(matter: FrontMatter, now: number) {
  const published = readDateField(matter, "published", "publication date", now);
  const modified = readDateField(matter, "modified", "date of change", now);
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
export function readUrl(matter: FrontMatter): { url?: string; warnings: string[] } {
  const text = lineOf(frontValue(matter, "url"));
  const url = acceptedAddress(resolveAddress(text, {}));
  if (url) return { url, warnings: [] };
  return {
    warnings:
      text && !text.startsWith("/")
        ? [`the address "${text.slice(0, 80)}" is no web address and was left out`]
        : [],
  };
}
