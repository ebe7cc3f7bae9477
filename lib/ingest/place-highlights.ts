import { findQuote } from "../articles/passages/find-quote";
import type { Transaction } from "../db/client";

/**
 * Finds the highlights of an article in its present text, and notes of each where it is now, or that it is not there.
 * @param text the article's running text
 */
export async function placeHighlights(tx: Transaction, articleId: number, text: string): Promise<void> {
  const rows = await tx.highlight.findMany({
    where: { articleId },
    select: {
      ...{ id: true, exact: true, prefix: true, suffix: true },
      ...{ start: true, end: true, revised: true },
    },
  });
  for (const row of rows) {
    const place = findQuote(text, row);
    const [start, end] = [place?.start ?? null, place?.end ?? null];
    const revised = place?.changed ? text.slice(place.start, place.end) : null;
    if (start === row.start && end === row.end && revised === row.revised) continue;
    await tx.highlight.update({ where: { id: row.id }, data: { start, end, revised }, select: { id: true } });
  }
}
