import type { Transaction } from "../db/client";
import { removeMentions } from "../db/entities";
import { growLibrary } from "../db/library-size";
import { getPackedProfile } from "../db/profiles";
import { discountTerms } from "../db/terms";
import { unpackProfile } from "../related/pack";

/** Takes an article out of the library, with all that hangs on it: links both ways, mentions, its place in the index. */
export async function removeArticle(tx: Transaction, id: number): Promise<void> {
  const packed = await getPackedProfile(tx, id);
  if (packed) await discountTerms(tx, [...unpackProfile(packed).ids]);
  await removeMentions(tx, id);
  await tx.article.delete({ where: { id } });
  await growLibrary(tx, -1);
}
