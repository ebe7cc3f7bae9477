/** What the index holds of one article. Numbers are the store's own. */
export type ArticleRow = {
  id: number;
  /** The start of the stated period, milliseconds since 1970; null where the date is not known. */
  order: number | null;
  /** 0: none. */
  outlet: number;
  language: string;
  genre: string | null;
  words: number;
  /** 0: none. */
  story: number;
  topics: readonly number[];
  entities: readonly number[];
};

/** The order of the list, the oldest first: by date, then number; those without a date come last. */
export const byDate = (a: Pick<ArticleRow, "id" | "order">, b: Pick<ArticleRow, "id" | "order">): number => {
  if (a.order === null || b.order === null)
    return a.order === b.order ? a.id - b.id : a.order === null ? 1 : -1;
  return a.order - b.order || a.id - b.id;
};
