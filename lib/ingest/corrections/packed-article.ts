import type { IncomingArticle } from "../../articles/incoming";
import type { Transaction } from "../../db/client";
import { type PreparedArticle, prepareArticle, sourceOf } from "../prepare-article";
import { removeArticle } from "../remove-article";
import { readHeld } from "../stored-article";
import { writeArticle } from "../write-article";
import { readCorrections } from "./correction";

/** An article with everything that hangs on it and cannot be made anew: enough to put it back as it was. */
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
};

/** Takes an article out of the library, and gives back what putting it back needs. */
export async function takeOut(tx: Transaction, id: number): Promise<PackedArticle> {
  const { columns, topics, ...held } = await readHeld(tx, id);
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
  await removeArticle(tx, id);
  const { slug, corrections, revisions, shelved, ...provenance } = row;
  const { identifier, contentHash } = columns;
  const packed = {
    id,
    slug,
    identifier,
    contentHash,
    incoming: sourceOf({ columns, topics, ...held }),
    topics,
  };
  // Dates become text here, as they do in the store.
  return JSON.parse(JSON.stringify({ ...packed, provenance, corrections, revisions, shelved }));
}

/** Puts an article back as it was taken out, under its number: decisions on other articles may name it. @returns the number */
export async function putBack(tx: Transaction, packed: PackedArticle): Promise<number> {
  const { id, slug, identifier, contentHash, incoming, topics, provenance } = packed;
  const prepared = prepareArticle(incoming);
  const columns = { ...prepared.columns, identifier, contentHash };
  // References may name it as the source does.
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
  return id;
}
