import { findCopyDecision, type StandingDecision } from "../db/articles/copies";
import type { Transaction } from "../db/client";
import { applyCorrections, mendSource } from "./corrections/apply-corrections";
import { listSaid, renewCorrections } from "./corrections/renew-corrections";
import { findHeld } from "./find-stored";
import { type PreparedArticle, sourceOf } from "./prepare-article";
import { readHeld } from "./stored-article";
import { type Provenance, writeArticle } from "./write-article";

/** What became of an article. Its number is null where the owner has deleted it for good; a note says what stands in its way. */
export type Stored = {
  outcome: "added" | "updated" | "unchanged";
  id: number | null;
  note?: string;
};

/**
 * Puts one article into the library with all that belongs to it: outlet, credits, topics, references, index, links both
 * ways. Within the caller's transaction: all of it or nothing. The same thing again changes nothing; a new text of a held
 * article takes its place and keeps the old one as a revision. What the owner has decided stands over it.
 */
export async function storeArticle(
  tx: Transaction,
  article: PreparedArticle,
  from: Provenance,
): Promise<Stored> {
  const { columns, ownIdentifier } = article;
  const decision = await findCopyDecision(tx, { ...columns, ownIdentifier });
  if (decision) return { outcome: "unchanged", id: decision.articleId, note: NOTES[decision.kind] };
  const held = await findHeld(tx, { ...columns, ownIdentifier });
  if (!held) return { outcome: "added", ...(await writeArticle(tx, null, article, from)) };
  if (held.contentHash === columns.contentHash || (await wasHeld(tx, held.id, columns.contentHash)))
    return { outcome: "unchanged", id: held.id };
  await keepRevision(tx, held.id);
  const corrected = applyCorrections(article, await renewCorrections(tx, held.id, article));
  return { outcome: "updated", ...(await writeArticle(tx, held.id, corrected, from)) };
}

const NOTES: Record<StandingDecision["kind"], string> = {
  deleted: "was deleted by the owner and stays out; undo that on the page Corrections to have it again",
  merged: "is the same as another article, by the owner's decision",
  split: "is an article of its own, by the owner's decision",
};

/** An older version that comes by again, from a second file say, does not push out the newer one. */
const wasHeld = (tx: Transaction, articleId: number, contentHash: string) =>
  tx.revision.findFirst({ where: { articleId, contentHash }, select: { id: true } });

/** Keeps what the source had said: what the owner has mended of it is not its word. */
async function keepRevision(tx: Transaction, articleId: number): Promise<void> {
  const held = await readHeld(tx, articleId);
  const said = mendSource(sourceOf(held), await listSaid(tx, articleId));
  const { contentHash } = held.columns;
  await tx.revision.create({ data: { articleId, contentHash, content: JSON.stringify(said) } });
}
