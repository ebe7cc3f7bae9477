import { library, writeLibrary } from "../../db/client";
import { listOutdated } from "../../db/feed-items";
import { removeArticle } from "../remove-article";

const DAY_MS = 86_400_000;

/**
 * Removes articles that a feed brought longer ago than its owner wants them kept, unless somebody has saved one, follows its story or
 * has decided something about it, or another feed still keeps it. Each goes in a transaction of its own.
 */
export async function letArticlesGo(feedId: number, keepDays: number, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keepDays * DAY_MS);
  for (const articleId of await listOutdated(library(), feedId, before, now))
    await writeLibrary(async (tx) => {
      await removeArticle(tx, articleId);
      // its page would bring it back
      await tx.feedItem.updateMany({ where: { articleId }, data: { retryAt: null } });
    });
}
