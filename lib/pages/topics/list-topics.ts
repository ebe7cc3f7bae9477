import "server-only";
import { type Bar, fillAxis, timeAxis } from "../../charts/time-buckets";
import { countBySubject, countKeywords } from "../../db/articles/article-counts";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";
import { type InterfaceLanguage, interfaceLanguage } from "../../messages/interface-language";
import { getSubject } from "../../topics/subjects";

const MOST_KEYWORDS = 120;

export type ListedSubject = {
  slug: string;
  name: string;
  /** Its whole name in the other language of the interface. */
  other: { language: InterfaceLanguage; name: string };
  articles: number;
  /** Over one axis for all subjects. */
  bars: Bar[];
};

export type TopicIndex = {
  subjects: ListedSubject[];
  keywords: { slug: string; name: string; articles: number }[];
  /** How many keywords there are in all. */
  total: number;
};

/** The IPTC subjects that the library has articles of, those with most first, and the keywords used most. */
export const listTopics = (): Promise<TopicIndex> =>
  cachedByVersion("topics", async () => {
    const [rows, counts, { keywords, total }] = await Promise.all([
      library().topic.findMany({ where: { code: { not: null } }, select: { id: true, code: true } }),
      countBySubject(),
      countKeywords(MOST_KEYWORDS),
    ]);
    const axis = timeAxis(counts);
    const language = interfaceLanguage();
    const other: InterfaceLanguage = language === "en" ? "ar" : "en";
    const subjects = rows.flatMap(({ id, code }) => {
      const subject = getSubject(code ?? "");
      const own = counts.filter((count) => count.id === id);
      if (!subject || own.length === 0) return [];
      const articles = own.reduce((sum, count) => sum + count.articles, 0);
      const { slug, label, name } = subject;
      return [
        {
          ...{ slug, name: label[language], articles },
          other: { language: other, name: name[other] },
          bars: fillAxis(axis, own).bars,
        },
      ];
    });
    return { subjects: subjects.sort((a, b) => b.articles - a.articles), keywords, total };
  });
