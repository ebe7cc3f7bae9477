import type { RelatedLink } from "../article/list-related";

/** Related links in the form of the API and of `throughline related --json`. */
export function relatedJson(links: RelatedLink[]) {
  return {
    links: links.map(({ kind, score, reason, evidence, decided, article, carriedBy }) => ({
      kind,
      score: Math.round(score * 10_000) / 10_000,
      reason,
      ...(decided ? { decided: true } : {}),
      evidence: evidence.map(({ kind: what, texts, places }) => ({ kind: what, texts, places })),
      article: articleJson(article),
      ...(carriedBy.length > 0 ? { carriedBy: carriedBy.map(articleJson) } : {}),
    })),
  };
}

const articleJson = (article: RelatedLink["article"]) => ({
  identifier: article.identifier,
  slug: article.slug,
  headline: article.headline,
  inLanguage: article.inLanguage,
  ...(article.datePublished ? { datePublished: article.datePublished } : {}),
  ...(article.outletName ? { publisher: { name: article.outletName } } : {}),
});
