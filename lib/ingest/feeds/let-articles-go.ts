import { library, writeLibrary } from "../../db/client";
import { listOutdated } from "../../db/feed-items";
import { removeArticle } from "../remove-article";

const DAY_MS = 86_400_000;

/**
 * Removes articles that a feed brought longer ago than its owner wants them kept, unless somebody has saved one or marked a passage in it, follows its story or
 * has decided something about it, or another feed still keeps it. Each goes in a transaction of its own, which
 * looks again whether it may.
 */
export async function letArticlesGo(feedId: number, keepDays: number, now: Date): Promise<void> {
  const outdated = { feedId, before: new Date(now.getTime() - keepDays * DAY_MS), now };
  for (const articleId of await listOutdated(library(), outdated))
    await writeLibrary(async (tx) => {
      if ((await listOutdated(tx, outdated, articleId)).length === 0) return;
      await removeArticle(tx, articleId);
      // its page would bring it back
      await tx.feedItem.updateMany({ where: { articleId }, data: { retryAt: null } });
    });
}
