import { findForeign, listArticleEntities } from "../../db/entities/article-entities";
import { findCandidates } from "../../db/links/postings";
import { listProfiles } from "../../db/links/profiles";

/** What linking an article reads of all others; each as the function of that name says. */
export type LinkingStore = {
  findCandidates: typeof findCandidates;
  listProfiles: typeof listProfiles;
  listArticleEntities: typeof listArticleEntities;
  findForeign: typeof findForeign;
};

/** The library's file. KeptForLinking stands in for it while all articles are linked anew. */
export const LINKING_STORE: LinkingStore = { findCandidates, listProfiles, listArticleEntities, findForeign };
