import { library } from "../db/client";
import { cachedByVersion } from "../db/versioned-cache";

/** Whether the library has an outlet of this slug. */
export const hasOutlet = (slug: string): Promise<boolean> =>
  cachedByVersion(`has outlet ${slug}`, async () => (await library().outlet.count({ where: { slug } })) > 0);
