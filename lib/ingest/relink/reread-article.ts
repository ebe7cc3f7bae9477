import { bodyText, parseBody } from "../../articles/body";
import { noteChanged } from "../../db/articles/change-log";
import type { Transaction } from "../../db/client";
import { savePostings } from "../../db/links/postings";
import { listProfiles, saveProfile } from "../../db/links/profiles";
import { indexArticle, unindexArticle } from "../../db/sqlite/full-text";
import { makeProfile } from "../../related/profile/make-profile";
import { packProfile } from "../../related/profile/packed-profile";
import { listPostings } from "../../related/scoring/candidates";
import { daysOf, likeliestDay } from "../links/find-related";
import { countProfile, forgetTerms } from "../links/link-article";
import { indexOf } from "../prepare-article";

/**
 * Rebuilds what is derived from an article's text by this version: its row in the full-text index, its terms, profile
 * and postings. Its links are unchanged.
 * @param articles the number of articles in the library
 */
export async function rereadArticle(tx: Transaction, id: number, articles: number): Promise<void> {
  const { body, kicker, abstract, ...row } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { headline: true, kicker: true, abstract: true, body: true, inLanguage: true },
  });
  const article = { ...row, ...(kicker ? { kicker } : {}), ...(abstract ? { abstract } : {}) };
  const text = bodyText(parseBody(body, id));
  const index = indexOf(article, text);
  await unindexArticle(tx, id);
  await indexArticle(tx, id, index.headline, index.text);
  const [known] = await listProfiles(tx, [id]);
  await forgetTerms(tx, id);
  const { profile, rarity } = await countProfile(tx, makeProfile({ ...article, text }), articles);
  await saveProfile(tx, id, packProfile(profile), known?.likelyDays ?? null);
  const [stored] = known ? [known] : await listProfiles(tx, [id]);
  const day = stored ? likeliestDay(daysOf(stored)) : null;
  await savePostings(tx, id, day, listPostings(profile, rarity), profile.ids);
  // makes the index in each server reload the words of this article
  await noteChanged(tx, id);
}
