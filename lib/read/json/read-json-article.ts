import type { RootContent } from "hast";
import { body, figure } from "../../articles/body";
import {
  GENRES,
  type IncomingArticle,
  type IncomingPicture,
  MAX_ENTRIES,
  MAX_PICTURES,
  REFERENCE_KINDS,
} from "../../articles/incoming";
import type { Reason } from "../../messages/reason";
import { readDate } from "../dates/read-date";
import { detectLanguage } from "../detect-language";
import { languageTag } from "../html/language";
import { linkInline } from "../link-inline";
import { acceptedAddress } from "../markup/inline-references";
import { placeFound } from "../markup/list-pictures";
import { readPictureAddress } from "../markup/picture-address";
import { refuseLarge } from "../refuse-large";
import { namesIn } from "../stated-names";
import { addressOf, isObject, type JsonObject, lineOf, listOf, type Warn, warningsTo } from "./json-values";
import { bodyTextOf, htmlPictures, textBlocks } from "./text-blocks";

const AUTHOR = "Author";
const MAX_KEYWORD = 100;
/** How deeply an author can be wrapped in roles. */
const MAX_ROLES = 3;

/** An article's properties, and how to look up those that are stated elsewhere in the file. */
type Source = { json: JsonObject; nodes: ReadonlyMap<string, JsonObject>; warn: Warn; unknown: Warn };

/**
 * Reads a JSON object with schema.org's NewsArticle property names, or as the app's own API returns it
 * (`/api/v1/articles/…`). Of a field that cannot be used the rest goes in.
 * @param now milliseconds since 1970; later dates are not believed
 * @param nodes what other objects of the file are called
 * @returns the fields, not yet validated, and a warning for each that could not be used
 * @throws Refusal if its text is larger than any article's
 */
export function readJsonArticle(
  json: JsonObject,
  now: number,
  nodes: ReadonlyMap<string, JsonObject> = new Map(),
): { article: unknown; warnings: Reason[] } {
  const warnings: Reason[] = [];
  const source = {
    ...{ json, nodes, warn: warningsTo(warnings, "json.leftOut") },
    unknown: warningsTo(warnings, "json.unknownDate"),
  };
  const headline = lineOf(json.headline) ?? lineOf(json.name ?? json.title) ?? "";
  const url = readUrl(source);
  const references = readReferences(source);
  const text = bodyTextOf(json);
  const images = readImages(source, url);
  const blocks: RootContent[] = [...images.figures, ...textBlocks(text, headline, url)];
  const tree = body(blocks);
  refuseLarge(tree);
  const pictures = [...images.pictures, ...placeFound(htmlPictures(text, url), blocks)];
  const article: Record<keyof IncomingArticle, unknown> = {
    identifier: readIdentifier(source),
    url,
    headline,
    kicker: lineOf(json.alternativeHeadline),
    abstract: lineOf(json.abstract) ?? lineOf(json.description),
    datePublished: readDateField(source, "datePublished", "published", now),
    dateModified: readDateField(source, "dateModified", "modified", now),
    inLanguage: readLanguageField(source) ?? detectLanguage(text),
    outlet: readOutlet(source),
    credits: readCredits(source),
    genre: readGenre(source),
    keywords: readKeywords(source),
    body: linkInline(tree, references.slice(0, MAX_ENTRIES.references)),
    references,
    pictures: pictures.length > 0 ? pictures.slice(0, MAX_PICTURES) : undefined,
    sample: undefined,
  };
  return { article, warnings };
}

function readUrl({ json, warn }: Source): string | undefined {
  const isIdentifier = /^https?:/i.test(addressOf(json["@id"]) ?? "");
  const stated = [json.url, json.mainEntityOfPage, isIdentifier ? json["@id"] : null].map(addressOf);
  const [first] = stated.filter((address) => address !== undefined);
  const url = stated.find((address) => acceptedAddress(address));
  if (first && !url) warn("address", first);
  return url?.replace(/#.*$/, "");
}

/** What the publisher calls the article; a node's own identifier only if it is not its address. */
function readIdentifier({ json, warn }: Source): string | undefined {
  const stated =
    json.identifier ?? (/^(?:urn|tag|doi):/i.test(addressOf(json["@id"]) ?? "") ? json["@id"] : null);
  const identifier = lineOf(stated);
  if (stated !== null && stated !== "" && !identifier) warn("identifier", stated);
  return identifier;
}

function readDateField(
  { json, unknown }: Source,
  field: string,
  what: "published" | "modified",
  now: number,
): string | undefined {
  const stated = json[field];
  if (stated === null || stated === undefined) return undefined;
  const date = readDate(lineOf(stated), now, { language: lineOf(json.inLanguage) });
  if (!date) unknown(what, stated);
  return date ?? undefined;
}

function readLanguageField({ json, warn }: Source): string | undefined {
  const [stated] = listOf(json.inLanguage);
  if (stated === undefined) return undefined;
  const names = isObject(stated) ? [stated.alternateName, stated["@id"], stated.name] : [stated];
  const tag = names.map((name) => languageTag(lineOf(name))).find((found) => found !== undefined);
  if (!tag && stated !== "") warn("language", stated);
  return tag;
}

/** A reference to an object of the file is that object. */
const resolve = (value: unknown, { nodes }: Source): unknown =>
  isObject(value) && typeof value["@id"] === "string" && value.name === undefined
    ? (nodes.get(value["@id"]) ?? value)
    : value;

function readOutlet(source: Source) {
  const stated = listOf(source.json.publisher).map((entry) => resolve(entry, source));
  const publisher = stated.find((entry) => typeof entry !== "number" && lineOf(entry));
  const name = lineOf(publisher);
  if (!name || /^https?:/i.test(name)) {
    if (stated.some((entry) => entry !== null && entry !== ""))
      source.warn("publisher", source.json.publisher);
    return undefined;
  }
  const homepage = isObject(publisher) ? acceptedAddress(addressOf(publisher.url)) : undefined;
  return { name, inferred: false, ...(homepage ? { homepage } : {}) };
}

function readCredits(source: Source) {
  return listOf(source.json.author).flatMap((entry) => {
    const credits = creditsIn(resolve(entry, source), source);
    if (credits.length === 0 && entry !== "") source.warn("author", entry);
    return credits;
  });
}

/** The names in one entry, each with the role that the entry states. */
function creditsIn(entry: unknown, source: Source, depth = 0): { name: string; role: string }[] {
  if (typeof entry === "string") return namesOf(entry).map((name) => ({ name, role: AUTHOR }));
  if (!isObject(entry) || depth > MAX_ROLES) return [];
  const role = lineOf(entry.roleName ?? entry.role) ?? AUTHOR;
  const inner = listOf(entry.author).flatMap((one) => creditsIn(resolve(one, source), source, depth + 1));
  if (inner.length) return inner.map(({ name }) => ({ name, role }));
  const parts = [lineOf(entry.givenName), lineOf(entry.familyName)].filter(Boolean).join(" ");
  const names = listOf(entry.name ?? entry["@value"]).flatMap((name) => lineOf(name) ?? []);
  // Only authors are listed in one name; other credits are kept in their own words.
  return (names.length ? names : [parts])
    .flatMap((name) => (role === AUTHOR ? namesOf(name) : [name]))
    .filter(Boolean)
    .map((name) => ({ name, role }));
}

const namesOf = (text: string): string[] => (/^https?:/i.test(text) ? [] : namesIn(lineOf(text) ?? ""));

function readGenre({ json }: Source) {
  const stated = listOf(json.genre).map((entry) => lineOf(entry)?.toLowerCase());
  return stated.flatMap((name) => GENRES.find((genre) => genre === name) ?? [])[0];
}

function readKeywords({ json, warn }: Source): string[] {
  return listOf(json.keywords).flatMap((entry) => {
    const keywords = (lineOf(entry) ?? "")
      .split(/[,،;]/)
      .map((keyword) => keyword.trim())
      .filter((keyword) => keyword && keyword.length <= MAX_KEYWORD);
    if (keywords.length === 0 && entry !== "") warn("keywords", entry);
    return keywords;
  });
}

/**
 * Figures for what is said of pictures, with those of the app's own samples in them, and the publisher's pictures beside them. Of
 * several bare addresses, which are one picture in several shapes, the first one counts.
 */
function readImages(source: Source, base: string | undefined) {
  const figures: RootContent[] = [];
  const pictures: IncomingPicture[] = [];
  const [bare] = listOf(source.json.image).filter((entry) => typeof entry === "string");
  for (const entry of listOf(source.json.image)) {
    const image = typeof entry === "string" ? (entry === bare ? { url: entry } : {}) : resolve(entry, source);
    if (!isObject(image)) {
      if (image !== null) source.warn("image", image);
      continue;
    }
    const place = figures.length;
    const stated = addressOf(image.contentUrl) ?? addressOf(image.url);
    const url = readPictureAddress(stated, base ? { base } : {});
    const alt = lineOf(image.alt);
    const isOwn = stated?.startsWith("/samples/");
    if (url && !isOwn) pictures.push({ url, place, ...(alt ? { alt } : {}) });
    const words = {
      caption: lineOf(image.caption),
      credit: lineOf(image.credit) ?? lineOf(image.creditText),
      ...(isOwn ? { url: stated, width: pixels(image.width), height: pixels(image.height) } : {}),
    };
    const known = Object.entries(words).filter(([, value]) => value !== undefined);
    if (known.length) figures.push(figure(Object.fromEntries(known)));
  }
  return { figures, pictures };
}

/** A size in another form, such as "1200px", is left out. */
const pixels = (value: unknown): number | undefined =>
  typeof value === "number" && Number.isInteger(value) && value > 0 ? value : undefined;

function readReferences({ json, warn }: Source): IncomingArticle["references"] {
  return listOf(json.references).flatMap((entry) => {
    const kind = isObject(entry) ? REFERENCE_KINDS.find((known) => known === entry.kind) : undefined;
    if (!isObject(entry) || !kind) {
      warn("references", entry);
      return [];
    }
    const name = lineOf(entry.name);
    const stated = addressOf(entry.url);
    const url = acceptedAddress(stated);
    if (stated && !url) warn("references", stated);
    return [{ kind, ...(name ? { name } : {}), ...(url ? { url } : {}) }];
  });
}
