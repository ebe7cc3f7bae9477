import type { Transaction } from "../../db/client";
import type { PreparedArticle } from "../prepare-article";
import { correctableOf } from "./apply-corrections";
import { type CorrectionField, type Corrections, readCorrections } from "./correction";

/** The corrections of an article that stand, the oldest first. */
export const listStanding = (tx: Transaction, articleId: number) =>
  tx.correction.findMany({ where: { articleId, undoneAt: null }, orderBy: { id: "asc" } });

/** What the source says in the fields that corrections stand over. */
export async function listSaid(tx: Transaction, articleId: number): Promise<Corrections> {
  const standing = await listStanding(tx, articleId);
  // The first of a field has what stood there before any.
  return readCorrections(standing.reverse().map(({ field, before }) => ({ field, value: before })));
}

/**
 * Tells the standing corrections of an article what its source says now, so that undoing them leads there.
 * @returns the values that they put over it
 */
export async function renewCorrections(
  tx: Transaction,
  articleId: number,
  now: PreparedArticle,
): Promise<Corrections> {
  const standing = await listStanding(tx, articleId);
  const said = correctableOf(now);
  const seen = new Set<string>();
  for (const { id, field } of standing) {
    if (seen.has(field)) continue;
    seen.add(field);
    // Fields are written by correctArticle alone.
    const before = JSON.stringify(said[field as CorrectionField]);
    await tx.correction.update({ where: { id }, data: { before } });
  }
  return readCorrections(standing);
}
