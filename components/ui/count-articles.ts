/** "1 article", "1204 articles". */
export const countArticles = (articles: number): string =>
  `${articles} ${articles === 1 ? "article" : "articles"}`;

/** "1 article", "1,204 articles": for lists and histograms, whose counts are large. */
export const countGrouped = (articles: number): string =>
  `${articles.toLocaleString("en")} ${articles === 1 ? "article" : "articles"}`;
