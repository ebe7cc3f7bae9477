import "server-only";
import { type Bar, fillAxis, timeAxis } from "../../charts/time-buckets";
import { countByOutlet, listOutletLanguages } from "../../db/articles/article-counts";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";
import { countryName } from "../../text/country-name";
import { languageName } from "../../text/language-name";

export type ListedOutlet = {
  slug: string;
  name: string;
  country: string | null;
  languages: string[];
  ownership: string | null;
  sample: boolean;
  articles: number;
  /** Over one axis for all outlets. */
  bars: Bar[];
  unknown: number;
};

/** All outlets that have articles, or that the owner has described, those with most articles first. */
export const listOutlets = (): Promise<ListedOutlet[]> =>
  cachedByVersion("outlets", async () => {
    const [outlets, counts, languages] = await Promise.all([
      library().outlet.findMany({ orderBy: { name: "asc" } }),
      countByOutlet(),
      listOutletLanguages(),
    ]);
    const axis = timeAxis(counts);
    return outlets
      .map(({ id, slug, name, country, language, ownership, sample }) => {
        const own = counts.filter((count) => count.id === id);
        const used = languages.filter((row) => row.id === id).map((row) => row.language);
        return {
          ...{ slug, name, ownership, sample },
          country: country && countryName(country),
          languages: (used.length || !language ? used : [language]).map((tag) => languageName(tag)),
          articles: own.reduce((total, { articles }) => total + articles, 0),
          ...fillAxis(axis, own),
        };
      })
      .filter(({ articles, country, ownership }) => articles > 0 || country || ownership)
      .sort((a, b) => b.articles - a.articles);
  });
