import "server-only";
import { library, writeReaders } from "../db/client";

/** How far a reader has come in an article: the block of its body, from 0, and the share of the text before it, in percent. */
export type Position = { block: number; percent: number };

/** Before this share an article is not begun, behind the other it is read. */
const BEGUN = 5;
const DONE = 95;
/** The most articles of one reader with a position; the oldest are forgotten. */
const MOST_KEPT = 200;

/** Keeps how far a reader has come; at the beginning and at the end there is nothing to keep. @returns false without such an article */
export const keepPosition = (
  readerId: string,
  slug: string,
  { block, percent }: Position,
  at = new Date(),
): Promise<boolean> =>
  writeReaders(async (tx) => {
    const article = await tx.article.findUnique({ where: { slug }, select: { id: true } });
    if (!article) return false;
    const key = { readerId, articleId: article.id };
    if (percent < BEGUN || percent > DONE) {
      await tx.readingPosition.deleteMany({ where: key });
      return true;
    }
    await tx.readingPosition.upsert({
      where: { readerId_articleId: key },
      create: { ...key, block, percent, at },
      update: { block, percent, at },
    });
    const old = await tx.readingPosition.findMany({
      where: { readerId },
      orderBy: { at: "desc" },
      skip: MOST_KEPT,
      select: { articleId: true },
    });
    for (const { articleId } of old)
      await tx.readingPosition.delete({ where: { readerId_articleId: { readerId, articleId } } });
    return true;
  });

/** How far a reader has come in one article; null where it is not begun. */
export async function getPosition(readerId: string | null, articleId: number): Promise<Position | null> {
  if (!readerId) return null;
  const where = { readerId_articleId: { readerId, articleId } };
  return library().readingPosition.findUnique({ where, select: { block: true, percent: true } });
}

/** The articles that a reader has begun and not read to the end, the last one first, by number, with the share in percent. */
export async function listBegun(readerId: string | null, most: number): Promise<Map<number, number>> {
  if (!readerId) return new Map();
  const rows = await library().readingPosition.findMany({
    where: { readerId },
    orderBy: { at: "desc" },
    take: most,
    select: { articleId: true, percent: true },
  });
  return new Map(rows.map(({ articleId, percent }) => [articleId, percent]));
}
