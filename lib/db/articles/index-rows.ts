import {
  CODE_FACETS,
  COLUMN_FACETS,
  type CodeFacet,
  type ColumnFacet,
  FACETS,
  LIST_NAMES,
  type ListName,
  ROW_FACETS,
  type RowFacet,
  VALUE_LISTS,
} from "../../filters/facets";
import { LIST, parseIdList } from "../sqlite/lists";
import type { Connection } from "../statements";

/** What the index holds of one article. Numbers are the store's own; 0 for a row that the article does not have. */
export type ArticleRow = {
  id: number;
  /** The start of the stated period, milliseconds since 1970; null if the date is not known. */
  order: number | null;
  words: number;
} & Record<RowFacet, number> &
  Record<CodeFacet, string | null> &
  Record<ListName, readonly number[]>;

/** Where a facet's value for an article is: a column of Article, or of a table that refers to it by articleId. */
function pointerOf(facet: ColumnFacet): { table: string; column: string } {
  const { source } = FACETS[facet];
  return source.kind === "code" ? { table: "Article", column: source.column } : source.pointer;
}

function selectOf(facet: ColumnFacet): string {
  const { table, column } = pointerOf(facet);
  if (table === "Article") return `"${column}"`;
  return `(SELECT "${column}" FROM "${table}" WHERE "articleId" = "Article"."id")`;
}

/** The index rows of the given articles; those that the library no longer holds are left out. */
export function listIndexRows(connection: Connection, ids: readonly number[]): ArticleRow[] {
  const among = JSON.stringify(ids);
  const lists = LIST_NAMES.map((list) => [list, listValues(connection, list, among)] as const);
  const columns = [
    ...ROW_FACETS.map((facet) => `COALESCE(${selectOf(facet)}, 0) AS "${facet}"`),
    ...CODE_FACETS.map((facet) => `${selectOf(facet)} AS "${facet}"`),
  ];
  const rows = connection.all<ArticleRow>(
    `SELECT "id", "publishedAt" AS "order", MAX("wordCount", 0) AS "words", ${columns.join(", ")} FROM "Article"
      WHERE "id" IN ${LIST}`,
    among,
  );
  for (const row of rows) for (const [list, values] of lists) row[list] = values.get(row.id) ?? [];
  return rows;
}

function listValues(connection: Connection, list: ListName, among: string): Map<number, number[]> {
  const { table, column } = VALUE_LISTS[list].pointer;
  const rows = connection.all<{ article: number; value: number }>(
    `SELECT "articleId" AS "article", "${column}" AS "value" FROM "${table}"
      WHERE "articleId" IN ${LIST} ORDER BY 1, 2`,
    among,
  );
  const values = new Map<number, number[]>();
  for (const row of rows) {
    const known = values.get(row.article);
    if (known) known.push(row.value);
    else values.set(row.article, [row.value]);
  }
  return values;
}

/** The highest article number in the library; 0 where it is empty. Numbers are never reused. */
export const getLastId = (connection: Connection): number =>
  connection.first<{ id: number | null }>(`SELECT MAX("id") AS "id" FROM "Article"`)?.id ?? 0;

const countRows = (connection: Connection, table: string): number =>
  connection.first<{ n: number }>(`SELECT COUNT(*) AS n FROM "${table}"`)?.n ?? 0;

export const countArticles = (connection: Connection): number => countRows(connection, "Article");

const isInArticle = (facet: ColumnFacet): boolean => pointerOf(facet).table === "Article";

/** The facets whose values are columns of Article, in the order of eachArticle's columns. */
export const ARTICLE_COLUMNS = COLUMN_FACETS.filter(isInArticle);

/** [id, publishedAt in ms, words, then the values of ARTICLE_COLUMNS] of one article. */
export type ArticleColumns = [number, number | null, number, ...(string | number | null)[]];

/** Every article by date and number, those without a date last by number; read from the index alone, without the bodies. */
export function* eachArticle(connection: Connection): Generator<ArticleColumns> {
  const columns = [
    "id",
    "publishedAt",
    "wordCount",
    ...ARTICLE_COLUMNS.map((facet) => pointerOf(facet).column),
  ];
  const select = `SELECT ${columns.map((column) => `"${column}"`).join(", ")} FROM "Article"`;
  yield* connection.rows<ArticleColumns>(
    `${select} WHERE "publishedAt" IS NOT NULL ORDER BY "publishedAt", "id"`,
  );
  yield* connection.rows<ArticleColumns>(`${select} WHERE "publishedAt" IS NULL ORDER BY "id"`);
}

/** The facets whose values are in tables of their own, with one row per article at most. */
export const MEMBER_FACETS = ROW_FACETS.filter((facet) => !isInArticle(facet));

/** [articleId, the number of its value] of every article that has a value of one of MEMBER_FACETS. */
export function eachMember(connection: Connection, facet: RowFacet): IterableIterator<[number, number]> {
  const { table, column } = pointerOf(facet);
  return connection.rows<[number, number]>(`SELECT "articleId", "${column}" FROM "${table}"`);
}

/** How many pairs of article and value `eachValue` goes through. */
export const countValues = (connection: Connection, list: ListName): number =>
  countRows(connection, VALUE_LISTS[list].pointer.table);

/** Every row of a list with the articles that have it. One text per row: a pair per row takes ten times as long. */
export function* eachValue(connection: Connection, list: ListName): Generator<[number, number[]]> {
  const { table, column } = VALUE_LISTS[list].pointer;
  const sql = `SELECT "${column}", group_concat("articleId") FROM "${table}" GROUP BY "${column}"`;
  for (const [id, articles] of connection.rows<[number, string]>(sql)) yield [id, parseIdList(articles)];
}
