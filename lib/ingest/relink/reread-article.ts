import { type Body, bodyText } from "../../articles/body";
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
 * Makes anew what an article's text comes to as this version reads it: its row in the full-text index, its terms, its profile and
 * its postings. Its links are as they were.
 * @param articles how many articles the library holds
 */
export async function rereadArticle(tx: Transaction, id: number, articles: number): Promise<void> {
  const { body, kicker, abstract, ...row } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: { headline: true, kicker: true, abstract: true, body: true, inLanguage: true },
  });
  const article = { ...row, ...(kicker ? { kicker } : {}), ...(abstract ? { abstract } : {}) };
  const text = bodyText(JSON.parse(body) as Body);
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
  // what the index in each server knows of words is asked anew for what has changed
  await noteChanged(tx, id);
}
