import { library } from "../db/client";
import { cachedByVersion } from "../db/versioned-cache";

/**
 * The present slug of a story by a slug that it has or had: the same one, that of the story which it has become part of, or
 * null where there is none.
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
