import "server-only";
import { library } from "../db/client";
import { cachedByVersion } from "../db/versioned-cache";
import { languageName } from "../text/language-name";
import { topicLabel } from "../topics/subjects";
import { type ArticleFilter, FACETS, type Facet, printFilter } from "./article-filter";

/** The filter's values with the names that readers know them by. */
export type NamedFilter = {
  filter: ArticleFilter;
  names: Record<Facet, Record<string, string>>;
  notes: string[];
};

/** The names of a facet's values by value; those that the library does not know are left out. */
async function nameValues(facet: Facet, values: string[]): Promise<[string, string][]> {
  if (values.length === 0) return [];
  const where = { slug: { in: values } };
  if (facet === "topic") {
    const topics = await library().topic.findMany({ where, select: { slug: true, name: true, code: true } });
    return topics.map((topic) => [topic.slug, topicLabel(topic)]);
  }
  if (facet === "outlet") {
    const outlets = await library().outlet.findMany({ where, select: { slug: true, name: true } });
    return outlets.map(({ slug, name }) => [slug, name]);
  }
  if (facet === "language") {
    const used = await library().article.findMany({
      where: { inLanguage: { in: values } },
      distinct: ["inLanguage"],
      select: { inLanguage: true },
    });
    return used.map(({ inLanguage }) => [inLanguage, languageName(inLanguage)]);
  }
  const entities = await library().entity.findMany({
    where: { ...where, type: facet },
    select: { slug: true, name: true },
  });
  return entities.map(({ slug, name }) => [slug, name]);
}

/**
 * Looks the filter's values up. Those that the library does not know are taken out of the filter, and a note names them.
 */
export function nameFilter(asked: ArticleFilter): Promise<NamedFilter> {
  return cachedByVersion(`names ${printFilter(asked)}`, async () => {
    const filter = { ...asked };
    const notes: string[] = [];
    const named = await Promise.all(
      FACETS.map(async (facet) => {
        const known = Object.fromEntries(await nameValues(facet, asked[facet]));
        filter[facet] = asked[facet].filter((value) => Object.hasOwn(known, value));
        for (const value of asked[facet])
          if (!filter[facet].includes(value))
            notes.push(`No article here has the ${facet} “${value.slice(0, 40)}”, so it is ignored.`);
        return [facet, known] as const;
      }),
    );
    // One entry for each facet, in the order of FACETS.
    const names = Object.fromEntries(named) as NamedFilter["names"];
    return { filter, names, notes };
  });
}
