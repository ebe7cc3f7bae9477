import { LRUCache } from "lru-cache";
import { getLogEnd, type LogPosition, listChanged } from "../db/articles/change-log";
import { listIndexRows } from "../db/articles/index-rows";
import { listNewRows, readOutletCodes } from "../db/facets/value-rows";
import { getVersion } from "../db/library-state";
import { type Connection, openConnection } from "../db/statements";
import { clearCache } from "../db/versioned-cache";
import { LIST_NAMES, type ListName, OUTLET_CODE_FACETS, recordOf, typeNumber } from "../filters/facets";
import { ArticleIndex } from "./articles/article-index";
import { addBit, type Bits, joinBits, makeBits } from "./articles/bits";
import type { CommonWords } from "./articles/common-words";
import { rebuildIndex } from "./articles/rebuild-index";
import { RowTypes } from "./articles/row-types";
import { indexFileOf, readIndexFile, writeIndexFile } from "./index-file";
import type { FilterContext, TooCostly } from "./match/filter-context";
import type { Matches } from "./match/matches";
import { searchLater } from "./match/search-words";
import { readCommonWords } from "./read-common-words";
import { readIndex } from "./read-index";
import { readVocabulary } from "./words/read-vocabulary";
import type { Vocabulary } from "./words/vocabulary";

/** The index of a smaller library is read from the library in an instant, so it gets no file. */
export const MIN_STORED = 5_000;
/** Up to this many changed articles are searched for a common word one by one. */
const MAX_CHANGED = 2_000;
/** How long a search waits for the library's words after their reading began, in ms; then it goes without them. */
const VOCABULARY_WAIT_MS = 250;
/** The words are read again once this share of the articles has changed. */
const CHANGED_SHARE = 0.02;
/** Changed articles applied at a time. */
const BATCH = 2_000;

/** The index of the library in this process, and how far it has caught up with the library's changes. */
export class LibraryIndex {
  outletCodes: FilterContext["outletCodes"] = recordOf(OUTLET_CODE_FACETS, () => new Map());
  readonly rowTypes = recordOf(LIST_NAMES, () => new RowTypes());
  /** The highest row number of each list whose type is known. */
  readonly #lastRows = recordOf(LIST_NAMES, () => 0);
  #version = -1;
  /** The common words of the articles that the index was built from; null until they are found. */
  #words: CommonWords | null = null;
  #preparing: Promise<void> | null = null;
  /** The library's words, possibly some changes old; null until they have been read. */
  vocabulary: Vocabulary | null = null;
  #reading: Promise<void> | null = null;
  #readingSince = 0;
  #changesSince = 0;
  /** The last entry of the change log when the index was built. */
  #builtAt: LogPosition;
  /** Filters evaluated since the last change: a page asks for its list and for its facets separately. */
  readonly recent = new LRUCache<string, Matches | TooCostly>({ max: 3 });

  private constructor(
    readonly connection: Connection,
    public index: ArticleIndex,
    public position: LogPosition,
  ) {
    this.#builtAt = position;
  }

  /**
   * Opens the index of a library: from its file, if that is sound and the change log reaches back to it, else from the library.
   * @param file the library's; DATABASE_URL's by default
   * @param warn called with what is wrong with the index file
   */
  static async open(file?: string, warn: (message: string) => void = console.error): Promise<LibraryIndex> {
    const connection = openConnection(file);
    try {
      const path = indexFileOf(connection.file);
      const kept = await readIndexFile(path);
      if (kept && "problem" in kept) warn(`The index ${path} is rebuilt: ${kept.problem}.`);
      if (kept && "stored" in kept && listChanged(connection, kept.position)) {
        const opened = new LibraryIndex(connection, new ArticleIndex(kept.stored), kept.position);
        opened.#words = kept.words;
        if (opened.catchUp()) return opened;
      }
      return new LibraryIndex(connection, ...(await readWhole(connection.file)));
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /**
   * Applies what has changed since the last time. Call it in a transaction of the connection, together with the queries that must
   * agree with it.
   * @returns false if the log does not reach back, so that the index must be opened again
   */
  catchUp(): boolean {
    const { connection } = this;
    const version = getVersion(connection);
    const end = getLogEnd(connection);
    const moved = end.id !== this.position.id || end.at !== this.position.at;
    if (!moved && version === this.#version) return true;
    const changed = moved ? listChanged(connection, this.position) : [];
    if (!changed) return false;
    this.outletCodes = recordOf(OUTLET_CODE_FACETS, (facet) => readOutletCodes(connection, facet));
    for (const list of LIST_NAMES) this.#readTypes(list);
    const { index } = this;
    for (let at = 0; at < changed.length; at += BATCH) this.#apply(changed.slice(at, at + BATCH));
    if (index !== this.index) {
      // rebuilt half-way through the changes: build the rest in too, so that the file is of one moment
      if (this.index.size > this.index.stored.base) this.#rebuild();
      this.#builtAt = end;
    }
    this.position = end;
    this.#version = version;
    this.recent.clear();
    return true;
  }

  /** Starts reading the library's words if necessary, and waits for them if that does not take long. */
  async waitForVocabulary(): Promise<void> {
    const isOld = this.#changesSince > CHANGED_SHARE * this.index.articles;
    if (this.vocabulary && !isOld) return;
    if (!this.#reading) {
      this.#readingSince = performance.now();
      this.#reading = this.#readVocabulary();
    }
    // in a small library it takes no longer than the search itself
    if (this.index.articles < MIN_STORED) return this.#reading;
    const left = this.#readingSince + VOCABULARY_WAIT_MS - performance.now();
    if (left > 0)
      await Promise.race([this.#reading, new Promise((resolve) => setTimeout(resolve, left).unref())]);
  }

  /** Waits for the library's words, however long it takes to read them. */
  async awaitVocabulary(): Promise<void> {
    await this.waitForVocabulary();
    await this.#reading;
  }

  async #readVocabulary(): Promise<void> {
    try {
      this.#changesSince = 0;
      this.vocabulary = await readVocabulary(this.connection.file);
      // results found without the words may be incomplete
      this.recent.clear();
      clearCache();
    } catch (error) {
      console.error("The words of the library could not be read.", error);
    } finally {
      this.#reading = null;
    }
  }

  #apply(ids: readonly number[]): void {
    this.#changesSince += ids.length;
    for (const id of ids) this.index.remove(id);
    for (const row of listIndexRows(this.connection, ids)) {
      if (this.index.room < 1) this.#rebuild();
      this.index.add(row);
    }
  }

  /** Reads the types of the rows that are new since the last time. */
  #readTypes(list: ListName): void {
    for (const { type, ids } of listNewRows(this.connection, list, this.#lastRows[list]))
      for (const id of ids) {
        this.rowTypes[list].set(id, typeNumber(list, type));
        this.#lastRows[list] = Math.max(this.#lastRows[list], id);
      }
  }

  #rebuild(): void {
    this.index = rebuildIndex(this.index);
    this.#words = null;
  }

  /** The articles that hold a stem, if it is one of the commonest and their articles are known; else null. */
  findCommon(stem: string): Bits | null {
    const set = this.#words?.find(stem);
    if (!set) return null;
    const { index } = this;
    const bits = makeBits(index.capacity);
    joinBits(bits, set);
    if (index.size === index.stored.base) return bits;
    const later = index.listLater();
    if (later.changed.length > MAX_CHANGED) return null;
    for (const id of searchLater(this.connection, { kind: "runs", runs: [[stem]] }, later)) {
      const ordinal = index.ordinalOf(id);
      if (ordinal >= 0) addBit(bits, ordinal);
    }
    return bits;
  }

  /** Finds the common words if they are not known and writes the index file, in the background. */
  prepareInBackground(): void {
    if (this.#words || this.#preparing || this.index.articles < MIN_STORED) return;
    this.#preparing = this.prepare()
      .catch((error: unknown) => console.error("The index could not be written adjacent the library.", error))
      .finally(() => {
        this.#preparing = null;
      });
  }

  /** Finds the common words and writes the index file. */
  async prepare(): Promise<void> {
    const { index } = this;
    const position = this.#builtAt;
    const words = await readCommonWords(this.connection.file, index);
    // rebuilt meanwhile, so the ordinals have changed
    if (index !== this.index) return;
    this.#words = words;
    this.recent.clear();
    await writeIndexFile(indexFileOf(this.connection.file), { stored: index.stored, position, words });
  }

  /** Waits for background work, and closes the connection. */
  async close(): Promise<void> {
    await this.#preparing;
    await this.#reading;
    this.connection.close();
  }
}

/** Builds the index from the library over a connection of its own. @returns it, with the last change it contains */
async function readWhole(file: string): Promise<[ArticleIndex, LogPosition]> {
  const connection = openConnection(file);
  try {
    connection.run("BEGIN");
    const position = getLogEnd(connection);
    const stored = await readIndex(connection);
    connection.run("COMMIT");
    return [new ArticleIndex(stored), position];
  } finally {
    connection.close();
  }
}
