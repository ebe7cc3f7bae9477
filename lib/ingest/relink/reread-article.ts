import { bodyText, parseBody } from "../../articles/body";
import { articleKey } from "../../articles/url-key";
import { dateColumns } from "../../articles/written/date-columns";
import { noteChanged } from "../../db/articles/change-log";
import type { Transaction } from "../../db/client";
import { savePostings } from "../../db/links/postings";
import { listProfiles, saveProfile } from "../../db/links/profiles";
import { indexArticle, unindexArticle } from "../../db/sqlite/full-text";
import { findMentions } from "../../entities/find-mentions";
import { packProfile } from "../../related/profile/packed-profile";
import { listPostings } from "../../related/scoring/candidates";
import { storeMentions } from "../entities/store-mentions";
import { excerptOf } from "../excerpt";
import { daysOf, likeliestDay } from "../links/find-related";
import { readFurniture } from "../links/furniture";
import { countProfile, forgetTerms, readTerms } from "../links/link-article";
import { indexOf } from "../prepare-article";

/**
 * Rebuilds what is derived from an article's fields and text by this version: the keys of its address, its place in the order of dates,
 * its language's code, the people, organisations and places that it mentions, its row in the full-text index, its terms, profile and postings. Its links are unchanged.
 * @param articles the number of articles in the library
 */
export async function rereadArticle(tx: Transaction, id: number, articles: number): Promise<void> {
  const { body, kicker, abstract, ...row } = await tx.article.findUniqueOrThrow({
    where: { id },
    select: {
      headline: true,
      kicker: true,
      abstract: true,
      body: true,
      inLanguage: true,
      url: true,
      datePublished: true,
      outletId: true,
      updatedAt: true,
    },
  });
  const article = { ...row, ...(kicker ? { kicker } : {}), ...(abstract ? { abstract } : {}) };
  const text = bodyText(parseBody(body, id));
  await rereadColumns(tx, id, { ...row, abstract: abstract ?? "", text });
  await storeMentions(tx, id, findMentions({ ...article, text }), false);
  const index = indexOf(article, text);
  await unindexArticle(tx, id);
  await indexArticle(tx, id, index.headline, index.text);
  const [known] = await listProfiles(tx, [id]);
  await forgetTerms(tx, id);
  const terms = await readTerms(tx, { ...row, abstract, text }, { latest: true });
  const { profile, rarity } = await countProfile(tx, terms, articles);
  await saveProfile(tx, id, packProfile(profile), known?.likelyDays ?? null);
  const [stored] = known ? [known] : await listProfiles(tx, [id]);
  const day = stored ? likeliestDay(daysOf(stored)) : null;
  await savePostings(tx, id, day, listPostings(profile, rarity), profile.ids);
  // makes the index in each server reload the words of this article
  await noteChanged(tx, id);
}

type Columns = {
  url: string | null;
  datePublished: string | null;
  inLanguage: string;
  outletId: number | null;
  updatedAt: Date;
};

async function rereadColumns(
  tx: Transaction,
  id: number,
  row: Columns & { headline: string; abstract: string; text: string },
): Promise<void> {
  const { url, datePublished, inLanguage, outletId, headline, abstract, text, updatedAt } = row;
  const before = updatedAt.toISOString().slice(0, 10);
  await tx.article.update({
    where: { id },
    data: {
      urlKey: url ? articleKey(url) : null,
      ...dateColumns(datePublished, { headline, abstract, text, before }),
      inLanguage: Intl.getCanonicalLocales(inLanguage)[0] ?? inLanguage,
      excerpt: excerptOf(text, await readFurniture(tx, outletId)),
    },
  });
  for (const reference of await tx.reference.findMany({ where: { articleId: id, url: { not: null } } }))
    await tx.reference.update({
      where: { id: reference.id },
      data: { urlKey: reference.url && articleKey(reference.url) },
    });
}
