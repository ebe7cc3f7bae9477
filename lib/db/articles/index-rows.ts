import { LIST, parseIdList } from "../sqlite/lists";
import type { Connection } from "../statements";

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

type FactRow = Omit<ArticleRow, "topics" | "entities" | "outlet" | "story"> & {
  outlet: number | null;
  story: number | null;
};

/** The tables that hold several values for one article, and the column of the value. */
const LISTS = {
  topics: { table: "ArticleTopic", value: "topicId" },
  entities: { table: "Mention", value: "entityId" },
} as const;
export type ListedValue = keyof typeof LISTS;

/** The index rows of the given articles; those that the library no longer holds are left out. */
export function listIndexRows(connection: Connection, ids: readonly number[]): ArticleRow[] {
  const among = JSON.stringify(ids);
  const [topics, entities] = [
    listValues(connection, "topics", among),
    listValues(connection, "entities", among),
  ];
  return connection
    .all<FactRow>(
      `SELECT a."id", a."publishedAt" AS "order", a."outletId" AS "outlet", a."inLanguage" AS "language", a."genre",
        MAX(a."wordCount", 0) AS "words", s."storyId" AS "story" FROM "Article" a
        LEFT JOIN "StoryArticle" s ON s."articleId" = a."id" WHERE a."id" IN ${LIST}`,
      among,
    )
    .map((row) => ({
      ...row,
      outlet: row.outlet ?? 0,
      story: row.story ?? 0,
      topics: topics.get(row.id) ?? [],
      entities: entities.get(row.id) ?? [],
    }));
}

function listValues(connection: Connection, list: ListedValue, among: string): Map<number, number[]> {
  const { table, value } = LISTS[list];
  const rows = connection.all<{ article: number; value: number }>(
    `SELECT "articleId" AS "article", "${value}" AS "value" FROM "${table}"
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

/** [id, publishedAt in ms, outletId, language, genre, words] of one article. */
export type ArticleFacts = [number, number | null, number | null, string, string | null, number];

/** Every article by date and number, those without a date last by number; read from the index alone, without the bodies. */
export function* eachArticle(connection: Connection): Generator<ArticleFacts> {
  const select = `SELECT "id", "publishedAt", "outletId", "inLanguage", "genre", "wordCount" FROM "Article"`;
  yield* connection.rows<ArticleFacts>(
    `${select} WHERE "publishedAt" IS NOT NULL ORDER BY "publishedAt", "id"`,
  );
  yield* connection.rows<ArticleFacts>(`${select} WHERE "publishedAt" IS NULL ORDER BY "id"`);
}

/** [articleId, storyId] of every article that is in a story. */
export const eachStoryMember = (connection: Connection): IterableIterator<[number, number]> =>
  connection.rows<[number, number]>(`SELECT "articleId", "storyId" FROM "StoryArticle"`);

/** How many pairs of article and value `eachValue` goes through. */
export const countValues = (connection: Connection, list: ListedValue): number =>
  countRows(connection, LISTS[list].table);

/** Every topic or entity with the articles that have it. One text per value: a row per pair takes ten times as long. */
export function* eachValue(connection: Connection, list: ListedValue): Generator<[number, number[]]> {
  const { table, value } = LISTS[list];
  const sql = `SELECT "${value}", group_concat("articleId") FROM "${table}" GROUP BY "${value}"`;
  for (const [id, articles] of connection.rows<[number, string]>(sql)) yield [id, parseIdList(articles)];
}
