import { holdReferencesTo, storeReferences } from "../articles/references";
import { slugFrom } from "../articles/slug";
import type { Transaction } from "../db/client";
import { freeSlug } from "../db/free-slug";
import { growLibrary } from "../db/library-size";
import { isArticleSlug } from "../db/lookups";
import { indexArticle, unindexArticle } from "../db/search-index";
import { findOrMakeOutlet } from "../outlets/find-outlet";
import { linkArticle } from "../related/link-article";
import { storeTopics } from "../topics/store-topics";
import { findHeld } from "./find-held";
import type { PreparedArticle } from "./prepare-article";

/** Where an article comes from: the run of the importer, and the place in its source. */
export type Provenance = { importId: number; sourceName: string };

export type Stored = { outcome: "added" | "updated" | "unchanged"; id: number; slug: string };

/**
 * Puts one article into the library with all that belongs to it: outlet, credits, topics, references, index, links both
 * ways. Within the caller's transaction: all of it or nothing. The same thing again changes nothing; a new text of a held
 * article takes its place and keeps the old one as a revision.
 */
export async function storeArticle(
  tx: Transaction,
  article: PreparedArticle,
  from: Provenance,
): Promise<Stored> {
  const { columns, ownIdentifier, outlet } = article;
  const held = await findHeld(tx, { ...columns, ownIdentifier });
  if (held && (held.contentHash === columns.contentHash || (await wasHeld(tx, held.id, columns.contentHash))))
    return { outcome: "unchanged", id: held.id, slug: held.slug };
  const outletId = outlet ? await findOrMakeOutlet(tx, outlet, columns.sample) : null;
  const row = { ...columns, outletId, ...from };
  const { id, slug } = held ? await replace(tx, held.id, row) : await add(tx, row);
  await storeParts(tx, { ...row, id }, article, !held);
  return { outcome: held ? "updated" : "added", id, slug };
}

/** An older version that comes by again, from a second file say, does not push out the newer one. */
const wasHeld = (tx: Transaction, articleId: number, contentHash: string) =>
  tx.revision.findFirst({ where: { articleId, contentHash }, select: { id: true } });

type Row = PreparedArticle["columns"] & { outletId: number | null } & Provenance;

async function add(tx: Transaction, row: Row) {
  const slug = await freeSlug(slugFrom(row.headline), (taken) => isArticleSlug(tx, taken));
  return tx.article.create({ data: { ...row, slug }, select: { id: true, slug: true } });
}

/** Keeps what the article was, and writes the new text over it. The slug stays: people have kept its address. */
async function replace(tx: Transaction, id: number, { identifier: _, ...row }: Row) {
  const old = await tx.article.findUniqueOrThrow({
    where: { id },
    include: {
      credits: { orderBy: { position: "asc" }, select: { name: true, role: true } },
      references: { orderBy: { position: "asc" }, select: { kind: true, name: true, url: true } },
      outlet: { select: { name: true } },
    },
  });
  await tx.revision.create({
    data: { articleId: id, contentHash: old.contentHash, content: JSON.stringify(old) },
  });
  await tx.credit.deleteMany({ where: { articleId: id } });
  await tx.reference.deleteMany({ where: { articleId: id } });
  await tx.articleTopic.deleteMany({ where: { articleId: id } });
  return tx.article.update({
    where: { id },
    data: { ...row, updatedAt: new Date() },
    select: { id: true, slug: true },
  });
}

async function storeParts(
  tx: Transaction,
  row: Row & { id: number },
  article: PreparedArticle,
  isNew: boolean,
): Promise<void> {
  const { id } = row;
  const credits = article.credits.map((credit, position) => ({ articleId: id, position, ...credit }));
  if (credits.length) await tx.credit.createMany({ data: credits });
  await storeTopics(tx, id, article.topics);
  await storeReferences(tx, row, article.references);
  await holdReferencesTo(tx, row, row.headline);
  if (!isNew) await unindexArticle(tx, id);
  await indexArticle(tx, id, article.index.headline, article.index.text);
  const articles = await growLibrary(tx, isNew ? 1 : 0);
  await linkArticle(tx, { ...row, terms: article.terms, text: article.text, isNew }, articles);
}
