import type { RelatedLink } from "../article/list-related";
import { isPerhaps } from "../article/related-view";

/**
 * Related links in the form of the API and of `throughline related --json`: those whose kind is claimed and, apart, those that are
 * perhaps related, which pages fold.
 */
export function relatedJson(links: RelatedLink[]) {
  return {
    links: links.filter((link) => !isPerhaps(link)).map(linkJson),
    perhaps: links.filter(isPerhaps).map(linkJson),
  };
}

const linkJson = ({ kind, score, reason, evidence, decided, article, carriedBy }: RelatedLink) => ({
  kind,
  score: Math.round(score * 10_000) / 10_000,
  reason,
  ...(decided ? { decided: true } : {}),
  evidence: evidence.map(({ kind: what, texts, places }) => ({ kind: what, texts, places })),
  article: articleJson(article),
  ...(carriedBy.length > 0 ? { carriedBy: carriedBy.map(articleJson) } : {}),
});

const articleJson = (article: RelatedLink["article"]) => ({
  identifier: article.identifier,
  slug: article.slug,
  headline: article.headline,
  inLanguage: article.inLanguage,
  ...(article.datePublished ? { datePublished: article.datePublished } : {}),
  ...(article.outletName ? { publisher: { name: article.outletName } } : {}),
});
