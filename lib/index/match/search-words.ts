import { getLastId } from "../../db/articles/index-rows";
import { printSearch, type SearchNode, searchChanged, searchRange } from "../../db/sqlite/full-text";
import type { Connection } from "../../db/statements";
import { TooCostly } from "./filter-context";

/** Time limit for all searches of one filter together, in ms. */
const SEARCH_MS = 1_000;
/** Phrases are searched in ranges of article numbers, with a look at the clock after each; the first range has this length. */
const FIRST_RANGE = 20_000;

/** True if no phrase is searched for. Single words are fast: the commonest never reach the full text (CommonWords). */
const hasOnlyWords = (node: SearchNode): boolean =>
  node.kind === "and" ? node.of.every(hasOnlyWords) : node.runs.every((run) => run.length <= 1);

/**
 * A search over the text of the articles numbered above `after`, for as many queries as one filter needs, within one time limit.
 * @param limit for all its queries together, in ms
 */
export function makeSearch(
  connection: Connection,
  limit = SEARCH_MS,
  after = -1,
): (query: SearchNode) => Uint32Array {
  let left = limit;
  const last = getLastId(connection);
  return (query) => {
    const match = printSearch(query);
    if (match === null) return new Uint32Array(0);
    const parts: number[][] = [];
    let length = hasOnlyWords(query) ? last : FIRST_RANGE;
    for (let from = after + 1; from <= last; ) {
      const started = performance.now();
      parts.push(searchRange(connection, match, { from, to: from + length }));
      from += length;
      const took = performance.now() - started;
      left -= took;
      if (left < 0 && from <= last) throw new TooCostly();
      if (took < SEARCH_MS / 20) length *= 2;
    }
    return joinParts(parts);
  };
}

/** Searches the text of the given articles, which should be few, and of all articles numbered above `after`. */
export function searchLater(
  connection: Connection,
  query: SearchNode,
  later: { changed: readonly number[]; after: number },
): number[] {
  const match = printSearch(query);
  return match === null ? [] : searchChanged(connection, match, later);
}

function joinParts(parts: readonly number[][]): Uint32Array {
  const joined = new Uint32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
