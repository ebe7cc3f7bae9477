import type { ArticleRow } from "../../db/articles/index-rows";

/** The order of the list, the oldest first: by date, then number; those without a date come last. */
export const byDate = (a: Pick<ArticleRow, "id" | "order">, b: Pick<ArticleRow, "id" | "order">): number => {
  if (a.order === null || b.order === null)
    return a.order === b.order ? a.id - b.id : a.order === null ? 1 : -1;
  return a.order - b.order || a.id - b.id;
};
