import { languageName } from "../../text/language-name";

/** Outlets and languages with articles of a story's days in the library, but none in the story. */
export type MissingOutlets = {
  outlets: { name: string; slug: string; articles: number }[];
  languages: { name: string; articles: number }[];
};

/**
 * Lists who is missing from a story. Only outlets and languages with other articles of the same days are named: where the library
 * has none of those days, it cannot tell.
 * @param members the story's articles
 * @param beside how many articles of the story's days are not in it, by outlet and language
 */
export function listMissing(
  members: readonly { inLanguage: string; outlet: { slug: string } | null }[],
  beside: readonly { outlet: string | null; slug: string | null; language: string; articles: number }[],
): MissingOutlets {
  const outlets = new Map<string, { name: string; slug: string; articles: number }>();
  const languages = new Map<string, number>();
  for (const { outlet, slug, language, articles } of beside) {
    languages.set(language, (languages.get(language) ?? 0) + articles);
    if (outlet === null || slug === null) continue;
    const known = outlets.get(slug) ?? { name: outlet, slug, articles: 0 };
    known.articles += articles;
    outlets.set(slug, known);
  }
  for (const { inLanguage, outlet } of members) {
    languages.delete(inLanguage);
    if (outlet) outlets.delete(outlet.slug);
  }
  const most = (a: { articles: number; name: string }, b: { articles: number; name: string }) =>
    b.articles - a.articles || a.name.localeCompare(b.name);
  return {
    outlets: [...outlets.values()].sort(most),
    languages: [...languages].map(([tag, articles]) => ({ name: languageName(tag), articles })).sort(most),
  };
}
