import "server-only";
import { library } from "../db/client";
import { cachedByVersion } from "../db/versioned-cache";
import { languageName } from "../text/language-name";
import { topicLabel } from "../topics/subjects";
import { type ArticleFilter, printFilter } from "./article-filter";

/** The filter's values with the names that readers know them by. */
export type NamedFilter = {
  filter: ArticleFilter;
  names: Record<"topic" | "outlet" | "language", Record<string, string>>;
  notes: string[];
};

/**
 * Looks the filter's values up. Those that the library does not know are taken out of the filter, and a note names them.
 */
export function nameFilter(asked: ArticleFilter): Promise<NamedFilter> {
  return cachedByVersion(`names ${printFilter(asked)}`, async () => {
    const [topics, outlets, languages] = await Promise.all([
      asked.topic.length
        ? library().topic.findMany({
            where: { slug: { in: asked.topic } },
            select: { slug: true, name: true, code: true },
          })
        : [],
      asked.outlet.length
        ? library().outlet.findMany({
            where: { slug: { in: asked.outlet } },
            select: { slug: true, name: true },
          })
        : [],
      asked.language.length
        ? library().article.findMany({
            where: { inLanguage: { in: asked.language } },
            distinct: ["inLanguage"],
            select: { inLanguage: true },
          })
        : [],
    ]);
    const names = {
      topic: Object.fromEntries(topics.map((topic) => [topic.slug, topicLabel(topic)])),
      outlet: Object.fromEntries(outlets.map(({ slug, name }) => [slug, name])),
      language: Object.fromEntries(languages.map(({ inLanguage }) => [inLanguage, languageName(inLanguage)])),
    };
    const filter = { ...asked };
    const notes: string[] = [];
    for (const facet of ["topic", "outlet", "language"] as const) {
      filter[facet] = asked[facet].filter((value) => Object.hasOwn(names[facet], value));
      for (const value of asked[facet])
        if (!filter[facet].includes(value))
          notes.push(`No article here has the ${facet} “${value.slice(0, 40)}”, so it is ignored.`);
    }
    return { filter, names, notes };
  });
}
