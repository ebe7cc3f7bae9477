import type { Story } from "./get-story";
import type { StoryArticle } from "./lay-out-story";

/** The articles of a story, with a date or without. */
export const listStoryArticles = ({ rows, undated }: Pick<Story, "rows" | "undated">): StoryArticle[] => [
  ...rows.flatMap((row) => ("event" in row ? row.event.articles : [])),
  ...undated,
];

/** The outlets of a story with how many of its articles each has, the most first. */
export function listStoryOutlets(
  story: Pick<Story, "rows" | "undated">,
): { name: string; slug: string; articles: number }[] {
  const outlets = new Map<string, { name: string; slug: string; articles: number }>();
  for (const { outlet } of listStoryArticles(story)) {
    if (!outlet) continue;
    const known = outlets.get(outlet.slug);
    if (known) known.articles++;
    else outlets.set(outlet.slug, { ...outlet, articles: 1 });
  }
  return [...outlets.values()].sort((x, y) => y.articles - x.articles || (x.name < y.name ? -1 : 1));
}
