import "server-only";
import { library } from "../../db/client";
import { listShelf } from "../../readers/shelf";

/** The value of `queue` in an address: the article is read out as one of the saved ones. */
export const SAVED_QUEUE = "saved";
export const queueHref = (slug: string): string =>
  `/article/${encodeURIComponent(slug)}?queue=${SAVED_QUEUE}`;

const MOST = 200;

/** Where the article is that is on a reader's shelf under this one; null behind the last, and for one that is not saved. */
export async function findNextSaved(readerId: string | null, articleId: number): Promise<string | null> {
  const { ids } = await listShelf(readerId, "saved", MOST);
  const next = ids[ids.indexOf(articleId) + 1];
  if (next === undefined || !ids.includes(articleId)) return null;
  const article = await library().article.findUnique({ where: { id: next }, select: { slug: true } });
  return article && queueHref(article.slug);
}
