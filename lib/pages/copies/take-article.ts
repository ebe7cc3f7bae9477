import "server-only";
import { formatArticleDate } from "../../articles/format-date";
import { label } from "../../messages/label";
import { t } from "../../messages/t";
import { isRightToLeft } from "../../text/normalise";
import { addressOf } from "../article/cite-article";
import type { Article } from "../article/get-article";
import { withPictures } from "../article/picture-view";
import type { Taken } from "./article-document";

/** An article as it is taken along. @param base this library's outside address, without a slash at its end */
export function takeArticle(article: Article, base: string): Taken {
  const { slug, inLanguage, headline, kicker, abstract, outlet, datePublished, credits, pictures } = article;
  return {
    ...{ slug, headline, kicker, abstract },
    lang: inLanguage,
    direction: isRightToLeft(inLanguage) ? "rtl" : "ltr",
    facts: [
      outlet?.name ?? label("outletUnknown"),
      datePublished ? formatArticleDate(datePublished) : t("dates.unknown"),
      ...credits.map(({ name }) => name),
    ],
    body: withPictures(article.body, pictures),
    url: addressOf(article, base),
  };
}
