import type { IncomingArticle } from "../../articles/incoming";
import { type TopicNames, topicsGiven, topicsOf, topicsOfRows } from "../../topics/article-topics";
import { type PreparedArticle, prepareArticle, sourceOf } from "../prepare-article";
import type { Corrections } from "./correction-fields";

/** The values of an article in the fields that can be corrected. */
export function correctableOf(article: PreparedArticle): Required<Corrections> {
  const { headline, datePublished } = article.columns;
  const { outlet = null, credits, topics } = article;
  return { headline, datePublished, outlet, credits, topics: topicsOfRows(topics) };
}

/** The article with corrections applied, prepared again if they affect what is derived from it. */
export function applyCorrections(article: PreparedArticle, corrections: Corrections): PreparedArticle {
  const { topics, ...fields } = corrections;
  const corrected = Object.keys(fields).length ? withFields(article, fields) : article;
  return topics ? { ...corrected, topics: topicsGiven(topics) } : corrected;
}

function withFields(article: PreparedArticle, fields: Omit<Corrections, "topics">): PreparedArticle {
  const prepared = prepareArticle(withValues(sourceOf(article), fields));
  // A correction changes neither the article's identity nor what its source says, and corrected topics do not change
  // with a headline.
  const { identifier, contentHash } = article.columns;
  return { ...prepared, columns: { ...prepared.columns, identifier, contentHash }, source: article.source };
}

/** An incoming article with other values in some fields; corrected topics replace its keywords. */
export function withValues(source: IncomingArticle, values: Corrections): IncomingArticle {
  const { headline, datePublished, outlet, credits, topics } = values;
  return {
    ...source,
    ...(headline !== undefined ? { headline } : {}),
    ...(datePublished !== undefined ? { datePublished: datePublished ?? undefined } : {}),
    ...(outlet !== undefined ? { outlet: outlet ?? undefined } : {}),
    ...(credits !== undefined ? { credits } : {}),
    ...(topics ? { keywords: topics.keywords } : {}),
  };
}

/** The article with the topics that follow from its keywords and words, without the corrected ones. */
export function withoutTopicsGiven(article: PreparedArticle, { keywords }: TopicNames): PreparedArticle {
  const source = { ...article.source, keywords };
  return { ...article, source, topics: topicsOf({ ...source, text: article.text }) };
}
