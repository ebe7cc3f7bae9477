import type { Story } from "./get-story";
import type { StoryArticle } from "./lay-out-story";

/** An outlet with how many articles of a story it has. */
export type StoryOutlet = { name: string; slug: string; articles: number };

/** All articles of a story, those without a date last. */
export const listStoryArticles = ({ rows, undated }: Pick<Story, "rows" | "undated">): StoryArticle[] => [
  ...rows.flatMap((row) => ("event" in row ? row.event.articles : [])),
  ...undated,
];

/** The outlets of a story, those with most articles first. */
export function listStoryOutlets(story: Pick<Story, "rows" | "undated">): StoryOutlet[] {
  const outlets = new Map<string, StoryOutlet>();
  for (const { outlet } of listStoryArticles(story)) {
    if (!outlet) continue;
    const known = outlets.get(outlet.slug);
    if (known) known.articles++;
    else outlets.set(outlet.slug, { ...outlet, articles: 1 });
  }
  return [...outlets.values()].sort((x, y) => y.articles - x.articles || (x.name < y.name ? -1 : 1));
}
