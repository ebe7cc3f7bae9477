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
import { remakeIndex } from "./articles/remake-index";
import { RowTypes } from "./articles/row-types";
import { indexFileOf, readIndexFile, writeIndexFile } from "./index-file";
import type { FilterContext, TooCostly } from "./match/filter-context";
import type { Matches } from "./match/matches";
import { searchLater } from "./match/search-words";
import { readCommonWords } from "./read-common-words";
import { readIndex } from "./read-index";
import { readVocabulary } from "./words/read-vocabulary";
import type { Vocabulary } from "./words/vocabulary";

/** Fewer articles are read from the library sooner than anybody notices. */
export const LEAST_KEPT = 5_000;
/** So many articles that changed later are asked one by one whether they hold a common word. */
const MOST_CHANGED = 2_000;
/** A search waits for the words of the library until so long after their reading began; then it goes without. */
const WORDS_MS = 250;
/** The words are read anew when so large a share of the articles has changed since, or the first few came in. */
const CHANGED_SHARE = 0.02;
/** Changed articles are taken over so many at a time. */
const BATCH = 2_000;

/** The index of the library in this process, and up to where it has followed the library's changes. */
export class LibraryIndex {
  outletCodes: FilterContext["outletCodes"] = recordOf(OUTLET_CODE_FACETS, () => new Map());
  readonly rowTypes = recordOf(LIST_NAMES, () => new RowTypes());
  /** The highest row number of each list whose type is known. */
  readonly #lastRows = recordOf(LIST_NAMES, () => 0);
  #version = -1;
  /** Of the articles that the index was made with; null until they are found. */
  #words: CommonWords | null = null;
  #preparing: Promise<void> | null = null;
  /** The library's words, as they were some changes ago; null while they have not been read. */
  vocabulary: Vocabulary | null = null;
  #reading: Promise<void> | null = null;
  #readingSince = 0;
  #changesSince = 0;
  /** Where the log of changes stood when the index was made. */
  #madeAt: LogPosition;
  /** Filters evaluated since the last change: a page asks for its list and for its facets separately. */
  readonly recent = new LRUCache<string, Matches | TooCostly>({ max: 3 });

  private constructor(
    readonly connection: Connection,
    public index: ArticleIndex,
    public position: LogPosition,
  ) {
    this.#madeAt = position;
  }

  /**
   * Opens the index of a library: from its file, where that is sound and the log of changes reaches back to it; else from the library.
   * @param file the library's; DATABASE_URL's where none is named
   * @param say hears what was found wrong with the file
   */
  static async open(file?: string, say: (message: string) => void = console.error): Promise<LibraryIndex> {
    const connection = openConnection(file);
    try {
      const path = indexFileOf(connection.file);
      const kept = await readIndexFile(path);
      if (kept && "problem" in kept) say(`The index ${path} is made anew: ${kept.problem}.`);
      if (kept && "stored" in kept && listChanged(connection, kept.position)) {
        const opened = new LibraryIndex(connection, new ArticleIndex(kept.stored), kept.position);
        opened.#words = kept.words;
        if (opened.follow()) return opened;
      }
      return new LibraryIndex(connection, ...(await readWhole(connection.file)));
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /**
   * Takes over what has changed since the last time. To be called in a transaction of the connection, with the questions that are
   * to agree with it.
   * @returns false where the log does not reach back, so that the index must be opened anew
   */
  follow(): boolean {
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
    for (let at = 0; at < changed.length; at += BATCH) this.#takeOver(changed.slice(at, at + BATCH));
    if (index !== this.index) {
      // what came in behind the last making is part of it too, or the file would stand for two moments
      if (this.index.size > this.index.stored.base) this.#remake();
      this.#madeAt = end;
    }
    this.position = end;
    this.#version = version;
    this.recent.clear();
    return true;
  }

  /** Sees to it that the library's words are known, and waits for them where that is soon. */
  async waitForWords(): Promise<void> {
    const isOld = this.#changesSince > CHANGED_SHARE * this.index.articles;
    if (this.vocabulary && !isOld) return;
    if (!this.#reading) {
      this.#readingSince = performance.now();
      this.#reading = this.#readWords();
    }
    // of few articles that is as soon as the search itself
    if (this.index.articles < LEAST_KEPT) return this.#reading;
    const left = this.#readingSince + WORDS_MS - performance.now();
    if (left > 0)
      await Promise.race([this.#reading, new Promise((resolve) => setTimeout(resolve, left).unref())]);
  }

  /** Waits for the library's words however long their reading takes. */
  async awaitWords(): Promise<void> {
    await this.waitForWords();
    await this.#reading;
  }

  async #readWords(): Promise<void> {
    try {
      this.#changesSince = 0;
      this.vocabulary = await readVocabulary(this.connection.file);
      // what was found without them may not be all
      this.recent.clear();
      clearCache();
    } catch (error) {
      console.error("The words of the library could not be read.", error);
    } finally {
      this.#reading = null;
    }
  }

  #takeOver(ids: readonly number[]): void {
    this.#changesSince += ids.length;
    for (const id of ids) this.index.remove(id);
    for (const row of listIndexRows(this.connection, ids)) {
      if (this.index.room < 1) this.#remake();
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

  #remake(): void {
    this.index = remakeIndex(this.index);
    this.#words = null;
  }

  /** The articles that hold one of the commonest stems; null where it is none of them, or that is not known now. */
  findCommon(stem: string): Bits | null {
    const set = this.#words?.find(stem);
    if (!set) return null;
    const { index } = this;
    const bits = makeBits(index.capacity);
    joinBits(bits, set);
    if (index.size === index.stored.base) return bits;
    const later = index.listLater();
    if (later.changed.length > MOST_CHANGED) return null;
    for (const id of searchLater(this.connection, { kind: "runs", runs: [[stem]] }, later)) {
      const ordinal = index.ordinalOf(id);
      if (ordinal >= 0) addBit(bits, ordinal);
    }
    return bits;
  }

  /** Finds the common words where they are not known, and writes the index beside the library, without keeping anybody waiting. */
  prepareBeside(): void {
    if (this.#words || this.#preparing || this.index.articles < LEAST_KEPT) return;
    this.#preparing = this.prepare()
      .catch((error: unknown) => console.error("The index could not be written beside the library.", error))
      .finally(() => {
        this.#preparing = null;
      });
  }

  /** Makes all that the index gains by, and writes it beside the library. */
  async prepare(): Promise<void> {
    const { index } = this;
    const position = this.#madeAt;
    const words = await readCommonWords(this.connection.file, index);
    // made anew meanwhile: its ordinals are others
    if (index !== this.index) return;
    this.#words = words;
    this.recent.clear();
    await writeIndexFile(indexFileOf(this.connection.file), { stored: index.stored, position, words });
  }

  /** Ends what goes on beside, and closes the connection. */
  async close(): Promise<void> {
    await this.#preparing;
    await this.#reading;
    this.connection.close();
  }
}

/** Reads the index out of the library over a connection of its own, and says up to which change it has it. */
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
