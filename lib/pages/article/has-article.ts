import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";

/** Whether the library has an article of this slug. */
export const hasArticle = (slug: string): Promise<boolean> =>
  cachedByVersion(`has ${slug}`, async () => (await library().article.count({ where: { slug } })) > 0);
