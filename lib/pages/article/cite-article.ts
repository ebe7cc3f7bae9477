import "server-only";
import { formatArticleDay } from "../../articles/format-date";
import { listOf } from "../../messages/list-of";
import { t } from "../../messages/t";
import type { Article } from "./get-article";

/** The credits that a citation begins with. */
const AUTHOR = "Author";

/** The address by which an article is found again: the publisher's, or that of its page here. @param base this library's outside address */
export const addressOf = (
  { url, slug, sample }: Pick<Article, "url" | "slug" | "sample">,
  base: string,
): string => (url && !sample ? url : `${base}/article/${encodeURIComponent(slug)}`);

/** Authors, headline, outlet, date and address, as a text that cites the article names them. */
export function citeArticle(article: Article, base: string): string {
  const { headline, outlet, datePublished } = article;
  const credits = article.credits.filter(({ role }) => role === AUTHOR).map(({ name }) => name);
  return listOf([
    t("copies.citation", {
      ...{ headline, credits: listOf(credits) },
      parts: credits.length > 0 ? "both" : "headline",
    }),
    ...(outlet ? [outlet.name] : []),
    datePublished ? formatArticleDay(datePublished) : t("dates.unknown"),
    readable(addressOf(article, base)),
  ]);
}

/** An address with letters of every script as such, as browsers show it; as it is where that would be another address. */
function readable(address: string): string {
  try {
    const read = decodeURI(address);
    return /[\s\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(read) ? address : read;
  } catch {
    return address;
  }
}
