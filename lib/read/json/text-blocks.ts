import type { RootContent } from "hast";
import { fromHtml } from "hast-util-from-html";
import { list, paragraph, quotation, subhead } from "../../articles/body";
import { nameKey } from "../../text/normalise";
import { type FoundPictures, listPictures } from "../markup/list-pictures";
import { decodeReferences } from "../markup/plain-text";
import { toBlocks } from "../markup/to-blocks";
import { MAX_SIZE, nestTooDeep, tooLarge } from "../refuse-large";
import { isObject, type JsonObject, listOf } from "./json-values";

/** Tags of blocks: a text that has one is HTML; so is what begins with one once it is decoded. */
const HTML = /<(?:p|div|h[1-6]|ul|ol|blockquote|br)(?:\s[^<>]*)?\/?>/i;

const ESCAPED_HTML = /^\s*&lt;(?:p|div|h[1-6])[\s&]/i;

const textsOf = (value: unknown): string[] =>
  listOf(value)
    .map((part) => (isObject(part) ? part["@value"] : part))
    .filter((part) => typeof part === "string");

/** The text of an article: a string, a list of its paragraphs, or the entries of a live page under their headlines. */
export function bodyTextOf(json: JsonObject): string {
  const texts = textsOf(json.articleBody ?? json.text);
  if (texts.length > 0) return texts.join("\n\n");
  return listOf(json.liveBlogUpdate)
    .filter(isObject)
    .flatMap(({ headline, articleBody }) => [
      ...textsOf(headline).map((line) => `## ${line}`),
      ...textsOf(articleBody),
    ])
    .join("\n\n");
}

/**
 * The blocks of an article's body: HTML as it is, else paragraphs at blank lines, or at line breaks if there is no
 * blank line; "## ", "> " and "- " are read as in Markdown.
 * @param url the article's own address, which its links are relative to
 * @throws Refusal where there are too many, before they are made
 */
export function textBlocks(written: string, headline: string, url: string | undefined): RootContent[] {
  const text = ESCAPED_HTML.test(written) ? decodeReferences(written) : written;
  return (HTML.test(text) ? htmlBlocks(text, url) : null) ?? plainBlocks(decodeReferences(text), headline);
}

/**
 * The blocks of HTML; null if it nests too deeply to be an article's.
 * @param url the article's own address, which its links are relative to
 */
export function htmlBlocks(text: string, url: string | undefined): RootContent[] | null {
  try {
    const blocks = toBlocks(fromHtml(text, { fragment: true }).children, url ? { base: url } : {});
    return nestTooDeep(blocks) ? null : blocks;
  } catch (error) {
    // The stack overflows only on markup that nests thousands of elements.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The pictures of a text in HTML. @param url the article's own address, which theirs are relative to */
export function htmlPictures(text: string, url: string | undefined): FoundPictures {
  if (!/<img\b/i.test(text)) return { letters: "", pictures: [] };
  try {
    return listPictures(fromHtml(text, { fragment: true }).children, url ? { base: url } : {});
  } catch (error) {
    // as above
    if (error instanceof RangeError) return { letters: "", pictures: [] };
    throw error;
  }
}

function plainBlocks(text: string, headline: string): RootContent[] {
  const plain = text.replace(/\r\n?/g, "\n").trim();
  const parts = plain.split(/\n[ \t]*\n/.test(plain) ? /\n[ \t]*\n/ : /\n/);
  if (parts.length > MAX_SIZE.blocks) throw tooLarge("paragraphs", MAX_SIZE.blocks);
  const repeated = nameKey(headline);
  return parts
    .map((part) => part.trim())
    .filter((part, index) => part && !(index === 0 && nameKey(part) === repeated))
    .map(blockOf);
}

function blockOf(part: string): RootContent {
  if (/^#{1,4} \S/.test(part)) return subhead(part.replace(/^#+ /, ""));
  const lines = part.split("\n").map((entry) => entry.trim());
  if (lines.every((entry) => entry.startsWith("> ")))
    return quotation(lines.map((line) => line.slice(2)).join("\n"));
  if (lines.length > 1 && lines.every((entry) => /^[-•] \S/.test(entry)))
    return list(
      lines.map((entry) => entry.slice(2)),
      false,
    );
  return paragraph(lines.join(" "));
}
