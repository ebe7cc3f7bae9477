import type { Story } from "./get-story";

/** So many of a story's articles are told to search engines. */
const MOST_PARTS = 100;

/** A story as JSON-LD for search engines: a collection of the articles in it. */
export function storyJsonLd({ title, inLanguage, rows, undated }: Story): Record<string, unknown> {
  const articles = [...rows.flatMap((row) => ("event" in row ? row.event.articles : [])), ...undated];
  return {
    "@context": "https://schema.org",
    "@type": "CollectionPage",
    name: title,
    inLanguage,
    hasPart: articles.slice(0, MOST_PARTS).map((article) => ({
      "@type": "NewsArticle",
      headline: article.headline,
      url: `/article/${encodeURIComponent(article.slug)}`,
      inLanguage: article.inLanguage,
      ...(article.datePublished ? { datePublished: article.datePublished } : {}),
      ...(article.outlet ? { publisher: { "@type": "Organization", name: article.outlet.name } } : {}),
    })),
  };
}
