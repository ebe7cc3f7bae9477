import "server-only";
import { library, writeReaders } from "../db/client";

export const MARKS = ["save", "unsave", "read", "unread"] as const;
export type Mark = (typeof MARKS)[number];

/** What a reader has marked of an article. */
export type Marks = { saved: boolean; read: boolean };

/** Sets or takes a mark of an article. @returns false where there is no article of this slug */
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

/** What a reader has marked of the given articles, by their numbers. Never cached: it is the reader's own. */
export async function listMarks(
  readerId: string | null,
  articleIds: readonly number[],
): Promise<Map<number, Marks>> {
  if (!readerId || articleIds.length === 0) return new Map();
  const rows = await library().shelved.findMany({ where: { readerId, articleId: { in: [...articleIds] } } });
  return new Map(
    rows.map(({ articleId, savedAt, readAt }) => [
      articleId,
      { saved: savedAt !== null, read: readAt !== null },
    ]),
  );
}

export const SHELVES = ["saved", "unread", "read"] as const;
export type Shelf = (typeof SHELVES)[number];

/** What the shelves hold: everything saved, what of it is not read yet, and everything read. */
const HOLDS = {
  saved: { savedAt: { not: null } },
  unread: { savedAt: { not: null }, readAt: null },
  read: { readAt: { not: null } },
} as const;

/** The articles on a reader's shelf, the last marked first, at most `most`, and how many there are. */
export async function listShelf(
  readerId: string | null,
  shelf: Shelf,
  most: number,
): Promise<{ ids: number[]; total: number }> {
  if (!readerId) return { ids: [], total: 0 };
  const where = { readerId, ...HOLDS[shelf] };
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
