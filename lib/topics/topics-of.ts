import { assignSubjects, type SubjectArticle } from "./assign-subjects";
import { cleanKeywords } from "./keywords";
import { getSubject } from "./subjects";

/** A topic of an article: what the topic is, who says so, how sure that is, and which words decided (JSON). */
export type ArticleTopicRow = {
  topic: { key: string; name: string; slug: string; code: string | null };
  source: "publisher" | "text";
  score: number;
  words: string | null;
};

/** An article's topics: the publisher's keywords, and the IPTC subjects that its words or keywords speak for. */
export function topicsOf(article: SubjectArticle): ArticleTopicRow[] {
  const keywords = cleanKeywords(article.keywords).map(
    ({ key, name, slug }): ArticleTopicRow => ({
      topic: { key: `keyword:${key}`, name, slug, code: null },
      source: "publisher",
      score: 0,
      words: null,
    }),
  );
  const subjects = assignSubjects(article).flatMap(({ code, score, words }): ArticleTopicRow[] => {
    const subject = getSubject(code);
    if (!subject) return [];
    const topic = { key: code, name: subject.name.en, slug: subject.slug, code };
    return [{ topic, source: "text", score, words: JSON.stringify(words) }];
  });
  return [...keywords, ...subjects];
}
