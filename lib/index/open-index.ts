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

/** Next.js reloads modules during development; the index outlives that. */
const held = globalThis as { throughlineIndex?: Promise<LibraryIndex> | undefined };

/** The index of this process, opened by the first call. If that fails, the next call tries again. */
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

/** True if a filter leaves the same articles for every reader. */
export const isForAll = (filter: ArticleFilter): boolean => !asksState(filter);

/** What evaluating a filter needs from the index and its library. */
export function contextOf(
  library: LibraryIndex,
  filter: ArticleFilter,
  reader: string | null,
): FilterContext {
  const { connection, index, outletCodes, rowTypes, vocabulary } = library;
  const spellings = new Map<string, NameSpellings>();
  const soundAlikes = new Map<string, readonly string[]>();
  const spellingsOf = (text: string): string[] => {
    const known = spellings.get(text) ?? nameSpellings(connection, text, vocabulary);
    spellings.set(text, known);
    if (known.soundAlikes.length > 0) soundAlikes.set(text, known.soundAlikes);
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
    soundAlikes,
    expand: (query) => expandNames(query, spellingsOf),
    ...readMarks(connection, reader),
  };
}

function matchesOf(library: LibraryIndex, filter: ArticleFilter, reader: string | null): Matches {
  if (!isForAll(filter)) return new Matches(contextOf(library, filter, reader), filter);
  // sorting does not change which articles are left
  const key = printFilter({ ...filter, sort: "newest" });
  const known = library.recent.get(key);
  const matches = known ?? tryMatches(library, filter);
  if (!known) library.recent.set(key, matches);
  if (matches instanceof TooCostly) throw matches;
  return matches;
}

/** Evaluates a filter. That it takes too long is cached too, so the same page does not try again. */
function tryMatches(library: LibraryIndex, filter: ArticleFilter): Matches | TooCostly {
  try {
    return new Matches(contextOf(library, filter, null), filter);
  } catch (error) {
    if (error instanceof TooCostly) return error;
    throw error;
  }
}

/** Runs `use` on the library's words; null while they are not known. */
export async function withWords<T>(
  use: (vocabulary: Vocabulary, connection: Connection) => T,
): Promise<T | null> {
  const library = await openIndex();
  await library.waitForVocabulary();
  const { vocabulary, connection } = library;
  return vocabulary && connection.within(() => use(vocabulary, connection));
}

/**
 * Runs `use` on the index as of now, with changes by other processes. Everything it reads from the index and its connection is of one
 * moment; it is synchronous.
 * @param filter what will be evaluated: if it has words, the library's words are waited for
 */
export async function withIndex<T>(
  { query }: Pick<ArticleFilter, "query">,
  use: (library: LibraryIndex) => T,
): Promise<T> {
  for (let tries = 0; tries < 3; tries++) {
    const library = await openIndex();
    const { connection } = library;
    if (query) await library.waitForVocabulary();
    const answer = connection.within((): { made: T } | null =>
      library.catchUp() ? { made: use(library) } : null,
    );
    library.prepareInBackground();
    if (answer) return answer.made;
    // only the first caller to notice closes it
    if (held.throughlineIndex && (await held.throughlineIndex) === library) await closeIndex();
  }
  throw new Error("The library changes faster than its index can be read.");
}

/**
 * Evaluates a filter over the library as of now, as withIndex does.
 * @param reader the reader whose marks `is:read` and `is:saved` mean; null: one without marks
 * @throws TooCostly if the search for words takes too long
 */
export function withMatches<T>(
  filter: ArticleFilter,
  reader: string | null,
  use: (matches: Matches, connection: Connection) => T,
): Promise<T> {
  return withIndex(filter, (library) => use(matchesOf(library, filter, reader), library.connection));
}
