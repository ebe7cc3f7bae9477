import type { SqliteConnection } from "../connection";

/** The indexes of the tables that are filled in bulk: they are built once the tables are full. */
const INDEXED = `type = 'index' AND sql IS NOT NULL AND tbl_name IN
  ('Article', 'Credit', 'Topic', 'ArticleTopic', 'Reference', 'Entity', 'Mention', 'Link', 'Term', 'Story', 'StoryArticle')`;

/** Drops the indexes while the tables are filled. @returns the statements that build them again */
export function dropIndexes(file: SqliteConnection): string[] {
  const indexes = file.all<{ name: string; sql: string }>(
    `SELECT name, sql FROM sqlite_master WHERE ${INDEXED}`,
  );
  for (const { name } of indexes) file.run(`DROP INDEX "${name}"`);
  return indexes.map(({ sql }) => sql);
}

/** Builds one index again; does nothing where it exists. @param statement from dropIndexes */
export const makeIndex = (file: SqliteConnection, statement: string) =>
  file.run(statement.replace(/^CREATE (UNIQUE )?INDEX "/i, 'CREATE $1INDEX IF NOT EXISTS "'));

/** Collects the statistics that the query planner has of a library in use. */
export const analyse = (file: SqliteConnection) => file.run("PRAGMA optimize");

/** FTS5 takes whole numbers only, and the driver binds every number as a real one. */
const setAutomerge = (file: SqliteConnection, value: number) =>
  file.run(`INSERT INTO "ArticleSearch" ("ArticleSearch", rank) VALUES ('automerge', ${Math.trunc(value)})`);

/** From now on the full-text index merges only what it must. */
export const stopMerging = (file: SqliteConnection) => setAutomerge(file, 0);

/** Back to FTS5's default (https://sqlite.org/fts5.html#the_automerge_configuration_option). */
export const resumeMerging = (file: SqliteConnection) => setAutomerge(file, 4);
