import type { Transaction } from "../../db/client";
import { mergeWithin } from "../corrections/decide-copies";
import { findStored } from "../find-stored";
import { readStored } from "../stored-article";

/**
 * Merges each of some articles into an older one that it is a version or a copy of, as an import would now find: earlier versions knew
 * fewer spellings of an address. What the owner has split or restored stays.
 */
export async function mergeDuplicates(tx: Transaction, ids: number[]): Promise<void> {
  for (const id of ids) {
    const article = await readStored(tx, id);
    const { identifier } = article.columns;
    if (identifier.startsWith("split:")) continue;
    const found = await findStored(tx, article, { before: id });
    if (!found || found.held.identifier.startsWith("split:")) continue;
    const undone = await tx.copyDecision.count({
      where: { kind: "merged", identifier, articleId: found.held.id, undoneAt: { not: null } },
    });
    if (!undone) await mergeWithin(tx, found.held.id, id);
  }
}
