import type { Story } from "./get-story";
import { listStoryArticles } from "./story-outlets";

/** The most articles of a story listed for search engines. */
const MOST_PARTS = 100;

/** A story as JSON-LD for search engines: a collection of its articles. */
export const storyJsonLd = (story: Story): Record<string, unknown> => ({
  "@context": "https://schema.org",
  "@type": "CollectionPage",
  name: story.title,
  inLanguage: story.inLanguage,
  hasPart: listStoryArticles(story)
    .slice(0, MOST_PARTS)
    .map((article) => ({
      "@type": "NewsArticle",
      headline: article.headline,
      url: `/article/${encodeURIComponent(article.slug)}`,
      inLanguage: article.inLanguage,
      ...(article.datePublished ? { datePublished: article.datePublished } : {}),
      ...(article.outlet ? { publisher: { "@type": "Organization", name: article.outlet.name } } : {}),
    })),
});
