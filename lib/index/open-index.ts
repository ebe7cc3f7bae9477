import { closeWithLibrary } from "../db/client";
import { readMarks } from "../db/reading-marks";
import type { Connection } from "../db/statements";
import { type ArticleFilter, printFilter } from "../filters/article-filter";
import { expandNames } from "../filters/query/expand-names";
import { mapLeaves } from "../filters/query/leaves";
import { searchRuns } from "../filters/search-runs";
import { LibraryIndex } from "./library-index";
import { type FilterContext, TooCostly } from "./match/filter-context";
import { Matches } from "./match/matches";
import { makeSearch } from "./match/search-words";
import { readNumbers } from "./read-numbers";
import { type NameSpellings, nameSpellings } from "./words/name-spellings";
import type { Vocabulary } from "./words/vocabulary";

/** Next.js loads modules anew while developing; the index outlives that. */
const held = globalThis as { throughlineIndex?: Promise<LibraryIndex> | undefined };

/** The index of this process, opened at the first call. A failed opening is tried again at the next. */
export function openIndex(): Promise<LibraryIndex> {
  held.throughlineIndex ??= LibraryIndex.open().then(
    (opened) => opened,
    (error: unknown) => {
      held.throughlineIndex = undefined;
      throw error;
    },
  );
  closeWithLibrary(closeIndex);
  return held.throughlineIndex;
}

/** Closes the index; commands and tests call it with closeLibrary. */
export async function closeIndex(): Promise<void> {
  const opening = held.throughlineIndex;
  held.throughlineIndex = undefined;
  await (await opening)?.close();
}

const asksState = ({ read, saved, query }: ArticleFilter): boolean => {
  let asked = read !== null || saved !== null;
  if (query)
    mapLeaves(query, (leaf) => {
      if (leaf.kind === "field" && leaf.field === "is") asked = true;
      return leaf;
    });
  return asked;
};

/** True where a filter leaves the same articles for everybody. */
export const isForAll = (filter: ArticleFilter): boolean => !asksState(filter);

/** What working a filter out needs of the index and its library. */
export function contextOf(
  library: LibraryIndex,
  filter: ArticleFilter,
  reader: string | null,
): FilterContext {
  const { connection, index, outletCodes, rowTypes, vocabulary } = library;
  const spellings = new Map<string, NameSpellings>();
  const heard = new Map<string, readonly string[]>();
  const spellingsOf = (text: string): string[] => {
    const known = spellings.get(text) ?? nameSpellings(connection, text, vocabulary);
    spellings.set(text, known);
    if (known.heard.length > 0) heard.set(text, known.heard);
    return known.spellings;
  };
  return {
    index,
    outletCodes,
    rowTypes,
    numbers: readNumbers(connection, filter),
    search: makeSearch(connection),
    common: (stem) => library.findCommon(stem),
    found: new Map(),
    runs: searchRuns,
    heard,
    expand: (query) => expandNames(query, spellingsOf),
    ...readMarks(connection, reader),
  };
}

function matchesOf(library: LibraryIndex, filter: ArticleFilter, reader: string | null): Matches {
  if (!isForAll(filter)) return new Matches(contextOf(library, filter, reader), filter);
  // the order is no part of what is left
  const key = printFilter({ ...filter, sort: "newest" });
  const known = library.recent.get(key);
  const matches = known ?? tryMatches(library, filter);
  if (!known) library.recent.set(key, matches);
  if (matches instanceof TooCostly) throw matches;
  return matches;
}

/** What took too long once is not tried again by the next who asks for the same page. */
function tryMatches(library: LibraryIndex, filter: ArticleFilter): Matches | TooCostly {
  try {
    return new Matches(contextOf(library, filter, null), filter);
  } catch (error) {
    if (error instanceof TooCostly) return error;
    throw error;
  }
}

/** Asks something of the library's words; null while they are not known. */
export async function withWords<T>(
  use: (vocabulary: Vocabulary, connection: Connection) => T,
): Promise<T | null> {
  const library = await openIndex();
  await library.waitForWords();
  const { vocabulary, connection } = library;
  return vocabulary && connection.within(() => use(vocabulary, connection));
}

/**
 * Asks the index of the library as it is now, changes of other processes included. All that `use` asks of it and of its connection
 * is of one moment; it runs to its end without others having their turn.
 * @param filter that is to be worked out: where it has words, those of the library are waited for
 */
export async function withIndex<T>(
  { query }: Pick<ArticleFilter, "query">,
  use: (library: LibraryIndex) => T,
): Promise<T> {
  for (let tries = 0; tries < 3; tries++) {
    const library = await openIndex();
    const { connection } = library;
    if (query) await library.waitForWords();
    const answer = connection.within((): { made: T } | null =>
      library.follow() ? { made: use(library) } : null,
    );
    library.prepareBeside();
    if (answer) return answer.made;
    // opened anew once, whoever finds it out first
    if (held.throughlineIndex && (await held.throughlineIndex) === library) await closeIndex();
  }
  throw new Error("The library changes faster than its index can be read.");
}

/**
 * Works a filter out over the library as it is now, as withIndex has it.
 * @param reader whose marks `is:read` and `is:saved` mean; null: somebody who has none
 * @throws TooCostly where the search for words takes too long
 */
export function withMatches<T>(
  filter: ArticleFilter,
  reader: string | null,
  use: (matches: Matches, connection: Connection) => T,
): Promise<T> {
  return withIndex(filter, (library) => use(matchesOf(library, filter, reader), library.connection));
}
