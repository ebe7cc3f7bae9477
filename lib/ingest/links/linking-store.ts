import { findForeign, listArticleEntities } from "../../db/entities/article-entities";
import { findCandidates } from "../../db/links/postings";
import { listProfiles } from "../../db/links/profiles";

/** What linking an article reads of all others; each function is documented where it is defined. */
export type LinkingStore = {
  findCandidates: typeof findCandidates;
  listProfiles: typeof listProfiles;
  listArticleEntities: typeof listArticleEntities;
  findForeign: typeof findForeign;
};

/** Reads from the database. LinkingCache replaces it while the whole library is relinked. */
export const LINKING_STORE: LinkingStore = { findCandidates, listProfiles, listArticleEntities, findForeign };
