import type { ArticleRow } from "../index/article-row";
import { ENTITY_KINDS, TOPIC_KINDS, type ValueKinds } from "../index/value-kinds";
import type { Transaction } from "./client";
import { Prisma } from "./generated/client";
import type { IndexConnection } from "./index-connection";
import { execute } from "./statements";

/** The last change of a log that somebody has seen: its number, and what tells it from that of another library's. */
export type LogPosition = { id: number; version: number; at: number };

const START: LogPosition = { id: 0, version: 0, at: 0 };

/** The end of the log of changes. */
export const getLogEnd = (connection: IndexConnection): LogPosition =>
  connection.first<LogPosition>(`SELECT "id", "version", "at" FROM "Change" ORDER BY "id" DESC LIMIT 1`) ??
  START;

/**
 * The articles that have changed since a position.
 * @returns null where the log does not say: it begins later, or is that of another library, or of one put back to an older state
 */
export function listChanged(connection: IndexConnection, since: LogPosition): number[] | null {
  const oldest = connection.first<{ id: number }>(`SELECT "id" FROM "Change" ORDER BY "id" LIMIT 1`)?.id;
  if (since.id === 0) {
    // the log of a library that was filled before there was one begins empty
    if (oldest !== undefined && oldest > 1) return null;
  } else {
    const seen = connection.first<LogPosition>(
      `SELECT "id", "version", "at" FROM "Change" WHERE "id" = ?`,
      since.id,
    );
    if (seen?.version !== since.version || seen.at !== since.at) return null;
  }
  return connection
    .all<{ articleId: number }>(`SELECT DISTINCT "articleId" FROM "Change" WHERE "id" > ?`, since.id)
    .map(({ articleId }) => articleId);
}

/** Logs a change that no trigger sees: of an article's row in the full-text index. */
export const noteChanged = (tx: Transaction, articleId: number): Promise<void> =>
  execute(
    tx,
    Prisma.sql`INSERT INTO "Change" ("articleId", "version", "at")
      SELECT ${articleId}, "version", ${Date.now()} FROM "LibraryState"`,
  );

type FactRow = Omit<ArticleRow, "topics" | "entities" | "outlet" | "story"> & {
  outlet: number | null;
  story: number | null;
};

/** Those of the given articles that the library holds, as the index has them. */
export function readRows(connection: IndexConnection, ids: readonly number[]): ArticleRow[] {
  const among = JSON.stringify(ids);
  const listed = (table: string, value: string): Map<number, number[]> => {
    const rows = connection.all<{ article: number; value: number }>(
      `SELECT "articleId" AS "article", "${value}" AS "value" FROM "${table}"
        WHERE "articleId" IN (SELECT value FROM json_each(?)) ORDER BY 1, 2`,
      among,
    );
    const lists = new Map<number, number[]>();
    for (const { article, value: one } of rows) {
      const list = lists.get(article);
      if (list) list.push(one);
      else lists.set(article, [one]);
    }
    return lists;
  };
  const [topics, entities] = [listed("ArticleTopic", "topicId"), listed("Mention", "entityId")];
  return connection
    .all<FactRow>(
      `SELECT a."id", a."publishedAt" AS "order", a."outletId" AS "outlet", a."inLanguage" AS "language", a."genre",
        MAX(a."wordCount", 0) AS "words", s."storyId" AS "story" FROM "Article" a
        LEFT JOIN "StoryArticle" s ON s."articleId" = a."id" WHERE a."id" IN (SELECT value FROM json_each(?))`,
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

const isEntityType = (type: string): type is keyof typeof ENTITY_KINDS => type in ENTITY_KINDS;

/** Learns of which kind the values are that have come since the given numbers. @returns the last numbers now */
export function readKinds(
  connection: IndexConnection,
  kinds: { entities: ValueKinds; topics: ValueKinds },
  since: { entity: number; topic: number },
): { entity: number; topic: number } {
  const last = { ...since };
  for (const { type, ids } of connection.all<{ type: string; ids: string }>(
    `SELECT "type", group_concat("id") AS "ids" FROM "Entity" WHERE "id" > ? GROUP BY "type"`,
    since.entity,
  ))
    for (const id of JSON.parse(`[${ids}]`) as number[]) {
      if (isEntityType(type)) kinds.entities.set(id, ENTITY_KINDS[type]);
      last.entity = Math.max(last.entity, id);
    }
  for (const { subject, ids } of connection.all<{ subject: number; ids: string }>(
    `SELECT "code" IS NOT NULL AS "subject", group_concat("id") AS "ids" FROM "Topic" WHERE "id" > ? GROUP BY 1`,
    since.topic,
  ))
    for (const id of JSON.parse(`[${ids}]`) as number[]) {
      kinds.topics.set(id, subject ? TOPIC_KINDS.subject : TOPIC_KINDS.keyword);
      last.topic = Math.max(last.topic, id);
    }
  return last;
}

/** The countries of the outlets that have one. */
export const readCountries = (connection: IndexConnection): Map<number, string> =>
  new Map(
    connection
      .all<{ id: number; country: string }>(
        `SELECT "id", "country" FROM "Outlet" WHERE "country" IS NOT NULL AND "country" <> ''`,
      )
      .map(({ id, country }) => [id, country]),
  );
