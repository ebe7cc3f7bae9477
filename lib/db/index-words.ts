import { type SearchNode, TooCostly } from "../index/filter-context";
import type { IndexConnection } from "./index-connection";
import { anyOf } from "./search-index";

/** All searches of one filter may take so long together. */
const SEARCH_MS = 1_000;
/** Phrases are searched in stretches of articles' numbers, between which the clock is looked at; the first is so long. */
const FIRST_STRETCH = 20_000;

/** A search in the language of the store's full text; null where nothing can be found by it. */
function printSearch(node: SearchNode): string | null {
  if (node.kind === "runs") {
    const runs = node.runs.filter((run) => run.length > 0);
    if (runs.length === 0) return null;
    return `${node.headline ? "headline : " : ""}(${anyOf(runs)})`;
  }
  const parts = node.of.map(printSearch);
  const printed = parts.filter((part) => part !== null);
  return printed.length < parts.length ? null : `(${printed.join(" AND ")})`;
}

/** True of words that stand alone: the commonest are never asked for (CommonWords), and the others are soon read through. */
const isOfWords = (node: SearchNode): boolean =>
  node.kind === "and" ? node.of.every(isOfWords) : node.runs.every((run) => run.length <= 1);

/** Searches the text of the articles behind a number, as often as one filter needs, within one limit of time (ms). */
export function makeSearch(
  connection: IndexConnection,
  most = SEARCH_MS,
  behind = -1,
): (query: SearchNode) => Uint32Array {
  let left = most;
  const last = connection.first<{ id: number | null }>(`SELECT MAX("id") AS "id" FROM "Article"`)?.id ?? 0;
  return (query) => {
    const match = printSearch(query);
    if (match === null) return new Uint32Array(0);
    const parts: number[][] = [];
    let stretch = isOfWords(query) ? last : FIRST_STRETCH;
    for (let from = behind + 1; from <= last; ) {
      const started = performance.now();
      const { ids } = connection.first<{ ids: string | null }>(
        `SELECT group_concat(rowid) AS "ids" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ? AND rowid BETWEEN ? AND ?`,
        match,
        from,
        from + stretch - 1,
      ) ?? { ids: null };
      if (ids) parts.push(JSON.parse(`[${ids}]`) as number[]);
      from += stretch;
      const took = performance.now() - started;
      left -= took;
      if (left < 0 && from <= last) throw new TooCostly();
      if (took < SEARCH_MS / 20) stretch *= 2;
    }
    return joined(parts);
  };
}

/** Searches the text of the given articles, which are to be few, and of all behind a number. */
export function searchLater(
  connection: IndexConnection,
  query: SearchNode,
  { changed, behind }: { changed: readonly number[]; behind: number },
): number[] {
  const match = printSearch(query);
  if (match === null) return [];
  const search = `SELECT rowid AS "id" FROM "ArticleSearch" WHERE "ArticleSearch" MATCH ? AND rowid`;
  const found = connection.all<{ id: number }>(`${search} > ?`, match, behind);
  if (changed.length > 0)
    found.push(
      ...connection.all<{ id: number }>(
        `${search} IN (SELECT value FROM json_each(?))`,
        match,
        JSON.stringify(changed),
      ),
    );
  return found.map(({ id }) => id);
}

function joined(parts: readonly number[][]): Uint32Array {
  const all = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
