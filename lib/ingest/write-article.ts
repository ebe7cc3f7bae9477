import { randomUUID } from "node:crypto";
import { slugFrom } from "../articles/slug";
import { addRow, addRows } from "../db/add-rows";
import { isArticleSlug, listTakenIdentifiers } from "../db/articles/lookups";
import type { Transaction } from "../db/client";
import { freeSlug } from "../db/free-slug";
import { bringHighlightsBack } from "../db/highlights";
import { growLibrary } from "../db/library-state";
import { indexArticle, unindexArticle } from "../db/sqlite/full-text";
import { findOrMakeOutlet } from "../outlets/find-outlet";
import { storeMentions } from "./entities/store-mentions";
import { excerptOf } from "./excerpt";
import { listIdentifiers } from "./identity";
import { readFurniture } from "./links/furniture";
import { linkArticle } from "./links/link-article";
import { placeHighlights } from "./place-highlights";
import type { PreparedArticle } from "./prepare-article";
import { storePictures } from "./store-pictures";
import { holdReferencesTo, storeReferences } from "./store-references";
import { storeTopics } from "./store-topics";
import { rethread } from "./stories/thread-articles";

/** Where an article comes from: the import run, and the place in its source. */
export type Provenance = { importId: number | null; sourceName: string | null };

type Row = PreparedArticle["columns"] & {
  outletId: number | null;
  outletName: string | null;
} & Partial<Provenance>;

/**
 * Writes an article with everything that belongs to it: as a new one if `id` is null, otherwise over the one with
 * that id, whose slug stays, since people may have saved its URL.
 * @param from where it comes from; unchanged if not given
 * @param as the id and slug of an article that is restored, or the slug of one from another library; otherwise it gets
 * a new id, and a slug made from its headline
 */
export async function writeArticle(
  tx: Transaction,
  id: number | null,
  article: PreparedArticle,
  from: Partial<Provenance> = {},
  as?: { id?: number; slug: string },
): Promise<{ id: number }> {
  const { columns, outlet } = article;
  const outletId = outlet ? await findOrMakeOutlet(tx, outlet, columns.sample) : null;
  const excerpt = excerptOf(article.text, await readFurniture(tx, outletId));
  const row = { ...columns, excerpt, outletId, outletName: outlet?.name ?? null, ...from };
  const written =
    id === null
      ? await add(tx, { ...row, identifier: await freeIdentifier(tx, article) }, as)
      : await overwrite(tx, id, row);
  await writeParts(tx, { ...row, ...written }, article, id === null);
  await placeHighlights(tx, written.id, article.text);
  return written;
}

/** The first identifier of an article that no other has. */
async function freeIdentifier(tx: Transaction, article: PreparedArticle): Promise<string> {
  const identifiers = listIdentifiers(article);
  const taken = await listTakenIdentifiers(tx, identifiers);
  return identifiers.find((identifier) => !taken.has(identifier)) ?? `text:${randomUUID()}`;
}

async function add(
  tx: Transaction,
  row: Row,
  as: { id?: number; slug: string } = { slug: slugFrom(row.headline) },
): Promise<{ id: number }> {
  const free = await freeSlug(as.slug, (taken) => isArticleSlug(tx, taken));
  const now = new Date();
  const id = await addRow(tx, "Article", { ...row, ...as, slug: free, addedAt: now, updatedAt: now });
  await bringHighlightsBack(tx, id, row.identifier);
  return { id };
}

async function overwrite(
  tx: Transaction,
  id: number,
  { identifier: _, ...row }: Row,
): Promise<{ id: number }> {
  await tx.credit.deleteMany({ where: { articleId: id } });
  await tx.reference.deleteMany({ where: { articleId: id } });
  await tx.articleTopic.deleteMany({ where: { articleId: id } });
  return tx.article.update({
    where: { id },
    data: { ...row, updatedAt: new Date() },
    select: { id: true },
  });
}

async function writeParts(
  tx: Transaction,
  row: Row & { id: number },
  article: PreparedArticle,
  isNew: boolean,
): Promise<void> {
  const { id } = row;
  const credits = article.credits.map((credit, position) => ({ articleId: id, position, ...credit }));
  await addRows(tx, "Credit", credits);
  await storePictures(tx, id, article.pictures);
  await storeTopics(tx, id, article.topics);
  await storeMentions(tx, id, article.mentions, isNew);
  await storeReferences(tx, row, article.references);
  await holdReferencesTo(tx, row, [row.headline, article.source.headline]);
  if (!isNew) await unindexArticle(tx, id);
  await indexArticle(tx, id, article.index.headline, article.index.text);
  const articles = await growLibrary(tx, isNew ? 1 : 0);
  await linkArticle(tx, { ...row, text: article.text, isNew }, articles);
  await rethread(tx, [id]);
}
