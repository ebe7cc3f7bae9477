import type { Transaction } from "../../db/client";
import type { PreparedArticle } from "../prepare-article";
import { correctableOf } from "./apply-corrections";
import { type CorrectionField, type Corrections, readCorrections } from "./correction-fields";

/** The corrections of an article that have not been undone, oldest first. */
export const listStanding = (tx: Pick<Transaction, "correction">, articleId: number) =>
  tx.correction.findMany({ where: { articleId, undoneAt: null }, orderBy: { id: "asc" } });

/** The source's values in the corrected fields. */
export async function listSourceValues(
  tx: Pick<Transaction, "correction">,
  articleId: number,
): Promise<Corrections> {
  const standing = await listStanding(tx, articleId);
  // The first correction of a field has the value before any correction.
  return readCorrections(standing.reverse().map(({ field, before }) => ({ field, value: before })));
}

/**
 * Records in an article's standing corrections what its source says now, so that undoing them restores that.
 * @returns the corrected values
 */
export async function refreshCorrections(
  tx: Transaction,
  articleId: number,
  now: PreparedArticle,
): Promise<Corrections> {
  const standing = await listStanding(tx, articleId);
  const values = correctableOf(now);
  const seen = new Set<string>();
  for (const { id, field } of standing) {
    if (seen.has(field)) continue;
    seen.add(field);
    // Fields are only written by correctArticle.
    const before = JSON.stringify(values[field as CorrectionField]);
    await tx.correction.update({ where: { id }, data: { before } });
  }
  return readCorrections(standing);
}
