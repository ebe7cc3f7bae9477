import type { RootContent } from "hast";
import { body, bodyText, figure, textOf } from "../../articles/body";
import { type IncomingArticle, type IncomingPicture, MAX_PICTURES } from "../../articles/incoming";
import { urlKey } from "../../articles/url-key";
import type { Reason } from "../../messages/reason";
import { isMisstated } from "../../read/detect-language";
import { languageTag } from "../../read/html/language";
import { htmlBlocks, htmlPictures, textBlocks } from "../../read/json/text-blocks";
import { inlineReferences } from "../../read/markup/inline-references";
import { placeFound } from "../../read/markup/list-pictures";
import { pictureKey, readPictureAddress } from "../../read/markup/picture-address";
import { languageOf } from "../../read/paste/assemble/language";
import { namesIn } from "../../read/stated-names";
import { validateArticle } from "../../read/validate-article";
import { nameKey } from "../../text/normalise";
import type { FeedItem, FeedMedia, ReadFeed } from "../read/read-feed";
import { isMail } from "../read/read-people";
import { plainOfHtml } from "../read/read-text";

const AUTHOR = "Author";
const MAX_ABSTRACT = 2000;
const MAX_ALT = 1000;
/** A headline made of an untitled item's first words, in characters. */
const MAX_HEADLINE = 90;

const TAG = /<\/?[a-z][^<>]*>/i;
/** What WordPress adds to every item. */
const TRAILER = /^The post .{1,500} (?:appeared first|first appeared) on .{1,200}\.$/s;

/** The blocks of an item's HTML; plain text has its paragraphs at blank lines. */
function blocksOf(html: string, headline: string, base: string | undefined): RootContent[] {
  const blocks = (TAG.test(html) ? htmlBlocks(html, base) : null) ?? textBlocks(html, headline, base);
  const last = blocks.at(-1);
  return last && TRAILER.test(textOf(last).trim()) ? blocks.slice(0, -1) : blocks;
}

/** Figures for what the feed says of pictures, and the pictures. A film is shown by the picture that stands for it. */
function picturesOf(media: readonly FeedMedia[]) {
  const figures: RootContent[] = [];
  const pictures: IncomingPicture[] = [];
  for (const { url, type, medium, credit, description, title, alt, thumbnail } of media) {
    const isPicture = medium === "image" || (type ?? "").startsWith("image/");
    const address = readPictureAddress(isPicture ? url : thumbnail, {});
    const place = figures.length;
    if (address) pictures.push({ url: address, place, ...(alt ? { alt: alt.slice(0, MAX_ALT) } : {}) });
    const caption = description ?? title ?? alt;
    if (isPicture && (caption || credit))
      figures.push(figure({ ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }));
  }
  return { figures, pictures };
}

/** Pictures without those that are there already in another size. */
const withoutRepeats = (pictures: readonly IncomingPicture[]): IncomingPicture[] =>
  pictures
    .filter(({ url }, at) => pictures.findIndex((one) => pictureKey(one.url) === pictureKey(url)) === at)
    .slice(0, MAX_PICTURES);

/** An identifier that is the article's address adds nothing to it, and changes with it. */
function identifierOf({ identifier, link }: FeedItem): string | undefined {
  if (!identifier) return undefined;
  const isLink = link !== null && urlKey(identifier) === urlKey(link);
  return isLink || (link === null && /^https?:/i.test(identifier))
    ? undefined
    : identifier.replace(/^http:(?=\/\/)/i, "https:");
}

/** The outlet that an item was taken over from, else what the feed calls itself. */
function outletOf(
  { source }: FeedItem,
  feed: Pick<ReadFeed, "title" | "homepage">,
): IncomingArticle["outlet"] {
  if (source?.title) return { name: source.title, inferred: false };
  if (!feed.title) return undefined;
  const homepage = feed.homepage ? { homepage: feed.homepage } : {};
  return { name: feed.title, ...homepage, inferred: false, ofFeed: true };
}

/** The first sentence of an item without a title, as microblogs have them. */
function firstWords(text: string): string {
  const [sentence = ""] = /^[^\n]*?[.!?؟。](?=\s|$)|^[^\n]+/u.exec(text) ?? [];
  if (sentence.length <= MAX_HEADLINE) return sentence.trim();
  return `${sentence.slice(0, MAX_HEADLINE).replace(/\s+\S*$/, "")}…`;
}

/** The summary, unless there is no other text, or the text begins with it. */
function abstractOf({ content, summary }: FeedItem, headline: string, running: string): string | undefined {
  const plain = content && summary ? plainOfHtml(summary) : null;
  if (!plain || plain.length > MAX_ABSTRACT) return undefined;
  const key = nameKey(plain.replace(/\s*(?:\[(?:…|\.\.\.)\]|…|\.\.\.)\s*$/, ""));
  const isRepeated = key === nameKey(headline) || nameKey(running.slice(0, MAX_ABSTRACT * 2)).includes(key);
  return isRepeated ? undefined : plain;
}

function languageIn(stated: string | null, running: string): string {
  const [tag, told] = [languageTag(stated), languageOf(running)];
  return tag && !isMisstated(tag, told, running) ? tag : told;
}

/**
 * An item as an article on its way into the library, cleaned and checked like those of all other sources.
 * @param feed that the item is of
 * @param warnings is told of every value that was left out
 * @throws Refusal if the item has neither a full text nor a summary
 */
export function toIncoming(
  item: FeedItem,
  feed: Pick<ReadFeed, "title" | "homepage">,
  warnings: Reason[] = [],
): IncomingArticle {
  const base = item.base ?? item.link ?? undefined;
  const html = item.content ?? item.summary ?? "";
  const blocks = blocksOf(html, item.title ?? "", base);
  const running = bodyText(body(blocks));
  const headline = item.title ?? firstWords(running);
  const names = item.authors.filter((name) => !isMail(name) && !/^https?:/i.test(name)).flatMap(namesIn);
  const { published, updated } = item;
  const beside = picturesOf(item.media);
  const all = [...beside.figures, ...blocks];
  const pictures = withoutRepeats([...beside.pictures, ...placeFound(htmlPictures(html, base), all)]);
  const fields: Record<keyof IncomingArticle, unknown> = {
    identifier: identifierOf(item),
    url: item.link?.replace(/#(?![!/]).*$/, "") ?? undefined,
    headline,
    kicker: undefined,
    abstract: abstractOf(item, headline, running),
    // Atom requires the date of the last change alone.
    datePublished: published ?? updated ?? undefined,
    dateModified: published && updated && updated !== published ? updated : undefined,
    inLanguage: languageIn(item.language, running),
    outlet: outletOf(item, feed),
    credits: [...new Set(names)].map((name) => ({ name, role: AUTHOR })),
    genre: undefined,
    keywords: item.categories.filter((category) => category.length <= 100),
    body: body(all),
    pictures: pictures.length > 0 ? pictures : undefined,
    references: inlineReferences(blocks, item.link ?? undefined),
    sample: undefined,
  };
  return validateArticle(fields, warnings);
}
