import type { Element } from "hast";
import { body, bodyText, figure, textOf } from "../../articles/body";
import { type IncomingPicture, MAX_PICTURES } from "../../articles/incoming";
import { because, type Reason } from "../../messages/reason";
import { nameKey } from "../../text/normalise";
import { languageTag } from "../html/language";
import { Refusal } from "../import-event";
import type { LinkContext, Node } from "../markup/inline";
import { inlineReferences } from "../markup/inline-references";
import { listPictures, placeFound } from "../markup/list-pictures";
import { readPictureAddress } from "../markup/picture-address";
import { collapseSpace } from "../markup/plain-text";
import { toBlocks } from "../markup/to-blocks";
import { languageOf } from "../paste/assemble/language";
import {
  frontValue,
  lineOf,
  readCredits,
  readDates,
  readKeywords,
  readKind,
  readOutletName,
  readUrl,
} from "./fields";
import type { FrontMatter } from "./front-matter";
import { parseMarkdown } from "./parse-markdown";

/**
 * Reads a Markdown text, with or without a front matter.
 * @param now milliseconds since 1970; later dates are not believed
 * @param file the file's name
 * @returns the fields, not yet validated, and warnings for the person importing
 * @throws Refusal if the front matter is not valid, or there is no headline or no text
 */
export function readMarkdownArticle(
  text: string,
  now: number,
  file = "",
): { article: unknown; warnings: Reason[] } {
  const { matter, nodes, warnings } = parseMarkdown(text);
  const title = lineOf(frontValue(matter, "headline"));
  const { headline, rest } = takeHeadline(nodes, title);
  if (!headline) throw new Refusal(because("markdown.noTitle"));
  const { url, warnings: ofUrl } = readUrl(matter);
  const context = url ? { base: url } : {};
  const blocks = [...coverOf(matter), ...toBlocks(rest, context)];
  const pictures = [...coverPicture(matter, context), ...placeFound(listPictures(rest, context), blocks)];
  const tree = body(blocks);
  const running = bodyText(tree);
  const { warnings: ofDates, ...dates } = readDates(matter, now, file);
  const identifier = lineOf(frontValue(matter, "identifier"));
  const abstract = lineOf(frontValue(matter, "abstract"));
  const outlet = readOutletName(matter);
  return {
    article: {
      ...(identifier ? { identifier } : {}),
      ...(url ? { url } : {}),
      headline,
      ...readKind(matter),
      ...(abstract && abstract.length <= 2000 ? { abstract } : {}),
      ...dates,
      inLanguage: languageTag(lineOf(frontValue(matter, "language"))) ?? languageOf(running),
      ...(outlet ? { outlet: { name: outlet, inferred: false } } : {}),
      credits: readCredits(matter),
      keywords: readKeywords(matter),
      body: tree,
      ...(pictures.length > 0 ? { pictures: pictures.slice(0, MAX_PICTURES) } : {}),
      references: inlineReferences(blocks, url),
    },
    warnings: [...warnings, ...ofUrl, ...ofDates],
  };
}

const isTop = (node: Node): node is Element => node.type === "element" && node.tagName === "h1";

/** The headline (the title, else the first h1, else a heading above all text), and the nodes without it. */
function takeHeadline(nodes: readonly Node[], title: string | undefined) {
  const written = nodes.filter((node) => node.type === "element" && node.tagName !== "img");
  const [first] = written;
  const top =
    nodes.find(isTop) ?? (first?.type === "element" && /^h[2-4]$/.test(first.tagName) ? first : undefined);
  const words = top ? collapseSpace(textOf(top)).trim() : "";
  const isTitle = title === undefined || nameKey(words) === nameKey(title);
  return { headline: title ?? words, rest: isTitle ? nodes.filter((node) => node !== top) : nodes };
}

/** The picture that the front matter names. */
function coverPicture(matter: FrontMatter, context: LinkContext): IncomingPicture[] {
  const image = frontValue(matter, "image");
  const stated =
    image && typeof image === "object" && !Array.isArray(image) ? (image.url ?? image.src) : image;
  const url = readPictureAddress(lineOf(stated ?? ""), context);
  return url ? [{ url, place: 0 }] : [];
}

/** The caption and credit of the picture that the front matter names. */
function coverOf(matter: FrontMatter): Element[] {
  const image = frontValue(matter, "image");
  const own = image && typeof image === "object" && !Array.isArray(image) ? image : {};
  const caption = lineOf(own.caption ?? own.alt ?? frontValue(matter, "caption"));
  const credit = lineOf(own.credit ?? frontValue(matter, "imageCredit"));
  return caption || credit
    ? [figure({ ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) })]
    : [];
}
