import { bodyText, parseBody } from "../../articles/body";
import { listArticleTexts } from "../../db/articles/listed-rows";
import { findForeign, listArticleEntities } from "../../db/entities/article-entities";
import { findCandidates } from "../../db/links/postings";
import { listProfiles } from "../../db/links/profiles";
import { getTerms } from "../../db/links/terms";
import type { Runner } from "../../db/statements";
import type { Evidence } from "../../related/evidence/shared-thing";
import type { Field } from "../../text/spans";

/** An article in whose text evidence is looked for. */
export type LinkedText = { id: number; outletName: string | null; fields: Record<Field, string> };

/** The texts of the given articles, in no order. */
async function listTexts(runner: Runner, ids: number[]): Promise<LinkedText[]> {
  const rows = await listArticleTexts(runner, ids);
  return rows.map(({ id, outletName, headline, abstract, body }) => ({
    ...{ id, outletName },
    fields: { headline, abstract: abstract ?? "", text: bodyText(parseBody(body, id)) },
  }));
}

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
  listTexts: typeof listTexts;
  /** The evidence of a pair as its article with the lower id sees it; while all are relinked made once for both lists. */
  evidenceOf: (lowerId: number, higherId: number, make: () => Evidence[]) => Evidence[];
};

/** Reads from the database. LinkingCache replaces it while the whole library is relinked. */
export const LINKING_STORE: LinkingStore = {
  findCandidates,
  listProfiles,
  listArticleEntities,
  findForeign,
  countTerms,
  listTexts,
  evidenceOf: (_lowerId, _higherId, make) => make(),
};
