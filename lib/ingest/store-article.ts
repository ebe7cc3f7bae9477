import { findCopyDecision, type StandingDecision } from "../db/articles/copies";
import type { Transaction } from "../db/client";
import { applyCorrections, withValues } from "./corrections/apply-corrections";
import { listSourceValues, refreshCorrections } from "./corrections/standing-corrections";
import { findStored } from "./identity";
import { type PreparedArticle, sourceOf } from "./prepare-article";
import { readStored } from "./stored-article";
import { type Provenance, writeArticle } from "./write-article";

/**
 * What happened to an article. Its id is null if the owner has permanently deleted it; a note says what prevented
 * storing it.
 */
export type Stored = {
  outcome: "added" | "updated" | "unchanged";
  id: number | null;
  note?: string;
};

/**
 * Stores one article with everything that belongs to it: outlet, credits, topics, references, index, links both ways.
 * Runs within the caller's transaction: all or nothing. Storing the same article again changes nothing; a new text of
 * a stored article replaces the old one, which is kept as a revision. The owner's decisions take precedence.
 */
export async function storeArticle(
  tx: Transaction,
  article: PreparedArticle,
  from: Provenance,
): Promise<Stored> {
  const { columns, ownIdentifier } = article;
  const decision = await findCopyDecision(tx, { ...columns, ownIdentifier });
  if (decision) return { outcome: "unchanged", id: decision.articleId, note: NOTES[decision.kind] };
  const stored = await findStored(tx, { ...columns, ownIdentifier });
  if (!stored) return { outcome: "added", ...(await writeArticle(tx, null, article, from)) };
  if (stored.contentHash === columns.contentHash || (await wasStored(tx, stored.id, columns.contentHash)))
    return { outcome: "unchanged", id: stored.id };
  await keepRevision(tx, stored.id);
  const corrected = applyCorrections(article, await refreshCorrections(tx, stored.id, article));
  return { outcome: "updated", ...(await writeArticle(tx, stored.id, corrected, from)) };
}

const NOTES: Record<StandingDecision["kind"], string> = {
  deleted: "was deleted by the owner and stays out; undo that on the page Corrections to have it again",
  merged: "is the same as another article, by the owner's decision",
  split: "is an article of its own, by the owner's decision",
};

/** An older version that arrives again, say from a second file, does not replace the newer one. */
const wasStored = (tx: Transaction, articleId: number, contentHash: string) =>
  tx.revision.findFirst({ where: { articleId, contentHash }, select: { id: true } });

/** Keeps what the source source, without the owner's corrections. */
async function keepRevision(tx: Transaction, articleId: number): Promise<void> {
  const stored = await readStored(tx, articleId);
  const source = withValues(sourceOf(stored), await listSourceValues(tx, articleId));
  const { contentHash } = stored.columns;
  await tx.revision.create({ data: { articleId, contentHash, content: JSON.stringify(source) } });
}
