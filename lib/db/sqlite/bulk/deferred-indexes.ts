import type { BulkFile } from "./bulk-file";

type Named = { name: string; sql: string };

/** Tables that a bulk writer fills; their indexes are made when they are full. */
const INDEXED = `type = 'index' AND sql IS NOT NULL AND tbl_name IN
  ('Article', 'Credit', 'Topic', 'ArticleTopic', 'Reference', 'Entity', 'Mention', 'Link', 'Term', 'Story', 'StoryArticle')`;

/** Takes the indexes away, for as long as the tables are filled. @returns the statements that make them again */
export function dropIndexes({ handle }: BulkFile): string[] {
  const indexes = handle.prepare(`SELECT name, sql FROM sqlite_master WHERE ${INDEXED}`).all() as Named[];
  for (const { name } of indexes) handle.prepare(`DROP INDEX "${name}"`).run();
  return indexes.map(({ sql }) => sql);
}

/** Makes one index again; does nothing where it is there. @param statement what dropIndexes gave */
export const makeIndex = ({ handle }: BulkFile, statement: string) =>
  handle.prepare(statement.replace(/^CREATE (UNIQUE )?INDEX "/i, 'CREATE $1INDEX IF NOT EXISTS "')).run();

/** Has SQLite count how its indexes part the rows, as it does for itself in a library that has been used. */
export const analyse = ({ handle }: BulkFile) => handle.prepare("PRAGMA optimize").all();
