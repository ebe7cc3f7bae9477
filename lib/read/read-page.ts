import { decodeText } from "./decode-text";
import { decodeHtml } from "./html/decode-html";
import { readHtmlArticle } from "./html/read-html-article";
import { Refusal } from "./import-event";
import { readMarkdownArticle } from "./markdown/read-markdown-article";
import { parsePaste } from "./paste/parse-paste";
import type { Form } from "./recognise-form";

type PageForm = Exclude<Form, "jsonLines">;

/**
 * Maximum size of a file with one article, in bytes, by form: an HTML page saved in one file includes its pictures.
 */
export const MAX_BYTES: Record<PageForm, number> = {
  html: 25_000_000,
  markdown: 2_000_000,
  paste: 5_000_000,
};

/**
 * Reads a file with one article.
 * @param now milliseconds since 1970; later dates are not believed
 * @returns the fields, not yet validated, and warnings for the person importing
 * @throws Refusal if it is not valid text of its form or contains no article
 */
export function readPage(
  bytes: Buffer,
  form: PageForm,
  now: number,
): { article: unknown; warnings: string[] } {
  if (form === "html") {
    const { text, warnings } = decodeHtml(bytes);
    const read = readHtmlArticle(text, now);
    return { article: read.article, warnings: [...warnings, ...read.warnings] };
  }
  const text = decodeText(bytes);
  if (!text.trim()) throw new Refusal("is empty");
  return form === "markdown" ? readMarkdownArticle(text, now) : parsePaste(text, { now });
}
