import { assignSubjects, type SubjectArticle } from "./assign-subjects";
import { cleanKeywords, type Keyword } from "./keywords";
import { getSubject, SUBJECTS, type Subject } from "./subjects";

/** A topic of an article, its source, its score, and the words that decided (JSON). */
export type ArticleTopicRow = {
  topic: { key: string; name: string; slug: string; code: string | null };
  source: "publisher" | "text" | "owner";
  score: number;
  words: string | null;
};

/** The names of topics: IPTC subjects by code, the main one first, and keywords. */
export type TopicNames = { subjects: string[]; keywords: string[] };

/** The rows for the topics that the owner has given an article. */
export function topicsGiven({ subjects, keywords }: TopicNames): ArticleTopicRow[] {
  const known = subjects.flatMap((code) => getSubject(code) ?? []);
  return [
    ...cleanKeywords(keywords).map((keyword) => keywordRow(keyword, "owner")),
    ...known.map((subject, at) => subjectRow(subject, "owner", 1 - at / SUBJECTS.length)),
  ];
}

/** The inverse of topicsGiven. */
export function topicsOfRows(rows: readonly ArticleTopicRow[]): TopicNames {
  const subjects = rows.filter(({ topic }) => topic.code).sort((a, b) => b.score - a.score);
  return {
    subjects: subjects.map(({ topic }) => topic.code ?? ""),
    keywords: rows.filter(({ topic }) => !topic.code).map(({ topic }) => topic.name),
  };
}

/** The rows for an article's topics: the publisher's keywords, and the IPTC subjects assigned by words and keywords. */
export function topicsOf(article: SubjectArticle): ArticleTopicRow[] {
  const keywords = cleanKeywords(article.keywords).map((keyword) => keywordRow(keyword, "publisher"));
  const subjects = assignSubjects(article).flatMap(({ code, score, words }) => {
    const subject = getSubject(code);
    return subject ? [subjectRow(subject, "text", score, JSON.stringify(words))] : [];
  });
  return [...keywords, ...subjects];
}

const keywordRow = ({ key, name, slug }: Keyword, source: ArticleTopicRow["source"]): ArticleTopicRow => ({
  topic: { key: `keyword:${key}`, name, slug, code: null },
  source,
  score: 0,
  words: null,
});

const subjectRow = (
  { code, name, slug }: Subject,
  source: ArticleTopicRow["source"],
  score: number,
  words: string | null = null,
): ArticleTopicRow => ({ topic: { key: code, name: name.en, slug, code }, source, score, words });
