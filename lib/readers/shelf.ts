import "server-only";
import { library, writeReaders } from "../db/client";

export const MARKS = ["save", "unsave", "read", "unread"] as const;
export type Mark = (typeof MARKS)[number];

/** Whether a reader has saved and read an article; how much of it, in percent, where it was begun and not read to the end. */
export type Marks = { saved: boolean; read: boolean; begun?: number };

/** Sets or clears a mark of an article. @returns false if there is no article with this slug */
export const markArticle = (readerId: string, slug: string, mark: Mark): Promise<boolean> =>
  writeReaders(async (tx) => {
    const article = await tx.article.findUnique({ where: { slug }, select: { id: true } });
    if (!article) return false;
    const at = mark === "save" || mark === "read" ? new Date() : null;
    const marks = mark === "save" || mark === "unsave" ? { savedAt: at } : { readAt: at };
    const key = { readerId, articleId: article.id };
    await tx.shelved.upsert({
      where: { readerId_articleId: key },
      create: { ...key, ...marks },
      update: marks,
    });
    await tx.shelved.deleteMany({ where: { readerId, savedAt: null, readAt: null } });
    return true;
  });

/** A reader's marks of the given articles, by article number. Not cached, since they are the reader's own. */
export async function listMarks(
  readerId: string | null,
  articleIds: readonly number[],
): Promise<Map<number, Marks>> {
  if (!readerId || articleIds.length === 0) return new Map();
  const where = { readerId, articleId: { in: [...articleIds] } };
  const [rows, positions] = await Promise.all([
    library().shelved.findMany({ where }),
    library().readingPosition.findMany({ where, select: { articleId: true, percent: true } }),
  ]);
  const marks = new Map<number, Marks>(
    rows.map(({ articleId, savedAt, readAt }) => [
      articleId,
      { saved: savedAt !== null, read: readAt !== null },
    ]),
  );
  for (const { articleId, percent } of positions)
    marks.set(articleId, { ...(marks.get(articleId) ?? { saved: false, read: false }), begun: percent });
  return marks;
}

export const SHELVES = ["saved", "unread", "read"] as const;
export type Shelf = (typeof SHELVES)[number];

/** The conditions of the shelves: all saved articles, the unread ones among them, and all read articles. */
const CONDITIONS = {
  saved: { savedAt: { not: null } },
  unread: { savedAt: { not: null }, readAt: null },
  read: { readAt: { not: null } },
} as const;

/** The articles on a reader's shelf, those last marked first, at most `most`, and their total number. */
export async function listShelf(
  readerId: string | null,
  shelf: Shelf,
  most: number,
): Promise<{ ids: number[]; total: number }> {
  if (!readerId) return { ids: [], total: 0 };
  const where = { readerId, ...CONDITIONS[shelf] };
  const [rows, total] = await Promise.all([
    library().shelved.findMany({
      where,
      orderBy: shelf === "read" ? { readAt: "desc" } : { savedAt: "desc" },
      take: most,
      select: { articleId: true },
    }),
    library().shelved.count({ where }),
  ]);
  return { ids: rows.map(({ articleId }) => articleId), total };
}
