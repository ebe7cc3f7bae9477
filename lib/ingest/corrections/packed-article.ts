import type { IncomingArticle } from "../../articles/incoming";
import type { Transaction } from "../../db/client";
import { type PreparedArticle, prepareArticle, sourceOf } from "../prepare-article";
import { removeArticle } from "../remove-article";
import { readStored } from "../stored-article";
import { writeArticle } from "../write-article";
import { readCorrections } from "./correction-fields";
import { readPlace, restorePlace, type StoryPlace } from "./story-place";

/** An article with everything that belongs to it and cannot be derived again: enough to restore it as it was. */
export type PackedArticle = {
  id: number;
  slug: string;
  identifier: string;
  contentHash: string;
  incoming: IncomingArticle;
  topics: PreparedArticle["topics"];
  provenance: { importId: number | null; sourceName: string | null; addedAt: string };
  corrections: { field: string; before: string; value: string; madeAt: string; undoneAt: string | null }[];
  revisions: { contentHash: string; content: string; replacedAt: string }[];
  shelved: { readerId: string; savedAt: string | null; readAt: string | null }[];
  /** Missing in what was packed before the owner could decide about stories. */
  place?: StoryPlace;
};

/** Removes an article from the library. @returns what is needed to restore it */
export async function removeAndPack(tx: Transaction, id: number): Promise<PackedArticle> {
  const { columns, topics, ...stored } = await readStored(tx, id);
  const row = await tx.article.findUniqueOrThrow({
    where: { id },
    select: {
      slug: true,
      importId: true,
      sourceName: true,
      addedAt: true,
      corrections: { omit: { id: true, articleId: true } },
      revisions: { omit: { id: true, articleId: true } },
      shelved: { omit: { articleId: true } },
    },
  });
  const place = await readPlace(tx, id);
  await removeArticle(tx, id);
  const { slug, corrections, revisions, shelved, ...provenance } = row;
  const { identifier, contentHash } = columns;
  const packed = {
    id,
    slug,
    identifier,
    contentHash,
    incoming: sourceOf({ columns, topics, ...stored }),
    topics,
  };
  // Dates become text here, as they do in the store.
  return JSON.parse(JSON.stringify({ ...packed, provenance, corrections, revisions, shelved, place }));
}

/** Restores a removed article under its old id, since decisions on other articles may refer to it. @returns the id */
export async function restorePacked(tx: Transaction, packed: PackedArticle): Promise<number> {
  const { id, slug, identifier, contentHash, incoming, topics, provenance } = packed;
  const prepared = prepareArticle(incoming);
  const columns = { ...prepared.columns, identifier, contentHash };
  // References may use the source's headline.
  const corrected = packed.corrections.find(({ field }) => field === "headline");
  const { headline } = corrected ? readCorrections([{ field: "headline", value: corrected.before }]) : {};
  const source = { ...incoming, ...(headline ? { headline } : {}) };
  const { addedAt, ...from } = provenance;
  const known = from.importId && (await tx.import.findUnique({ where: { id: from.importId } }));
  await writeArticle(
    tx,
    null,
    { ...prepared, columns, topics, source },
    { ...from, importId: known ? from.importId : null },
    { id, slug },
  );
  await tx.article.update({ where: { id }, data: { addedAt: new Date(addedAt) } });
  await tx.correction.createMany({ data: packed.corrections.map((row) => ({ ...row, articleId: id })) });
  await tx.revision.createMany({ data: packed.revisions.map((row) => ({ ...row, articleId: id })) });
  for (const row of packed.shelved)
    if (await tx.reader.findUnique({ where: { id: row.readerId } }))
      await tx.shelved.create({ data: { ...row, articleId: id } });
  if (packed.place) await restorePlace(tx, id, packed.place);
  return id;
}
