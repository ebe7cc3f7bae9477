import type { ArticleRow } from "../../db/articles/index-rows";

/** Compares by date, then number, the oldest first; articles without a date come last. */
export const byDate = (a: Pick<ArticleRow, "id" | "order">, b: Pick<ArticleRow, "id" | "order">): number => {
  if (a.order === null || b.order === null)
    return a.order === b.order ? a.id - b.id : a.order === null ? 1 : -1;
  return a.order - b.order || a.id - b.id;
};
