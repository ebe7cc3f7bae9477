import type { Transaction } from "../db/client";
import { growLibrary } from "../db/library-size";
import { readHeld } from "../import/held-article";
import { linkArticle } from "./link-article";

/** Makes an article's links anew, as if it had just come in. @throws where the library has none of this number */
export async function relinkArticle(tx: Transaction, id: number): Promise<void> {
  const { outletId } = await tx.article.findUniqueOrThrow({ where: { id }, select: { outletId: true } });
  const { columns, terms, text } = await readHeld(tx, id);
  await linkArticle(tx, { ...columns, id, outletId, terms, text, isNew: false }, await growLibrary(tx, 0));
}
