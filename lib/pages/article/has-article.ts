import { findMergedInto } from "../../db/articles/copies";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";

/** Whether the library has an article of this slug. */
export const hasArticle = (slug: string): Promise<boolean> =>
  cachedByVersion(`has ${slug}`, async () => (await library().article.count({ where: { slug } })) > 0);

/** Whether the first article's list has a link to the second. */
export const hasLink = (slug: string, other: string): Promise<boolean> =>
  cachedByVersion(
    `link ${JSON.stringify([slug, other])}`,
    async () => (await library().link.count({ where: { from: { slug }, to: { slug: other } } })) > 0,
  );

/** The slug of the article at this address: its own, or that of the one which it was merged into; null if there is none. */
export const findArticleSlug = (slug: string): Promise<string | null> =>
  cachedByVersion(`address ${slug}`, async () =>
    (await hasArticle(slug)) ? slug : findMergedInto(library(), slug),
  );
