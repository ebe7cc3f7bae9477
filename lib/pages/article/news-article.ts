import { withoutEmpty } from "../../articles/without-empty";
import type { ListedArticle } from "../articles/list-articles";
import type { Article } from "./get-article";

/** What stands first in either form. */
const openingOf = (article: Article | ListedArticle) => ({
  identifier: article.identifier,
  slug: article.slug,
  url: article.url,
  headline: article.headline,
  alternativeHeadline: article.kicker,
  abstract: article.abstract,
  datePublished: article.datePublished,
});

/** An article by schema.org's NewsArticle property names: the form of the API, which the importer reads, too. */
export function newsArticle(article: Article) {
  return withoutEmpty({
    ...openingOf(article),
    dateModified: article.dateModified,
    inLanguage: article.inLanguage,
    publisher: article.outlet && {
      name: article.outlet.name,
      ...(article.outletInferred ? { inferred: true } : {}),
    },
    author: article.credits,
    genre: article.genre,
    keywords: article.topics.filter(({ code }) => !code).map(({ name }) => name),
    about: article.topics.flatMap(({ code, name }) => (code ? [{ identifier: code, name }] : [])),
    mentions: article.mentions.map(({ type, name, count }) => ({ type, name, count })),
    articleBody: article.text,
    image: article.figures,
    references: article.references.map(({ kind, name, url, held }) => ({
      kind,
      ...withoutEmpty({ name, url }),
      held: held?.slug ?? null,
    })),
    wordCount: article.wordCount,
  });
}

/** The fields of an article that a list carries. */
export function listedNewsArticle(article: ListedArticle) {
  return withoutEmpty({
    ...openingOf(article),
    inLanguage: article.inLanguage,
    genre: article.genre,
    publisher: article.outletName && { name: article.outletName },
    wordCount: article.wordCount,
  });
}

/** The most names of an article listed for search engines. */
const MOST_MENTIONS = 10;
const SCHEMA_TYPES = { person: "Person", organization: "Organization", place: "Place" } as const;

/** An article as JSON-LD for search engines, without its text. */
export function articleJsonLd(article: Article): Record<string, unknown> {
  const { articleBody: _, references: __, slug: ___, ...fields } = newsArticle(article);
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...fields,
    ...(article.outlet ? { publisher: { "@type": "Organization", name: article.outlet.name } } : {}),
    mentions: article.mentions
      .slice(0, MOST_MENTIONS)
      .map(({ type, name }) => ({ "@type": SCHEMA_TYPES[type], name })),
    ...(article.credits.length
      ? { author: article.credits.map(({ name, role }) => ({ "@type": "Person", name, jobTitle: role })) }
      : {}),
    ...(article.figures.length
      ? {
          image: article.figures.map((picture) => ({
            "@type": "ImageObject",
            contentUrl: picture.url,
            caption: picture.caption,
            creditText: picture.credit,
          })),
        }
      : {}),
  };
}
