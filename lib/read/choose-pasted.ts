import { bodyText } from "../articles/body";
import type { IncomingArticle } from "../articles/incoming";
import { listWords } from "../text/tokenise";
import { readSource } from "./read-source";

/** What a browser puts on the clipboard beside the text: the markup of what was selected. */
export type Pasted = { text: string; html: string };

/** Markup of less than this share of the text's article was made for something else, such as a code editor's colours. */
const LEAST_SHARE = 0.5;
/** A page has a heading and paragraphs; a word processor's or an editor's markup often has neither. */
const isPage = (html: string): boolean => /<h1[\s>]/i.test(html) && /<p[\s>]/i.test(html);

async function readFirst(name: string, content: string): Promise<IncomingArticle | null> {
  for await (const item of readSource({ name, parts: [{ name, bytes: Buffer.from(content) }] }, {}))
    return item.kind === "article" ? item.article : null;
  return null;
}

const countWords = ({ body }: IncomingArticle): number => listWords(bodyText(body)).length;

/**
 * Chooses what of a clipboard's content is imported: the markup, which tells headings from captions and links from text, or where it
 * has no article, or much less of it, the text.
 * @returns a file for readSource
 */
export async function choosePasted({ text, html }: Pasted): Promise<{ name: string; bytes: Buffer }> {
  const asText = { name: "pasted text", bytes: Buffer.from(text) };
  if (!isPage(html)) return asText;
  const asPage = { name: "pasted page.html", bytes: Buffer.from(html) };
  const page = await readFirst(asPage.name, html);
  if (!page) return asText;
  const plain = await readFirst(asText.name, text);
  return !plain || countWords(page) >= LEAST_SHARE * countWords(plain) ? asPage : asText;
}
