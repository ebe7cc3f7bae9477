import { type Transaction, writeLibrary } from "../db/client";
import { deleteUnused, UNUSED, type UnusedTable } from "../db/soundness";
import { undoWithin } from "./corrections/decide-copies";
import { removeArticle } from "./remove-article";

/** Takes all sample articles out of the library, and with them their outlets and topics where nothing else has those. @returns how many articles went */
export const removeSamples = (): Promise<number> =>
  writeLibrary(async (tx) => {
    await undoMergesIntoSamples(tx);
    const samples = await tx.article.findMany({ where: { sample: true }, select: { id: true } });
    for (const { id } of samples) await removeArticle(tx, id);
    await tx.outlet.deleteMany({ where: { sample: true, articles: { none: {} } } });
    for (const table of Object.keys(UNUSED) as UnusedTable[]) await deleteUnused(tx, table);
    return samples.length;
  });

/** Articles of the owner's that were taken for copies of a sample must not go with it. */
async function undoMergesIntoSamples(tx: Transaction): Promise<void> {
  const samples = await tx.article.findMany({ where: { sample: true }, select: { id: true } });
  const merges = await tx.copyDecision.findMany({
    where: { kind: "merged", undoneAt: null, articleId: { in: samples.map(({ id }) => id) } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  for (const { id } of merges) await undoWithin(tx, id);
}
