import { library } from "../db/client";
import { cachedByVersion } from "../db/versioned-cache";

/**
 * The current slug of a story by a current or former slug: the same one, that of the story it was merged into, or
 * null if there is none.
 */
export const findStorySlug = (slug: string): Promise<string | null> =>
  cachedByVersion(`story slug ${slug}`, async () => {
    if ((await library().story.count({ where: { slug } })) > 0) return slug;
    const alias = await library().storyAlias.findUnique({
      where: { slug },
      select: { story: { select: { slug: true } } },
    });
    return alias?.story.slug ?? null;
  });
