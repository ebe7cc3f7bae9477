import { type Transaction, writeLibrary } from "../db/client";
import { deleteUnused, UNUSED, type UnusedTable } from "../db/soundness";
import { undoWithin } from "./corrections/decide-copies";
import { articlesBefore, findBySlug, parseBefore } from "./corrections/story-before";
import { removeArticle } from "./remove-article";

/**
 * Removes all sample articles, and their outlets and topics unless other articles have them. @returns the number of
 * removed articles
 */
export const removeSamples = (): Promise<number> =>
  writeLibrary(async (tx) => {
    await undoMergesIntoSamples(tx);
    const samples = await tx.article.findMany({ where: { sample: true }, select: { id: true } });
    for (const { id } of samples) await removeArticle(tx, id);
    await removeDecisionsWithoutStory(tx);
    await tx.outlet.deleteMany({ where: { sample: true, articles: { none: {} } } });
    for (const table of Object.keys(UNUSED) as UnusedTable[]) await deleteUnused(tx, table);
    return samples.length;
  });

/** The owner's articles that were merged into a sample must not be removed with it. */
async function undoMergesIntoSamples(tx: Transaction): Promise<void> {
  const samples = await tx.article.findMany({ where: { sample: true }, select: { id: true } });
  const isSample = new Set<number | null>(samples.map(({ id }) => id));
  const merges = await tx.copyDecision.findMany({
    where: { kind: "merged", undoneAt: null },
    orderBy: { id: "desc" },
    select: { id: true, articleId: true },
  });
  for (const { id, articleId } of merges) if (isSample.has(articleId)) await undoWithin(tx, id);
}

/** The owner's decisions about stories of which nothing is left: there is nothing that they could be undone to. */
async function removeDecisionsWithoutStory(tx: Transaction): Promise<void> {
  const decisions = await tx.storyDecision.findMany({
    select: { id: true, kind: true, slug: true, content: true },
  });
  for (const { id, kind, slug, content } of decisions) {
    if (await findBySlug(tx, slug)) continue;
    const ids = kind === "named" ? [] : articlesBefore(parseBefore(content));
    const left = await tx.article.findMany({ where: { id: { in: ids } }, select: { id: true } });
    if (left.length === 0) await tx.storyDecision.delete({ where: { id } });
  }
}
