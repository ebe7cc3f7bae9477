import "server-only";
import { outletKey } from "../../articles/outlet-key";
import { type Bar, fillAxis, timeAxis } from "../../charts/time-buckets";
import { countByOutlet, countTopicsOfOutlet, listOutletLanguages } from "../../db/articles/article-counts";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";
import { countryName } from "../../text/country-name";
import { languageName } from "../../text/language-name";
import { topicLabel } from "../../topics/subjects";

const MOST_TOPICS = 12;

export type Outlet = {
  slug: string;
  name: string;
  homepage: string | null;
  /** ISO 3166-1 code, and the name. */
  country: string | null;
  countryName: string | null;
  /** BCP 47, as the owner has stated it. */
  language: string | null;
  languages: string[];
  ownership: string | null;
  sample: boolean;
  /** The other spellings that articles come under. */
  names: { key: string; name: string }[];
  articles: number;
  bars: Bar[];
  unknown: number;
  topics: { slug: string; name: string; articles: number }[];
};

/** The outlet of a slug with what its articles say of it, or null. */
export const getOutlet = (slug: string): Promise<Outlet | null> =>
  cachedByVersion(`outlet ${slug}`, async () => {
    const row = await library().outlet.findUnique({
      where: { slug },
      include: { names: { select: { key: true, name: true }, orderBy: { name: "asc" } } },
    });
    if (!row) return null;
    const { id, host: _, country, ...fields } = row;
    const [counts, languages, topics] = await Promise.all([
      countByOutlet(),
      listOutletLanguages(),
      countTopicsOfOutlet(id, MOST_TOPICS),
    ]);
    const own = counts.filter((count) => count.id === id);
    return {
      ...fields,
      country,
      countryName: country && countryName(country),
      languages: languages.filter((used) => used.id === id).map(({ language }) => languageName(language)),
      names: row.names.filter(({ key }) => key !== outletKey(row.name)),
      articles: own.reduce((total, { articles }) => total + articles, 0),
      ...fillAxis(timeAxis(own), own),
      topics: topics.map((topic) => ({ ...topic, name: topicLabel(topic) })),
    };
  });
