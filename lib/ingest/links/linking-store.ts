import { findForeign, listArticleEntities } from "../../db/entities/article-entities";
import { findCandidates } from "../../db/links/postings";
import { listProfiles } from "../../db/links/profiles";
import { getTerms } from "../../db/links/terms";
import type { Runner } from "../../db/statements";

/** The number of articles that contain each of the given terms. */
async function countTerms(runner: Runner, ids: ArrayLike<number>): Promise<(id: number) => number> {
  const terms = await getTerms(runner, Array.from(ids));
  return (id) => terms.get(id)?.articles ?? 1;
}

/** What linking an article reads of all others; each function is documented where it is defined. */
export type LinkingStore = {
  findCandidates: typeof findCandidates;
  listProfiles: typeof listProfiles;
  listArticleEntities: typeof listArticleEntities;
  findForeign: typeof findForeign;
  countTerms: typeof countTerms;
};

/** Reads from the database. LinkingCache replaces it while the whole library is relinked. */
export const LINKING_STORE: LinkingStore = {
  findCandidates,
  listProfiles,
  listArticleEntities,
  findForeign,
  countTerms,
};
