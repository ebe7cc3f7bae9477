import "server-only";
import { library } from "../../db/client";
import { cachedByVersion } from "../../db/versioned-cache";

/** How many sample articles the library has. */
export const countSamples = (): Promise<number> =>
  cachedByVersion("samples", () => library().article.count({ where: { sample: true } }));
