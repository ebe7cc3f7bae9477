import type { IncomingArticle } from "../../articles/incoming";
import { type TopicNames, topicsGiven, topicsOf, topicsOfRows } from "../../topics/article-topics";
import { type PreparedArticle, prepareArticle, sourceOf } from "../prepare-article";
import type { Corrections } from "./correction";

/** What an article says in each field that can be corrected. */
export function correctableOf(article: PreparedArticle): Required<Corrections> {
  const { headline, datePublished } = article.columns;
  const { outlet = null, credits, topics } = article;
  return { headline, datePublished, outlet, credits, topics: topicsOfRows(topics) };
}

/** The article as it is with the corrections over it, prepared anew where they change what is made from it. */
export function applyCorrections(article: PreparedArticle, corrections: Corrections): PreparedArticle {
  const { topics, ...fields } = corrections;
  const corrected = Object.keys(fields).length ? withFields(article, fields) : article;
  return topics ? { ...corrected, topics: topicsGiven(topics) } : corrected;
}

function withFields(article: PreparedArticle, fields: Omit<Corrections, "topics">): PreparedArticle {
  const prepared = prepareArticle(mendSource(sourceOf(article), fields));
  // Who it is, and what its source says, are not corrected with it; nor do topics that are given change with a headline.
  const { identifier, contentHash } = article.columns;
  return { ...prepared, columns: { ...prepared.columns, identifier, contentHash }, source: article.source };
}

/** An article of the door's form with other values in some fields; keywords where topics are given. */
export function mendSource(source: IncomingArticle, values: Corrections): IncomingArticle {
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

/** The article with the topics that its keywords and words speak for, as if nobody had given it others. */
export function withoutTopicsGiven(article: PreparedArticle, { keywords }: TopicNames): PreparedArticle {
  const source = { ...article.source, keywords };
  return { ...article, source, topics: topicsOf({ ...source, text: article.text }) };
}
