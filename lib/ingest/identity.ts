import { createHash } from "node:crypto";
import { bodyText } from "../articles/body";
import type { IncomingArticle } from "../articles/incoming";
import { urlKey } from "../articles/url-key";
import { nameKey } from "../text/normalise";

/** How much of the text tells two undated articles of one headline apart. */
const TELLING_TEXT = 200;

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** What identifies an article: its own identifier, else its address, else its outlet, headline and date or first words. */
export function identifierOf(article: IncomingArticle): string {
  if (article.identifier) return article.identifier;
  const address = article.url && urlKey(article.url);
  if (address) return `url:${address}`;
  const { outlet, headline, datePublished, body } = article;
  const when = datePublished ?? nameKey(bodyText(body).slice(0, TELLING_TEXT));
  return `text:${sha256([nameKey(outlet?.name ?? ""), nameKey(headline), when].join("\n")).slice(0, 24)}`;
}

/** A hash of all that the source says: equal where nothing has changed. */
export const contentHashOf = (article: IncomingArticle): string => sha256(JSON.stringify(article));
