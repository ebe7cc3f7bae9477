import { SqliteConnection, type SqliteValue } from "../connection";

/** One row, its values in the order of COLUMNS. */
export type BulkRow = readonly SqliteValue[];

/** The columns of each table that can be filled in bulk. */
const COLUMNS = {
  Outlet: ["id", "slug", "name", "homepage", "host", "country", "language"],
  OutletName: ["key", "name", "outletId"],
  Topic: ["id", "slug", "key", "code", "name"],
  Entity: ["id", "slug", "type", "key", "lookup", "name", "articles"],
  Article: [
    ...["id", "identifier", "slug", "url", "urlKey", "headline", "headlineKey", "kicker", "abstract"],
    ...["datePublished", "dateModified", "publishedAt", "inLanguage", "genre", "outletId", "outletInferred"],
    ...["body", "excerpt", "wordCount", "contentHash", "sample", "addedAt", "updatedAt", "importId"],
    ...["sourceName", "outletName", "copyOfId", "inferredDate", "inferredWords"],
  ],
  Credit: ["articleId", "position", "name", "role"],
  ArticleTopic: ["articleId", "topicId", "source", "score", "words"],
  Mention: ["articleId", "entityId", "name", "count", "places"],
  Reference: ["articleId", "position", "kind", "url", "urlKey", "heldId"],
  Profile: ["articleId", "packed", "postedDay"],
  ArticleSearch: ["rowid", "headline", "body"],
  Term: ["id", "text", "articles"],
  Link: ["fromId", "toId", "kind", "score", "evidence", "likeness"],
  Story: ["id", "slug", "title", "inLanguage", "articles", "pieces", "outlets", "firstAt", "lastAt", "core"],
  StoryArticle: ["articleId", "storyId"],
} as const;

export type BulkTable = keyof typeof COLUMNS;

export const ARTICLE_COLUMNS: readonly string[] = COLUMNS.Article;

/**
 * With a rollback journal new pages are written once, where WAL writes each twice. Without waiting for the disk the file survives a
 * killed process, but perhaps not a power cut: then it has to be generated again.
 */
const PRAGMAS = `
  PRAGMA journal_mode = TRUNCATE;
  PRAGMA synchronous = OFF;
  PRAGMA foreign_keys = OFF;
  PRAGMA cache_size = -200000;
  PRAGMA temp_store = FILE;
  PRAGMA threads = 2;
`;

/** Opens a library's file for filling it in bulk, by one process and with nobody else at it. Foreign keys are not checked. */
export function openBulkFile(file: string): SqliteConnection {
  const connection = new SqliteConnection(file);
  connection.script(PRAGMAS);
  return connection;
}

/** Values bound in one statement; more at once is no faster. */
const MAX_VALUES = 300;

function makeAdder(file: SqliteConnection, table: string, columns: readonly string[]) {
  const batch = Math.max(1, Math.floor(MAX_VALUES / columns.length));
  const prepare = (rows: number) => {
    const row = `(${columns.map(() => "?").join(", ")})`;
    const names = columns.map((name) => `"${name}"`).join(", ");
    return file.prepare(`INSERT INTO "${table}" (${names}) VALUES ${Array(rows).fill(row).join(", ")}`);
  };
  const [many, one] = [prepare(batch), prepare(1)];
  return (rows: readonly BulkRow[]): void => {
    let at = 0;
    for (; at + batch <= rows.length; at += batch) many.run(...rows.slice(at, at + batch).flat());
    for (; at < rows.length; at++) one.run(...(rows[at] ?? []));
  };
}

/** A function for each table that adds rows to it. */
export const makeAdders = (file: SqliteConnection) =>
  Object.fromEntries(
    Object.entries(COLUMNS).map(([table, columns]) => [table, makeAdder(file, table, columns)]),
  ) as Record<BulkTable, ReturnType<typeof makeAdder>>;

/** Deletes all rows of a table, which is filled again from scratch. */
export const emptyTable = (
  file: SqliteConnection,
  table: "Entity" | "Topic" | "Link" | "Story" | "StoryArticle",
) => file.run(`DELETE FROM "${table}"`);

/** How many articles mention each entity, by the entity's number. */
export const countMentions = (file: SqliteConnection) =>
  file.all<{ id: number; articles: number }>(
    `SELECT "entityId" AS id, COUNT(*) AS articles FROM "Mention" GROUP BY "entityId" ORDER BY "entityId"`,
  );

/** The numbers of the topics that articles have. */
export const listUsedTopics = (file: SqliteConnection): number[] =>
  file.all<{ id: number }>(`SELECT DISTINCT "topicId" AS id FROM "ArticleTopic"`).map(({ id }) => id);
