import { getDatabaseFile } from "./database-file";
import { connectionTo, PASSING } from "./sqlite/connection";
import type { DriverHandle, Prepared } from "./statements";

/**
 * A connection of the index in the process, which asks the driver itself: its questions are many and small, and one transaction
 * must span several of them.
 */
export class IndexConnection {
  readonly #prepared = new Map<string, Prepared>();

  private constructor(
    readonly file: string,
    readonly handle: DriverHandle,
    readonly close: () => Promise<void>,
  ) {}

  /** @param file the library's; DATABASE_URL's where none is named */
  static async open(file = getDatabaseFile()): Promise<IndexConnection> {
    const connection = connectionTo(file, PASSING);
    await connection.connect();
    const { handle } = connection;
    if (!handle) throw new Error("The library could not be opened for its index.");
    const opened = new IndexConnection(file, handle, () => connection.close());
    opened.run("PRAGMA query_only = ON");
    return opened;
  }

  #statement(sql: string): Prepared {
    const known = this.#prepared.get(sql) ?? this.handle.prepare(sql).safeIntegers(false);
    this.#prepared.set(sql, known);
    return known;
  }

  /** Runs a statement that answers with nothing. */
  run(sql: string): void {
    this.#statement(sql).run();
  }

  /** The rows of a statement with a fixed text. */
  all<Row extends object>(sql: string, ...values: readonly (string | number)[]): Row[] {
    return this.#statement(sql).all(...values) as Row[];
  }

  first<Row extends object>(sql: string, ...values: readonly (string | number)[]): Row | null {
    return this.all<Row>(sql, ...values)[0] ?? null;
  }

  /** The rows one by one, as arrays; between two of them the process may do other things, this connection may not. */
  rows<Row extends readonly unknown[]>(sql: string): IterableIterator<Row> {
    return this.handle.prepare(sql).safeIntegers(false).raw().iterate() as IterableIterator<never>;
  }

  /** Runs questions that all see the library as it is at the first of them. */
  within<T>(ask: () => T): T {
    this.run("BEGIN");
    try {
      return ask();
    } finally {
      this.run("COMMIT");
    }
  }
}

/** Lets others have their turn; for work that takes seconds. */
export const takeTurns = () => new Promise<void>((resolve) => setImmediate(resolve));
