import Database from "better-sqlite3";
import { LRUCache } from "lru-cache";
import { makePrivateFile } from "../private-files";

/**
 * Megabytes of cached pages and of mapped file, which both count as memory of the process; and how long a statement waits for another
 * process's lock, in ms, while everything else in this process waits too.
 */
type Use = { pages: number; mapped: number; busy: number };
/** For writing, and for commands. A server's transactions do not wait for their lock here: lib/db/sqlite/prisma-adapter.ts tries again. */
const WRITING: Use = { pages: 64, mapped: 256, busy: 20_000 };
/** For reading single rows; the system caches the file anyway. In WAL mode reading waits only while the file is recovered after a crash. */
export const READING: Use = { pages: 32, mapped: 64, busy: 2_000 };
/** For reading much of the file once. */
const SCANNING: Use = { pages: 16, mapped: 0, busy: 2_000 };

/**
 * WAL lets readers go on while one process writes. With it, NORMAL is safe against a killed process; a power cut loses the last
 * transactions at most, never the file.
 */
const pragmas = ({ pages, mapped }: Use): string => `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA foreign_keys = ON;
  PRAGMA cache_size = -${pages * 1_024};
  PRAGMA mmap_size = ${mapped * 1_048_576};
  PRAGMA temp_store = MEMORY;
  PRAGMA wal_autocheckpoint = 4000;
`;

/** The app has fewer statements; the lists of Prisma's queries differ in length, so their texts do too. */
const MAX_PREPARED = 300;

/** Values as the driver binds and returns them: dates are milliseconds since 1970, booleans 1 and 0. */
export type SqliteValue = string | number | null | Uint8Array;
export type Statement = Database.Statement<unknown[], unknown>;

/**
 * A connection to a library's file. It keeps the statements it has prepared, so a query costs a fifth of the same one through
 * Prisma's client. Everything it runs finishes before the call returns.
 */
export class SqliteConnection {
  readonly #database: Database.Database;
  readonly #prepared = new LRUCache<string, Statement>({ max: MAX_PREPARED });
  readonly #preparedRaw = new LRUCache<string, Statement>({ max: MAX_PREPARED });
  /** Identifies the open transaction; null outside of one. */
  #transaction: symbol | null = null;

  constructor(
    readonly file: string,
    private readonly use: Use = WRITING,
  ) {
    if (file !== ":memory:") makePrivateFile(file);
    this.#database = new Database(file, { timeout: use.busy });
    this.#database.exec(pragmas(use));
  }

  /** A connection that refuses to write, for reading much of the file. */
  static openReadOnly(file: string): SqliteConnection {
    const connection = new SqliteConnection(file, SCANNING);
    connection.run("PRAGMA query_only = ON");
    return connection;
  }

  /** A statement that is not kept. */
  prepare(sql: string): Statement {
    return this.#database.prepare<unknown[]>(sql);
  }

  /** A prepared statement whose rows are objects. */
  statement(sql: string): Statement {
    const known = this.#prepared.get(sql);
    if (known) return known;
    const statement = this.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }

  /** A prepared statement whose rows are arrays. */
  rawStatement(sql: string): Statement {
    const known = this.#preparedRaw.get(sql);
    if (known) return known;
    const statement = this.prepare(sql);
    if (statement.reader) statement.raw();
    this.#preparedRaw.set(sql, statement);
    return statement;
  }

  /** All rows of a query. */
  all<Row extends object>(sql: string, ...values: readonly SqliteValue[]): Row[] {
    return this.statement(sql).all(...values) as Row[];
  }

  /** The first row of a query, or null. */
  first<Row extends object>(sql: string, ...values: readonly SqliteValue[]): Row | null {
    return this.all<Row>(sql, ...values)[0] ?? null;
  }

  /** The rows of a query one by one, as arrays. The connection can do nothing else until they are read. */
  rows<Row extends readonly unknown[]>(sql: string): IterableIterator<Row> {
    return this.prepare(sql).raw().iterate() as IterableIterator<never>;
  }

  /** Runs a statement, also one whose rows are of no interest. @returns how many rows it changed */
  run(sql: string, ...values: readonly SqliteValue[]): number {
    const statement = this.statement(sql);
    if (!statement.reader) return statement.run(...values).changes;
    statement.all(...values);
    return 0;
  }

  /** Runs several statements separated by semicolons. */
  script(sql: string): void {
    this.#database.exec(sql);
  }

  /** The open transaction, for telling whether it is still the same one; null outside of one. */
  get transaction(): symbol | null {
    return this.#transaction;
  }

  /** Begins a transaction. IMMEDIATE takes the write lock at once: nothing that the transaction reads can change under it. */
  begin(mode: "DEFERRED" | "IMMEDIATE" = "DEFERRED"): void {
    this.run(`BEGIN ${mode}`);
    this.#transaction = Symbol(mode);
  }

  /** Begins a transaction that writes, unless another process is writing. @returns whether it has begun */
  tryBegin(): boolean {
    this.#database.pragma("busy_timeout = 0");
    try {
      this.begin("IMMEDIATE");
      return true;
    } catch (error) {
      if (error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY")) return false;
      throw error;
    } finally {
      this.#database.pragma(`busy_timeout = ${this.use.busy}`);
    }
  }

  /** Ends the transaction. @throws where it cannot be committed: nothing of it is in the library then */
  end(how: "COMMIT" | "ROLLBACK"): void {
    this.#transaction = null;
    // Some errors, such as a full disk, roll the transaction back at once.
    if (!this.#database.inTransaction) {
      if (how === "COMMIT") throw new Error("SQLite has rolled the transaction back.");
      return;
    }
    try {
      this.run(how);
    } finally {
      if (this.#database.inTransaction) this.run("ROLLBACK");
    }
  }

  /** Runs `work` in one transaction: it sees the library as of one moment, and what it writes is written as a whole. */
  within<T>(work: () => T): T {
    this.begin();
    let answer: T;
    try {
      answer = work();
    } catch (error) {
      this.end("ROLLBACK");
      throw error;
    }
    this.end("COMMIT");
    return answer;
  }

  /** Closes the file; does nothing the second time. */
  close(): void {
    this.#prepared.clear();
    this.#preparedRaw.clear();
    this.#database.close();
  }
}
