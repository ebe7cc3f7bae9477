import type { Transaction } from "../../db/client";
import { mergeWithin } from "../corrections/decide-copies";
import { findStored } from "../find-stored";
import { replaceArticle } from "../store-article";
import { readStored } from "../stored-article";

/**
 * Merges each of some articles into an older one that it is a version or a copy of, as an import would now find: earlier versions knew
 * fewer spellings of an address. Their texts must be alike, too. What the owner has split or restored stays.
 */
export async function mergeDuplicates(tx: Transaction, ids: number[]): Promise<void> {
  for (const id of ids) {
    const article = await readStored(tx, id);
    const { identifier } = article.columns;
    if (identifier.startsWith("split:")) continue;
    const found = await findStored(tx, article, { before: id, alike: true });
    if (!found || found.held.identifier.startsWith("split:")) continue;
    const { held, sameness } = found;
    if (await hasUndone(tx, { id, identifier }, held)) continue;
    if (sameness === "version") await replaceArticle(tx, held, article);
    await mergeWithin(tx, held.id, id);
  }
}

type Named = { id: number; identifier: string };

/** Whether the owner has undone a merge of the two, in either direction. */
const hasUndone = async (tx: Transaction, one: Named, other: Named): Promise<boolean> =>
  (await tx.copyDecision.count({
    where: {
      ...{ kind: "merged", undoneAt: { not: null } },
      OR: [
        { identifier: one.identifier, articleId: other.id },
        { identifier: other.identifier, articleId: one.id },
      ],
    },
  })) > 0;
