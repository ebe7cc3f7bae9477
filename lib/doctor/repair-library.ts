import { setCarrier } from "../db/articles/copies";
import { type Transaction, writeLibrary } from "../db/client";
import {
  deleteStalePostings,
  deleteUnused,
  listLostCopies,
  listMiscountedStories,
  listUnheld,
  listWithoutProfile,
  recountEntities,
  UNUSED,
  type UnusedTable,
} from "../db/soundness";
import { listStaleIndexed, listUnindexed } from "../db/sqlite/file-faults";
import { indexArticle, unindexArticle } from "../db/sqlite/full-text";
import { splitRevision } from "../ingest/corrections/decide-copies";
import { readStored } from "../ingest/stored-article";
import { refreshStory } from "../ingest/stories/refresh-story";
import { writeArticle } from "../ingest/write-article";
import { fetchAgain, listLostPictures, removeStrayMedia } from "../pictures/check-media";
import { listWrongTerms } from "./examine-library";
import { listStrayRevisions } from "./mixed-articles";

/**
 * Fixes everything fixable that examineLibrary finds, each problem in its own transaction. Can safely be interrupted
 * and rerun.
 */
export async function repairLibrary(): Promise<void> {
  for (const { id, articleId } of await listStrayRevisions()) await splitRevision(articleId, id);
  for (const id of await listStaleIndexed()) await writeLibrary((tx) => unindexArticle(tx, id));
  for (const id of await listUnindexed())
    await writeLibrary(async (tx) => {
      const { index } = await readStored(tx, id);
      await indexArticle(tx, id, index.headline, index.text);
    });
  await writeLibrary(deleteStalePostings);
  for (const id of await listWithoutProfile())
    await writeLibrary(async (tx) => writeArticle(tx, id, await readStored(tx, id)));
  await repairReferences();
  for (const id of await listLostCopies()) await writeLibrary((tx) => setCarrier(tx, id, null));
  for (const id of await listMiscountedStories()) await writeLibrary((tx) => refreshStory(tx, id));
  const wrong = await listWrongTerms();
  if (wrong.length)
    await writeLibrary(async (tx) => {
      for (const { id, articles } of wrong) await tx.term.update({ where: { id }, data: { articles } });
    });
  await removeStrayMedia();
  const lost = await listLostPictures();
  await writeLibrary((tx) => fetchAgain(tx, { id: { in: lost } }));
  await writeLibrary(async (tx) => {
    await recountEntities(tx);
    for (const table of Object.keys(UNUSED) as UnusedTable[]) await deleteUnused(tx, table);
    await tx.libraryState.update({ where: { id: 1 }, data: { articles: await tx.article.count() } });
  });
}

async function repairReferences(): Promise<void> {
  for (const id of await listUnheld()) await writeLibrary((tx) => holdReference(tx, id));
}

async function holdReference(tx: Transaction, id: number): Promise<void> {
  const { articleId, urlKey } = await tx.reference.findUniqueOrThrow({ where: { id } });
  const article = await tx.article.findFirst({
    where: { urlKey, NOT: { id: articleId } },
    select: { id: true },
  });
  await tx.reference.update({ where: { id }, data: { heldId: article?.id ?? null } });
}
